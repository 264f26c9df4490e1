import type { AttendanceCount } from '../../../domain/attendance/count.ts';
import type { Session } from '../../../domain/session/session.ts';
import { sheetCountOf } from '../../../state/work/attendance-sheet.ts';

/** Those of the list as it is now; a closed session keeps its own numbers. */
export function peopleWhoVote(session: Session): AttendanceCount {
  const kept = session.status === 'closed' ? session.count : undefined;
  return kept ?? sheetCountOf(session).value;
}
