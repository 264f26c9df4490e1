/** Sessions by month, the newest first, as a list shows them. */
import { type Month, monthOf } from '../../../domain/day.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { printedShare } from '../../../domain/share.ts';
import { byTime } from './next-up.ts';

export interface MonthGroup {
  readonly month: Month;
  readonly sessions: readonly ListedSession[];
  /** Of everybody who should have come to its closed sessions, 0–1; undefined while none is closed. */
  readonly rate?: number | undefined;
}

export interface ListedSession {
  readonly session: SessionHead;
  /** Which one of its day, where the day has several. */
  readonly ofDay?: number | undefined;
}

export function byMonth(sessions: readonly SessionHead[]): readonly MonthGroup[] {
  const months = new Map<Month, ListedSession[]>();
  for (const listed of numbered(sessions).reverse()) {
    const month = monthOf(listed.session.day);
    months.set(month, [...(months.get(month) ?? []), listed]);
  }
  return [...months].map(([month, list]) => ({ month, sessions: list, rate: rateOf(list) }));
}

/** In order of time. A session that does not count takes no number. */
function numbered(sessions: readonly SessionHead[]): ListedSession[] {
  const perDay = new Map<string, number>();
  const counted = sessions.filter(({ status }) => status !== 'void');
  for (const { day } of counted) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const seen = new Map<string, number>();
  return [...sessions].sort(byTime).map((session) => {
    if (session.status === 'void' || (perDay.get(session.day) ?? 0) < 2) return { session };
    const ofDay = (seen.get(session.day) ?? 0) + 1;
    seen.set(session.day, ofDay);
    return { session, ofDay };
  });
}

function rateOf(list: readonly ListedSession[]): number | undefined {
  const counts = list.flatMap(({ session }) =>
    session.status === 'closed' && session.count !== undefined ? [session.count] : [],
  );
  const sum = (name: 'present' | 'base') => counts.reduce((all, count) => all + count[name], 0);
  return printedShare(sum('present'), sum('base'));
}
