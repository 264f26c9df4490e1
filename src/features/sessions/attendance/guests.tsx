/** Guests of a session: none of them counts in the rate. */
import { useSignal } from '@preact/signals';
import IconAdd from '~icons/lucide/user-round-plus';
import type { Guest } from '../../../domain/attendance/attendance.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { unsavedPeopleOf } from '../../../state/work/attendance-sheet.ts';
import { attendanceOf } from '../../../state/work/session.ts';
import { GuestSheet } from './guest-sheet.tsx';
import type { Marking } from './use-marking.ts';

interface GuestsProps {
  readonly session: Session;
  readonly marking: Marking;
  readonly isReadOnly: boolean;
}

export function Guests({ session, marking, isReadOnly }: GuestsProps) {
  const { guests } = attendanceOf(session).value;
  const unsaved = unsavedPeopleOf(session).value;
  const editing = useSignal<Guest | 'new' | undefined>(undefined);
  const close = () => {
    editing.value = undefined;
  };
  if (isReadOnly && guests.length === 0) return null;
  return (
    <section class="page-part">
      <h2>{t('attendance.guests.title')}</h2>
      {guests.length === 0 ? (
        <p class="hint">{t('attendance.guests.hint')}</p>
      ) : (
        <ul class="guest-list" role="list">
          {guests.map((guest) => (
            <li key={guest.id} class="mark-row">
              <GuestLine
                guest={guest}
                isUnsaved={unsaved.has(guest.id)}
                onEdit={
                  isReadOnly
                    ? undefined
                    : () => {
                        editing.value = guest;
                      }
                }
              />
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <button
          type="button"
          class="button guest-add"
          onClick={() => {
            editing.value = 'new';
          }}
        >
          <IconAdd class="icon" />
          {t('attendance.guests.add')}
        </button>
      )}
      {editing.value !== undefined && (
        <GuestSheet
          session={session}
          before={editing.value === 'new' ? undefined : editing.value}
          marking={marking}
          onClose={close}
        />
      )}
    </section>
  );
}

interface LineProps {
  readonly guest: Guest;
  readonly isUnsaved: boolean;
  readonly onEdit: (() => void) | undefined;
}

function GuestLine({ guest, isUnsaved, onEdit }: LineProps) {
  const { name, office, kind } = guest;
  const about = [office, t(`attendance.guests.kinds.${kind}`)].filter(Boolean).join(' · ');
  const line = (
    <>
      <span class="mark-person">{name === '' ? t('attendance.erased') : name}</span>
      <span class="mark-about">{about}</span>
      {isUnsaved && <span class="mark-about mark-unsaved">{t('attendance.unsaved')}</span>}
    </>
  );
  return onEdit === undefined ? (
    <div class="mark-name">{line}</div>
  ) : (
    <button type="button" class="mark-name" aria-haspopup="dialog" onClick={onEdit}>
      {line}
    </button>
  );
}
