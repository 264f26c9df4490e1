import { useSignal } from '@preact/signals';
import { GROUP_KINDS, type GroupKind } from '../../domain/group/group.ts';
import { createGroup } from '../../domain/group/group-edits.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { commit } from '../../state/records.ts';
import { chooseGroup, groups, groupsOpen, openGroups } from '../../state/work/groups.ts';
import { Choice } from '../../ui/controls.tsx';
import { TextField } from '../../ui/form.tsx';
import { FirstGroup, informed } from './first-group.tsx';
import { Frame, Opened } from './frame.tsx';

export const kindOptions = () =>
  GROUP_KINDS.map((value) => ({ value, label: t(`groups.kinds.${value}`) }));

/** A new group: its name and kind; the rest can wait. */
export function GroupNewScreen() {
  const services = useServices();
  return (
    <Frame title={t('groups.newTitle')}>
      <Opened open={() => openGroups(services)} isHere={groupsOpen.value}>
        {() =>
          groups.value.length === 0 && !informed.value ? (
            <FirstGroup onContinue={() => undefined} />
          ) : (
            <NewGroup />
          )
        }
      </Opened>
    </Frame>
  );
}

function NewGroup() {
  const services = useServices();
  const name = useSignal('');
  const kind = useSignal<GroupKind>('khom_ap');
  const problem = useSignal<string | undefined>(undefined);
  const create = async () => {
    if (name.value.trim() === '') {
      problem.value = t('groups.nameMissing');
      return;
    }
    const key = services.newId();
    await commit(services, [createGroup(key, { name: name.value, kind: kind.value })]);
    await chooseGroup(services, key);
    replaceRoute({ name: 'members', group: key });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <main class="page" id="main">
        <TextField
          label={t('groups.name')}
          hint={t('groups.nameHint')}
          problem={problem.value}
          value={name.value}
          autocapitalize="sentences"
          enterkeyhint="done"
          onInput={(text) => {
            name.value = text;
            problem.value = undefined;
          }}
        />
        <Choice
          label={t('groups.kind')}
          options={kindOptions()}
          value={kind.value}
          onChange={(value) => {
            kind.value = value;
          }}
        />
        <p class="hint form-note">{t('groups.later')}</p>
        <button type="submit" class="button button-main">
          {t('groups.create')}
        </button>
      </main>
    </form>
  );
}
