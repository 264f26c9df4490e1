/** People of a name: on the lists of this phone, and in reports that were taken in. */
import { isNamed, orderPeople } from '../../domain/people-order.ts';
import { namedInReports, type NamedInReports } from '../../domain/member/in-reports.ts';
import { type Member, readMember } from '../../domain/member/member.ts';
import { eraseUnlisted } from '../../domain/member/member-edits.ts';
import { commit, listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { eraseTraces } from './erase-traces.ts';

export interface FoundPeople {
  readonly listed: readonly Member[];
  /** On no list here. */
  readonly reported: readonly NamedInReports[];
}

/** False when that failed, after telling the person. */
export async function openPeople(services: Services): Promise<boolean> {
  const done = await Promise.all([openList(services, 'member'), openList(services, 'report')]);
  return done.every(Boolean);
}

/** Undefined until the phone has answered. */
export function findPeople(typed: string): FoundPeople | undefined {
  const [people, reports] = [listOf('member').value, listOf('report').value];
  if (people === undefined || reports === undefined) return undefined;
  const members = [...people.values()].map((one) => readMember(one));
  const known = new Set(members.map(({ key }) => key));
  return {
    listed: orderPeople(
      members.filter((one) => !one.erased && isNamed(one, typed)),
      'name',
    ),
    reported: orderPeople(
      namedInReports([...reports.values()]).filter(
        (one) => !known.has(one.key) && isNamed(one, typed),
      ),
      'name',
    ),
  };
}

/** The name goes from every report that is here and every one still to come. False when that failed, after telling. */
export async function eraseReported(services: Services, person: NamedInReports): Promise<boolean> {
  if (!(await commit(services, [eraseUnlisted(person)]))) return false;
  await eraseTraces(services, { keys: [person.key], names: [person.fullName] });
  return true;
}
