/** The attendance sheet of a session: everybody on its list with what is recorded of them. */
import type { Day } from '../day.ts';
import type { Member } from '../member/member.ts';
import { type RosterEntry, rosterEntry, rosterOn } from '../member/roster.ts';
import { isExpected } from '../member/standing.ts';
import type { SessionKind } from '../session-kind.ts';
import type { Attendance } from './attendance.ts';
import { type AttendanceCount, countAttendance } from './count.ts';
import { defaultStatus, type Mark, UNRECORDED } from './status.ts';

export interface SheetRow extends RosterEntry {
  readonly mark: Mark;
}

/** What the list of a session depends on. */
export interface SheetSession {
  readonly day: Day;
  readonly kind: SessionKind;
  readonly status: string;
}

/**
 * A closed session keeps the list it was closed with, whatever happens to the members. One that was
 * reopened keeps these entries too, and lists whoever belongs to it besides.
 */
export function sheetOf(
  attendance: Attendance,
  session: SheetSession,
  members: readonly Member[],
): readonly SheetRow[] {
  return listOf(attendance, session, members).map((entry) => ({
    ...entry,
    mark: markOf(attendance, entry),
  }));
}

function listOf(
  { frozen, marks }: Attendance,
  { day, kind, status }: SheetSession,
  members: readonly Member[],
): readonly RosterEntry[] {
  const isFinal = status === 'closed' || status === 'void';
  if (isFinal && frozen.length > 0) return frozen;
  const listed = new Map(frozen.map((entry) => [entry.member, entry]));
  for (const entry of rosterOn(members, day, kind)) {
    if (!listed.has(entry.member)) listed.set(entry.member, entry);
  }
  // Somebody recorded stays, even when the dates of the person were changed since.
  for (const member of members) {
    const recorded = (marks.get(member.key) ?? UNRECORDED).status !== 'chua_ghi';
    if (recorded && !listed.has(member.key)) listed.set(member.key, rosterEntry(member, day));
  }
  return [...listed.values()];
}

function markOf({ marks }: Attendance, { member, standing }: RosterEntry): Mark {
  const mark = marks.get(member) ?? UNRECORDED;
  return mark.status === 'chua_ghi' ? { ...mark, status: defaultStatus(standing) } : mark;
}

export const countSheet = (rows: readonly SheetRow[]): AttendanceCount =>
  countAttendance(rows.map((row) => ({ ...row, status: row.mark.status })));

/** Who still has to be called. */
export const unrecordedOf = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.filter((row) => row.mark.status === 'chua_ghi' && isExpected(row.standing));

/** The rows as they will be after a change of one mark. */
export const withMark = (
  rows: readonly SheetRow[],
  member: string,
  patch: Partial<Mark>,
): readonly SheetRow[] =>
  rows.map((row) => (row.member === member ? { ...row, mark: { ...row.mark, ...patch } } : row));
