/** Whose card a check-in code stands on. */
import { cardCode } from '../../domain/check-in-code.ts';
import { type Member, readMember } from '../../domain/member/member.ts';
import { saved } from '../saving.ts';
import type { Services } from '../services.ts';
import { groupOf, membersOf } from './groups.ts';

export type CardOwner =
  | { readonly member: Member }
  /** Of another group on this phone; its name. */
  | { readonly otherGroup: string }
  | 'unknown';

/** The list of the group is open. Cards of the group itself need no reading. */
export async function findCard(
  services: Services,
  group: string,
  code: string,
): Promise<CardOwner> {
  const member = membersOf(group).peek().find(isOwner(code));
  if (member !== undefined) return { member };
  let elsewhere: Member | undefined;
  await saved(
    services.records.list('member').then((records) => {
      elsewhere = records.map(readMember).find(isOwner(code));
    }),
  );
  const other = elsewhere === undefined ? undefined : groupOf(elsewhere.group);
  return other === undefined ? 'unknown' : { otherGroup: other.name };
}

const isOwner =
  (code: string) =>
  (member: Member): boolean =>
    cardCode(member) === code && !member.deleted && !member.erased;
