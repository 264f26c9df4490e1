import { useSignal } from '@preact/signals';
import IconCheck from '~icons/lucide/check';
import IconDown from '~icons/lucide/chevron-down';
import IconThemes from '~icons/lucide/notebook-text';
import IconPeople from '~icons/lucide/users-round';
import type { Group } from '../../../domain/group/group.ts';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { chooseGroup, groups } from '../../../state/work/groups.ts';
import { Sheet } from '../../../ui/sheet.tsx';

interface GroupLineProps {
  readonly group: Group;
  /** How many are on the list today; absent until it is open. */
  readonly people?: number;
}

/** Whose sessions these are, with the ways to another group, to its people and to its themes. */
export function GroupLine({ group, people }: GroupLineProps) {
  const choosing = useSignal(false);
  return (
    <div class="group-line">
      <button
        type="button"
        class="group-name"
        aria-haspopup="dialog"
        onClick={() => {
          choosing.value = true;
        }}
      >
        <span class="visually-hidden">{t('sessions.group')}: </span>
        <span>{group.name}</span>
        <IconDown class="icon" aria-hidden="true" />
      </button>
      <a class="group-link" href={routeHref({ name: 'members', group: group.key })}>
        <IconPeople class="icon" aria-hidden="true" />
        {people === undefined ? t('sessions.list') : t('sessions.people', { count: people })}
      </a>
      <a class="group-link" href={routeHref({ name: 'themes', group: group.key })}>
        <IconThemes class="icon" aria-hidden="true" />
        {t('themes.title')}
      </a>
      {choosing.value && (
        <GroupSheet
          current={group}
          onClose={() => {
            choosing.value = false;
          }}
        />
      )}
    </div>
  );
}

function GroupSheet({
  current,
  onClose,
}: {
  readonly current: Group;
  readonly onClose: () => void;
}) {
  const services = useServices();
  return (
    <Sheet title={t('sessions.chooseGroup')} closeLabel={t('app.close')} onClose={onClose}>
      <ul role="list" class="group-choices">
        {groups.value.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === current.key ? 'true' : undefined}
              onClick={() => {
                void chooseGroup(services, key);
                onClose();
              }}
            >
              <span>{name}</span>
              {key === current.key && <IconCheck class="icon" aria-hidden="true" />}
            </button>
          </li>
        ))}
      </ul>
      <p class="button-row">
        <a class="button" href={routeHref({ name: 'group', group: current.key })}>
          {t('sessions.groupSettings')}
        </a>
        <a class="button" href={routeHref({ name: 'group-new' })}>
          {t('sessions.addGroup')}
        </a>
      </p>
    </Sheet>
  );
}
