import { useSignal } from '@preact/signals';
import { requiredMinutes } from '../../../../domain/group/group.ts';
import { plannedMinutes } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { minutesOf, timeOf } from '../../../../domain/time-of-day.ts';
import { t } from '../../../../i18n/translate.ts';
import { groupOf } from '../../../../state/work/groups.ts';
import { useEdit } from '../../use-edit.ts';
import { AddItem } from './add-item.tsx';
import { ItemList } from './item-list.tsx';
import { TemplateSheet } from './template-sheet.tsx';

/** The agenda while it is planned: items, their order, and how long they take together. */
export function AgendaEditor({ session }: { readonly session: Session }) {
  const sorting = useSignal(false);
  const choosing = useSignal(false);
  const { isReadOnly } = useEdit(session);
  const { items } = session;
  return (
    <section class="page-part" aria-labelledby="plan-agenda">
      <div class="plan-part-head">
        <h2 id="plan-agenda">{t('sessions.agenda')}</h2>
        {!isReadOnly && items.length > 1 && (
          <button
            type="button"
            class="button"
            aria-pressed={sorting.value}
            onClick={() => {
              sorting.value = !sorting.value;
            }}
          >
            {t(sorting.value ? 'sessions.sortDone' : 'sessions.sort')}
          </button>
        )}
      </div>
      <Total session={session} />
      {items.length === 0 && <p class="hint">{t('sessions.agendaNone')}</p>}
      <ItemList session={session} sorting={sorting.value && !isReadOnly} />
      {!isReadOnly && <AddItem session={session} />}
      {!isReadOnly && (
        <button
          type="button"
          class="button"
          onClick={() => {
            choosing.value = true;
          }}
        >
          {t('sessions.templates')}
        </button>
      )}
      {choosing.value && (
        <TemplateSheet
          session={session}
          onClose={() => {
            choosing.value = false;
          }}
        />
      )}
    </section>
  );
}

/** Planned length against what the rule or the higher committee asks. */
function Total({ session: { group: key, kind, items, time } }: { readonly session: Session }) {
  const group = groupOf(key);
  const total = plannedMinutes(items);
  const required = group && requiredMinutes(group, kind);
  const end = time === undefined ? undefined : timeOf(minutesOf(time) + total);
  if (items.length === 0 && required === undefined) return null;
  return (
    <p class="plan-total">
      <strong>{t('sessions.total', { count: total })}</strong>
      {time !== undefined && total > 0 && `, ${time}–${end}`}
      {required !== undefined && total < required && (
        <span class="plan-short">{t('sessions.short', { count: required - total, required })}</span>
      )}
      {required !== undefined && total >= required && (
        <span class="plan-enough">{t('sessions.enough', { required })}</span>
      )}
    </p>
  );
}
