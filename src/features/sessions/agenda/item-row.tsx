import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import IconDone from '~icons/lucide/check';
import type { AgendaItem } from '../../../domain/session/agenda.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { ItemClock } from './clock.tsx';
import { CurrentItem } from './current-item.tsx';
import { ItemSheet } from './item-sheet.tsx';

const MINUTE = 60_000;

type State = 'done' | 'now' | 'ahead';

interface RowProps {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly number: number;
  readonly now: ReadonlySignal<number>;
}

/** One item; that at hand with all that belongs to it. A tap offers what can be done with it. */
export function ItemRow({ session, item, number, now }: RowProps) {
  const isAsked = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const state = stateOf(session, item);
  const isNow = state === 'now';
  useLayoutEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  return (
    <li ref={row} class={`agenda-item agenda-item-${state}`} aria-current={isNow && 'step'}>
      <button
        type="button"
        class="agenda-head"
        onClick={() => {
          isAsked.value = true;
        }}
      >
        <Sign state={state}>{number}</Sign>
        <span class="agenda-title">
          {item.title}
          {item.who !== undefined && <span class="agenda-who">{item.who}</span>}
        </span>
        {isNow ? <ItemClock session={session} now={now} /> : <Length item={item} state={state} />}
      </button>
      <div class="agenda-body">
        {isNow && <CurrentItem session={session} item={item} />}
        <Note session={session} item={item} />
      </div>
      {isAsked.value && (
        <ItemSheet
          session={session}
          item={item}
          number={number}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </li>
  );
}

function stateOf({ current, endedAt }: Session, { id, doneAt }: AgendaItem): State {
  if (current?.item === id && endedAt === undefined) return 'now';
  return doneAt === undefined ? 'ahead' : 'done';
}

function Sign({ state, children }: { state: State; children: ComponentChildren }) {
  return (
    <span class="agenda-sign">
      {state === 'done' ? <IconDone class="icon" aria-hidden="true" /> : children}
      {state !== 'ahead' && (
        <span class="visually-hidden">
          {state === 'done' ? t('agenda.isDone') : t('agenda.isNow')}
        </span>
      )}
    </span>
  );
}

/** What it took, once it is done; else what it is to take. */
function Length({ item: { spent, minutes }, state }: { item: AgendaItem; state: State }) {
  const took = state === 'done' && spent > 0 ? Math.max(1, Math.round(spent / MINUTE)) : minutes;
  if (took === 0) return null;
  return <span class="agenda-time">{t('agenda.minutes', { count: took })}</span>;
}

/** The beginning of what the minutes say. */
function Note({ session, item }: Pick<RowProps, 'session' | 'item'>) {
  const [text] = minutesOf(session).value.texts.get(item.id) ?? [];
  if (text === undefined || text.trim() === '') return null;
  return <p class="agenda-note">{text}</p>;
}
