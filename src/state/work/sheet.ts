/** The people of a session as its screens list them, and what came before it. */
import { countSheet, type SheetRow, sheetOf } from '../../domain/attendance/sheet.ts';
import type { AttendanceCount } from '../../domain/attendance/count.ts';
import { compareText } from '../../domain/compare.ts';
import { orderPeople } from '../../domain/people-order.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { groupOf, membersOf, sessionsOf } from './groups.ts';
import { attendanceOf } from './session.ts';

/** In the order of the group's list. Group and session should be open. */
export function rowsOf(session: SessionHead): readonly SheetRow[] {
  const rows = sheetOf(attendanceOf(session).value, session, membersOf(session.group).value);
  return orderPeople(rows, groupOf(session.group)?.peopleOrder ?? 'name');
}

/** The numbers of now; those it was closed with, once closed. */
export const attendanceCountOf = (session: SessionHead): AttendanceCount =>
  (session.status === 'closed' ? session.count : undefined) ?? countSheet(rowsOf(session));

/** The session held before this one. */
export function previousSession(session: SessionHead): SessionHead | undefined {
  const before = sessionsOf(session.group)
    .value.filter(({ key, status }) => key !== session.key && HELD.includes(status))
    .filter((one) => compareText(placeOf(one), placeOf(session)) < 0)
    .sort((a, b) => compareText(placeOf(a), placeOf(b)));
  return before.at(-1);
}

const HELD: readonly SessionHead['status'][] = ['running', 'closed'];

const placeOf = ({ day, time = '', key }: SessionHead): string => `${day} ${time} ${key}`;
