/** Groups that are hidden: each can be brought back, or erased for good. */
import { useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import { restoreGroup } from '../../domain/group/group-edits.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { tell } from '../../state/notices.ts';
import { commit } from '../../state/records.ts';
import { eraseGroup } from '../../state/work/erase-group.ts';
import { deletedGroups } from '../../state/work/groups.ts';
import { Sheet } from '../../ui/sheet.tsx';

const NOTICE_LASTS = 8000;

export function DeletedGroups() {
  const asked = useSignal<Group | undefined>(undefined);
  const close = () => {
    asked.value = undefined;
  };
  if (deletedGroups.value.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="deleted-groups">
      <h2 id="deleted-groups">{t('groups.deletedOnes')}</h2>
      <ul role="list">
        {deletedGroups.value.map((group) => (
          <DeletedGroup
            key={group.key}
            group={group}
            onErase={() => {
              asked.value = group;
            }}
          />
        ))}
      </ul>
      {asked.value !== undefined && <EraseSheet group={asked.value} onClose={close} />}
    </section>
  );
}

interface RowProps {
  readonly group: Group;
  readonly onErase: () => void;
}

function DeletedGroup({ group: { key, name }, onErase }: RowProps) {
  const services = useServices();
  return (
    <li class="deleted-group">
      <span class="person-name">{name}</span>
      <span class="button-row">
        <button
          type="button"
          class="button"
          aria-label={t('groups.bringBackOne', { name })}
          onClick={() => void commit(services, [restoreGroup(key)])}
        >
          {t('groups.bringBack')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('groups.eraseOne', { name })}
          onClick={onErase}
        >
          {t('groups.erase')}
        </button>
      </span>
    </li>
  );
}

interface SheetProps {
  readonly group: Group;
  readonly onClose: () => void;
}

function EraseSheet({ group: { key, name }, onClose }: SheetProps) {
  const services = useServices();
  const erase = async () => {
    onClose();
    if (await eraseGroup(services, key)) void tell(t('groups.erased'), { lasts: NOTICE_LASTS });
  };
  return (
    <Sheet title={t('members.eraseTitle', { name })} closeLabel={t('app.close')} onClose={onClose}>
      <p class="advice">{t('groups.eraseText')}</p>
      <div class="sheet-buttons">
        <button type="button" class="button button-main" onClick={() => void erase()}>
          {t('members.eraseDo')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('members.eraseKeep')}
        </button>
      </div>
    </Sheet>
  );
}
