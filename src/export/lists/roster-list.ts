/** The list of people, as the app reads it back. Nothing of the person that roll call does not need. */
import type { Day } from '../../domain/day.ts';
import { isActive, type Member } from '../../domain/member/member.ts';
import { standingOn } from '../../domain/member/standing.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

/** @param members in the order of the list; leavers and erased people are left out */
export function rosterList(
  members: readonly Member[],
  { day, group }: { readonly day: Day; readonly group: string },
  { say }: Words,
): Table {
  return {
    name: say('papers.list.roster'),
    heading: [group],
    columns: [
      { title: say('papers.column.number'), kind: 'number' },
      { title: say('papers.column.name'), kind: 'text' },
      { title: say('members.nickname'), kind: 'text' },
      { title: say('papers.column.role'), kind: 'text' },
      { title: say('members.type'), kind: 'text' },
      { title: say('members.standing'), kind: 'text' },
      { title: say('members.unit'), kind: 'text' },
    ],
    rows: members
      .filter((member) => isActive(member, day))
      .map((member, at) => [
        at + 1,
        member.fullName,
        member.nickname,
        say(`members.roles.${member.role}`),
        say(`members.types.${member.memberType}`),
        say(`members.standings.${standingOn(member, day)}`),
        member.unit,
      ]),
  };
}
