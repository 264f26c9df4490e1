/** The figures of a period out of the sessions that were closed in it; each knows what it counts. */
import { compareText } from '../compare.ts';
import { minutesHeld } from '../session/clock.ts';
import type { SessionHead } from '../session/session.ts';
import { isThematic, SESSION_KINDS, type SessionKind } from '../session-kind.ts';
import { printedShare } from '../share.ts';
import { bucketsOf, type Bucket, isWithin, type Span } from './period.ts';

export interface Figures {
  /** Sessions of the whole group, oldest first. */
  readonly sessions: readonly SessionHead[];
  readonly thematic: readonly SessionHead[];
  /** Meetings of the committee: a list of their own, in none of the other figures. */
  readonly committee: readonly SessionHead[];
  readonly attendance: AttendanceSum;
  readonly byKind: ReadonlyMap<SessionKind, readonly SessionHead[]>;
  /** By key of the theme. */
  readonly byTheme: ReadonlyMap<string, readonly SessionHead[]>;
  readonly time: TimeKept;
  readonly scores: Scores;
}

/** Attendances (lượt), not people: who comes to three sessions is counted three times. */
export interface AttendanceSum {
  readonly sessions: readonly SessionHead[];
  readonly present: number;
  /** Who had to come, and who came without having to. */
  readonly base: number;
  /** 0–1 as it is printed; undefined when nobody had to come. */
  readonly rate: number | undefined;
}

export interface TimeKept {
  readonly kept: readonly SessionHead[];
  readonly short: readonly SessionHead[];
  /** No length is asked of them, or their times were not told. */
  readonly untold: readonly SessionHead[];
}

export interface Scores {
  readonly scored: readonly SessionHead[];
  /** Mean of the points; undefined when none was scored. */
  readonly mean: number | undefined;
  /** By `<rubric>/<class>`. */
  readonly byClass: ReadonlyMap<string, readonly SessionHead[]>;
}

export function figuresOf(all: readonly SessionHead[], span: Span): Figures {
  const closed = closedIn(all, span);
  const sessions = closed.filter(({ kind }) => kind !== 'chi_uy');
  return {
    sessions,
    thematic: sessions.filter(({ kind }) => isThematic(kind)),
    committee: closed.filter(({ kind }) => kind === 'chi_uy'),
    attendance: attendanceSum(sessions),
    byKind: inKinds(closed),
    byTheme: groupBy(sessions, ({ theme }) => theme),
    time: timeKept(sessions),
    scores: scoresOf(sessions),
  };
}

/** Oldest first. */
export const closedIn = (all: readonly SessionHead[], span: Span): readonly SessionHead[] =>
  all
    .filter(({ status, day, deleted }) => !deleted && status === 'closed' && isWithin(day, span))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key));

/** The counts that were frozen when each was closed. */
export function attendanceSum(sessions: readonly SessionHead[]): AttendanceSum {
  let present = 0;
  let base = 0;
  for (const { count } of sessions) {
    present += count?.present ?? 0;
    base += count?.base ?? 0;
  }
  return { sessions, present, base, rate: printedShare(present, base) };
}

export interface BucketSum extends AttendanceSum {
  readonly bucket: Bucket;
}

/** One per month, or per quarter or year where the span is long. */
export const trendOf = ({ sessions }: Figures, span: Span): readonly BucketSum[] =>
  bucketsOf(span).map((bucket) => ({
    bucket,
    ...attendanceSum(sessions.filter(({ day }) => isWithin(day, bucket))),
  }));

/** In the order of the kinds; those that were not held are left out. */
function inKinds(closed: readonly SessionHead[]): Figures['byKind'] {
  const found = groupBy(closed, ({ kind }) => kind);
  return new Map(
    SESSION_KINDS.flatMap((kind) => {
      const sessions = found.get(kind);
      return sessions === undefined ? [] : [[kind, sessions] as const];
    }),
  );
}

function timeKept(sessions: readonly SessionHead[]): TimeKept {
  const stateOf = (session: SessionHead): keyof TimeKept => {
    const held = minutesHeld(session);
    const { requiredMinutes } = session;
    if (held === undefined || requiredMinutes === undefined) return 'untold';
    return held >= requiredMinutes ? 'kept' : 'short';
  };
  const found = groupBy(sessions, stateOf);
  return {
    kept: found.get('kept') ?? [],
    short: found.get('short') ?? [],
    untold: found.get('untold') ?? [],
  };
}

function scoresOf(sessions: readonly SessionHead[]): Scores {
  const scored = sessions.filter(({ score }) => score !== undefined);
  const sum = scored.reduce((total, { score }) => total + (score?.points ?? 0), 0);
  return {
    scored,
    mean: scored.length === 0 ? undefined : sum / scored.length,
    byClass: groupBy(scored, ({ score }) => score?.class && `${score.rubric}/${score.class}`),
  };
}

function groupBy<T, K extends string>(
  list: readonly T[],
  keyOf: (one: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const found = groups.get(key) ?? [];
    found.push(one);
    groups.set(key, found);
  }
  return groups;
}
