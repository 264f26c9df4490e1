import { useSignal } from '@preact/signals';
import IconAdd from '~icons/lucide/plus';
import { t } from '../../../i18n/translate.ts';
import { Empty } from '../../../ui/page.tsx';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { AddSheet } from './add-sheet.tsx';
import { AgendaDock } from './agenda-dock.tsx';
import { SessionClock } from './clock.tsx';
import { ItemRow } from './item-row.tsx';
import { Readings } from './readings.tsx';
import { useNow } from './use-now.ts';
import './agenda.css';

/** The agenda, before, while and after it is gone through. */
export function AgendaPart({ session }: PartProps) {
  const { items, current, startedAt, endedAt } = session;
  const now = useNow(startedAt !== undefined && endedAt === undefined);
  const { isReadOnly } = useEdit(session);
  const place = items.findIndex(({ id }) => id === current?.item);
  return (
    <>
      <main class="page agenda" id="main">
        <SessionClock session={session} now={now} />
        {items.length === 0 && (
          <Empty title={t('agenda.empty')} text={isReadOnly ? '' : t('agenda.emptyText')} />
        )}
        <ol class="agenda-items">
          {items.map((item, index) => (
            <ItemRow key={item.id} session={session} item={item} number={index + 1} now={now} />
          ))}
        </ol>
        {!isReadOnly && <Add session={session} />}
        <Readings session={session} />
        <p class="visually-hidden" aria-live="polite">
          {place !== -1 && t('agenda.nowItem', { number: place + 1, title: items[place]?.title })}
        </p>
      </main>
      <AgendaDock session={session} />
    </>
  );
}

/** Behind the item at hand, or at the end. */
function Add({ session }: PartProps) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button button-plain agenda-add"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <IconAdd class="icon" aria-hidden="true" />
        {session.current === undefined ? t('agenda.add') : t('agenda.addNext')}
      </button>
      {isOpen.value && (
        <AddSheet
          session={session}
          after={session.current?.item}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
