/**
 * Repeated absence, for the cell to consider. The two alerts mean different things: three months
 * without reason in one calendar year, and more than three times running with a reason.
 */
import type { SheetRow } from './attendance/sheet.ts';
import { isPresent, type Status } from './attendance/status.ts';
import { compareText } from './compare.ts';
import { type Day, type Month, monthOf, yearOf } from './day.ts';
import { isExpected } from './member/standing.ts';
import type { SessionHead } from './session/session.ts';
import { isCellMeeting } from './session-kind.ts';

const UNEXCUSED_MONTHS = 3;
const EXCUSED_TIMES = 3;

export type AbsenceAlert =
  | { readonly code: 'unexcused3m'; readonly member: string; readonly months: readonly Month[] }
  | { readonly code: 'excused4run'; readonly member: string; readonly times: number };

/** A session that was held and the sheet of it. */
export interface HeldSession {
  readonly session: Pick<SessionHead, 'day' | 'kind' | 'status'>;
  readonly rows: readonly SheetRow[];
}

interface Entry {
  readonly day: Day;
  readonly status: Status;
}

/** Of everybody on the lists of these sessions, in one calendar year. */
export function absenceAlerts(held: readonly HeldSession[], year: number): readonly AbsenceAlert[] {
  return [...entriesByMember(held, year)].flatMap(([member, entries]): AbsenceAlert[] => {
    const months = unexcusedMonths(entries);
    const times = longestRun(entries);
    return [
      ...(months.length >= UNEXCUSED_MONTHS
        ? [{ code: 'unexcused3m', member, months } as const]
        : []),
      ...(times > EXCUSED_TIMES ? [{ code: 'excused4run', member, times } as const] : []),
    ];
  });
}

/** Of anybody in this year; 0 when nobody was excused, or nobody was called. */
export const longestExcusedRun = (held: readonly HeldSession[], year: number): number =>
  Math.max(0, ...[...entriesByMember(held, year).values()].map(longestRun));

/** What counts: whole-cell sessions of the year that the person had to come to and was recorded in. */
function entriesByMember(
  held: readonly HeldSession[],
  year: number,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const inOrder = held
    .filter(({ session }) => session.status !== 'void' && isCellMeeting(session.kind))
    .filter(({ session }) => yearOf(session.day) === year)
    .sort((a, b) => compareText(a.session.day, b.session.day));
  for (const { session, rows } of inOrder) {
    for (const { member, standing, mark } of rows) {
      if (!isCounted(mark.status) || !isExpected(standing)) continue;
      const entries = found.get(member) ?? [];
      entries.push({ day: session.day, status: mark.status });
      found.set(member, entries);
    }
  }
  return found;
}

const isCounted = (status: Status): boolean =>
  isPresent(status) || status === 'vang_cld' || status === 'vang_kld';

const unexcusedMonths = (entries: readonly Entry[]): readonly Month[] => [
  ...new Set(entries.filter(({ status }) => status === 'vang_kld').map(({ day }) => monthOf(day))),
];

function longestRun(entries: readonly Entry[]): number {
  let longest = 0;
  let run = 0;
  for (const { status } of entries) {
    run = status === 'vang_cld' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
