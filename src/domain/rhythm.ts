/** When the next session should be, from the habit of the group and what was held. */
import { compareText } from './compare.ts';
import {
  addMonths,
  type Day,
  dayInMonth,
  type Month,
  monthOf,
  nthWeekday,
  type Quarter,
  quarterOf,
  quarterSpan,
} from './day.ts';
import type { Group, Rhythm } from './group/group.ts';
import type { SessionHead } from './session/session.ts';
import { isRegular, isThematic } from './session-kind.ts';
import type { TimeOfDay } from './time-of-day.ts';

type Known = Pick<SessionHead, 'day' | 'kind' | 'status' | 'deleted' | 'time' | 'place'>;

export interface Proposal {
  readonly day: Day;
  readonly time?: TimeOfDay | undefined;
  readonly place?: string | undefined;
  /** The usual day of this month has passed without a session. */
  readonly missed: boolean;
}

/**
 * The next regular session: in the first month, from this one on, that has none. Undefined while the
 * group has neither a habit nor a past session.
 */
export function nextSession(
  group: Pick<Group, 'rhythm' | 'time' | 'place'>,
  sessions: readonly Known[],
  today: Day,
): Proposal | undefined {
  const regular = inForce(sessions).filter(({ kind }) => isRegular(kind));
  const last = regular[regular.length - 1];
  const rhythm = group.rhythm ?? (last && rhythmOf(last.day));
  if (rhythm === undefined) return undefined;
  const month = monthWithout(regular, monthOf(today));
  const place = { time: group.time ?? last?.time, place: group.place ?? last?.place };
  const usual = dayOfMonth(rhythm, month);
  if (usual >= today) return { day: usual, ...place, missed: false };
  if (regular.some(({ day }) => day < today)) return { day: today, ...place, missed: true };
  // Whoever begins with the app in mid-month has missed nothing.
  const next = monthWithout(regular, addMonths(month, 1));
  return { day: dayOfMonth(rhythm, next), ...place, missed: false };
}

export const dayOfMonth = (rhythm: Rhythm, month: Month): Day =>
  rhythm.by === 'date'
    ? dayInMonth(month, rhythm.date)
    : nthWeekday(month, rhythm.nth, rhythm.weekday);

/** The quarter that has no thematic session, neither held nor planned; undefined when it has one. */
export function thematicDue(sessions: readonly Known[], today: Day): Quarter | undefined {
  const quarter = quarterOf(today);
  const { from, to } = quarterSpan(quarter);
  const isThere = inForce(sessions).some(
    ({ kind, day }) => isThematic(kind) && day >= from && day <= to,
  );
  return isThere ? undefined : quarter;
}

/** The one before a session: what its review looks back on. */
export function sessionBefore<T extends Known & { readonly key: string }>(
  sessions: readonly T[],
  session: Pick<SessionHead, 'day' | 'key'>,
): T | undefined {
  const earlier = inForce(sessions).filter(
    ({ day, key, kind }) =>
      key !== session.key &&
      (isRegular(kind) || isThematic(kind)) &&
      (day < session.day || (day === session.day && key < session.key)),
  );
  return earlier[earlier.length - 1];
}

/** How many sessions a day has already: a second one is told apart by its number. */
export const sessionsOn = (sessions: readonly Known[], day: Day): number =>
  inForce(sessions).filter((session) => session.day === day).length;

const rhythmOf = (day: Day): Rhythm => ({ by: 'date', date: Number(day.slice(8)) });

const inForce = <T extends Known>(sessions: readonly T[]): readonly T[] =>
  sessions
    .filter(({ status, deleted }) => status !== 'void' && !deleted)
    .sort((a, b) => compareText(a.day, b.day));

function monthWithout(regular: readonly Known[], first: Month): Month {
  const taken = new Set(regular.map(({ day }) => monthOf(day)));
  let month = first;
  while (taken.has(month)) month = addMonths(month, 1);
  return month;
}
