import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import IconDown from '~icons/lucide/arrow-down';
import IconUp from '~icons/lucide/arrow-up';
import { type AgendaItem, moveItem } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { useEdit } from '../../use-edit.ts';
import { articleTitle } from '../../article-title.ts';
import { ItemSheet } from './item-sheet.tsx';

interface ItemListProps {
  readonly session: Session;
  /** Shows the buttons that move items. */
  readonly sorting: boolean;
}

type Way = 'up' | 'down';

/** The items by their phases. */
export function ItemList({ session, sorting }: ItemListProps) {
  const { isReadOnly } = useEdit(session);
  const open = useSignal<string | undefined>(undefined);
  const { move, said } = useMoving(session);
  const { items } = session;
  const opened = items.find(({ id }) => id === open.value);
  return (
    <>
      <ol class="plan-items">
        {items.map((item, at) => (
          <li key={item.id} class="plan-item">
            {item.phase !== undefined && item.phase !== items[at - 1]?.phase && (
              <p class="plan-phase">{item.phase}</p>
            )}
            <div class="plan-item-row">
              <span class="plan-number" aria-hidden="true">
                {at + 1}
              </span>
              <ItemText item={item} open={isReadOnly || sorting ? undefined : open} />
              {sorting && <Movers item={item} at={at} last={at === items.length - 1} move={move} />}
            </div>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
      {opened !== undefined && (
        <ItemSheet
          key={opened.id}
          session={session}
          item={opened}
          onClose={() => {
            open.value = undefined;
          }}
        />
      )}
    </>
  );
}

interface ItemTextProps {
  readonly item: AgendaItem;
  /** Takes the id of the item that is tapped; without it nothing can be opened. */
  readonly open: Signal<string | undefined> | undefined;
}

function ItemText({ item, open }: ItemTextProps) {
  const { title, minutes, who, article } = item;
  const about = [
    ...(who === undefined ? [] : [who]),
    ...(article === undefined ? [] : [articleTitle(article)]),
  ];
  const inside = (
    <>
      <span class="plan-item-title">{title}</span>
      <span class="plan-minutes">{t('sessions.minutes', { count: minutes })}</span>
      {about.length > 0 && <span class="plan-item-about">{about.join(' · ')}</span>}
    </>
  );
  if (open === undefined) return <div class="plan-item-text">{inside}</div>;
  return (
    <button
      type="button"
      class="plan-item-text"
      aria-haspopup="dialog"
      onClick={() => {
        open.value = item.id;
      }}
    >
      {inside}
    </button>
  );
}

interface MoversProps {
  readonly item: AgendaItem;
  readonly at: number;
  readonly last: boolean;
  readonly move: (item: AgendaItem, at: number, way: Way) => void;
}

function Movers({ item, at, last, move }: MoversProps) {
  return (
    <span class="plan-movers">
      <button
        type="button"
        id={moverId(item.id, 'up')}
        class="icon-button"
        // Stays under the focus at the ends of the list.
        aria-disabled={at === 0}
        aria-label={t('sessions.moveUp', { title: item.title })}
        onClick={() => move(item, at, 'up')}
      >
        <IconUp class="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        id={moverId(item.id, 'down')}
        class="icon-button"
        aria-disabled={last}
        aria-label={t('sessions.moveDown', { title: item.title })}
        onClick={() => move(item, at, 'down')}
      >
        <IconDown class="icon" aria-hidden="true" />
      </button>
    </span>
  );
}

const moverId = (item: string, way: Way): string => `move-${way}-${item}`;

/** Moves an item by one place; the button pressed keeps the focus, and the new place is spoken. */
function useMoving(session: Session) {
  const { write } = useEdit(session);
  const said = useSignal('');
  const moved = useSignal<string | undefined>(undefined);
  const { items } = session;
  useEffect(() => {
    if (moved.peek() === undefined) return;
    document.getElementById(moved.peek() ?? '')?.focus();
    moved.value = undefined;
  }, [items, moved]);
  const move = (item: AgendaItem, at: number, way: Way) => {
    const to = way === 'up' ? at - 1 : at + 1;
    if (to < 0 || to >= items.length) return;
    moved.value = moverId(item.id, way);
    said.value = t('sessions.movedTo', {
      title: item.title,
      number: to + 1,
      total: items.length,
    });
    void write([moveItem(session, items, item.id, to)]);
  };
  return { move, said };
}
