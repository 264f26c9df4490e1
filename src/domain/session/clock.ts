/** The clock of a running session against the plan of its agenda. All times in milliseconds. */
import { addDays } from '../day.ts';
import { instantOf, localTime, type TimeOfDay } from '../time-of-day.ts';
import type { AgendaItem } from './agenda.ts';
import type { Session } from './session.ts';

export interface AgendaClock {
  /** Since the start, until the end or now. */
  readonly elapsed: number;
  readonly planned: number;
  readonly item?: ItemClock | undefined;
  /** How much later than planned; negative: ahead of the plan. */
  readonly behind: number;
  /** When it will end if every item that is left keeps its time. */
  readonly endsAt: number;
}

export interface ItemClock {
  readonly id: string;
  readonly elapsed: number;
  readonly planned: number;
}

const MINUTE = 60_000;

/** Undefined before the start. */
export function agendaClock(session: Session, now: number): AgendaClock | undefined {
  const { startedAt, endedAt, items } = session;
  if (startedAt === undefined) return undefined;
  const elapsed = Math.max(0, (endedAt ?? now) - startedAt);
  const item = itemClock(session, now);
  const done = sumOf(items.filter(({ id, doneAt }) => doneAt !== undefined && id !== item?.id));
  const left = sumOf(items.filter(({ id, doneAt }) => doneAt === undefined && id !== item?.id));
  const reached = done + Math.min(item?.elapsed ?? 0, item?.planned ?? 0);
  const stillToGo = left + Math.max(0, (item?.planned ?? 0) - (item?.elapsed ?? 0));
  return {
    elapsed,
    planned: sumOf(items),
    item,
    behind: elapsed - reached,
    endsAt: endedAt ?? now + stillToGo,
  };
}

/** Minutes between start and end as the clock shows them; undefined while one of them is missing. */
export function minutesHeld({
  startedAt,
  endedAt,
}: Pick<Session, 'startedAt' | 'endedAt'>): number | undefined {
  if (startedAt === undefined || endedAt === undefined || endedAt < startedAt) return undefined;
  // Told by hand they have no seconds: the same minute told again must not make it longer.
  return Math.floor(endedAt / MINUTE) - Math.floor(startedAt / MINUTE);
}

export type TimeFault = 'before-start' | 'after-end' | 'not-yet';

/** No meeting that went on past midnight was longer, in milliseconds. */
const PAST_MIDNIGHT = 6 * 60 * MINUTE;

export type ToldTime = { readonly at: number } | { readonly fault: TimeFault };

/**
 * When a time of day was that somebody tells as the start, or why it cannot be.
 * @param now milliseconds since 1970
 */
export function toldStart(
  { day, endedAt = Infinity }: Pick<Session, 'day' | 'endedAt'>,
  time: TimeOfDay,
  now: number,
): ToldTime {
  const at = instantOf(day, time);
  if (at > now) return { fault: 'not-yet' };
  return at > endedAt ? { fault: 'after-end' } : { at };
}

/**
 * Likewise the end. One before the start is one after midnight only when the meeting was then no longer than six hours.
 * @param now milliseconds since 1970
 */
export function toldEnd(
  { day, startedAt }: Pick<Session, 'day' | 'startedAt'>,
  time: TimeOfDay,
  now: number,
): ToldTime {
  if (startedAt === undefined) return toldStart({ day }, time, now);
  // A start by the clock has seconds, which nobody tells.
  const start = startedAt - (startedAt % MINUTE);
  const first = localTime(startedAt).day;
  const sameDay = instantOf(first, time);
  const at = sameDay < start ? instantOf(addDays(first, 1), time) : sameDay;
  if (at > sameDay && at - start > PAST_MIDNIGHT) return { fault: 'before-start' };
  return at > now ? { fault: 'not-yet' } : { at: Math.max(at, startedAt) };
}

function itemClock({ items, current }: Session, now: number): ItemClock | undefined {
  const item = items.find(({ id }) => id === current?.item);
  if (item === undefined || current === undefined) return undefined;
  return {
    id: item.id,
    elapsed: item.spent + Math.max(0, now - current.since),
    planned: item.minutes * MINUTE,
  };
}

const sumOf = (items: readonly AgendaItem[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
