import { addDays, type Day } from '../day.ts';
import type { Member } from './member.ts';

/** After so many days off every list a name is hardly needed any more. */
const LONG = 365;

export interface LeftMember {
  readonly member: Member;
  /** The last day on the list. */
  readonly on: Day;
}

/** Those with a name who left the list long ago, the longest gone first. */
export function longLeft(members: readonly Member[], today: Day): readonly LeftMember[] {
  const since = addDays(today, -LONG);
  return members
    .flatMap((member) => {
      const on = lastDay(member);
      return on !== undefined && on < since ? [{ member, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Undefined while the person is on the list, and once the name was erased. */
function lastDay({ erased, deleted, memberships }: Member): Day | undefined {
  if (erased || deleted || memberships.some(({ to }) => to === undefined)) return undefined;
  return memberships
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1);
}
