/** Who is on the list of a session. */
import type { Day } from '../day.ts';
import type { ListedPerson, Role } from '../people-order.ts';
import type { SessionKind } from '../session-kind.ts';
import type { Member } from './member.ts';
import { belongsOn, type MemberType, type StandingCode, standingOn } from './standing.ts';

/** A person as the list of one day has them. */
export interface RosterEntry extends ListedPerson {
  /** Key of the member. */
  readonly member: string;
  readonly memberType: MemberType;
  readonly standing: StandingCode;
  readonly unit?: string | undefined;
  readonly erased: boolean;
}

const COMMITTEE: readonly Role[] = ['bi_thu', 'pho_bi_thu', 'chi_uy_vien'];

/**
 * Leavers stay on the lists of the days before they left, later joiners are on none before they came.
 * A committee meeting lists the committee.
 */
export function rosterOn(
  members: readonly Member[],
  day: Day,
  kind: SessionKind,
): readonly RosterEntry[] {
  return members
    .filter((member) => !member.deleted && belongsOn(member, day))
    .filter(({ role }) => kind !== 'chi_uy' || COMMITTEE.includes(role))
    .map((member) => rosterEntry(member, day));
}

export const rosterEntry = (member: Member, day: Day): RosterEntry => ({
  member: member.key,
  fullName: member.fullName,
  nickname: member.nickname,
  role: member.role,
  memberType: member.memberType,
  standing: standingOn(member, day),
  unit: member.unit,
  order: member.order,
  erased: member.erased,
});
