/** Erasing a person while sessions are open. */
import { freezeRoster } from '../attendance/attendance-edits.ts';
import type { Day } from '../day.ts';
import type { Member } from '../member/member.ts';
import { eraseMember } from '../member/member-edits.ts';
import { rosterOn } from '../member/roster.ts';
import type { Change } from '../record/edit.ts';
import type { SessionHead } from './session.ts';

/**
 * Erases a person. Open sessions that list the person keep a nameless entry, so that their counts stay
 * as they are; closed ones have theirs already.
 */
export const erasePerson = (
  member: Member,
  sessions: readonly SessionHead[],
  day: Day,
): readonly Change[] => [
  ...sessions
    .filter(({ status, deleted }) => status === 'running' && !deleted)
    .flatMap((session) => {
      const entries = rosterOn([member], session.day, session.kind);
      const nameless = entries.map(({ member: key, memberType, standing, role }) => ({
        member: key,
        fullName: '',
        role,
        memberType,
        standing,
        erased: false,
      }));
      return nameless.length === 0 ? [] : [freezeRoster(session, nameless)];
    }),
  eraseMember(member, day),
];
