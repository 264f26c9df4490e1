/** What can be done with a person on the list. */
import type { Day } from '../day.ts';
import type { Change, Edit } from '../record/edit.ts';
import { eraseEdits } from '../record/erasure.ts';
import type { Role } from '../people-order.ts';
import { changeOf, oneLine, type Patch, type Ref, removed, setAll, type Values } from '../write.ts';
import type { Member } from './member.ts';
import type { MemberType, Standing } from './standing.ts';

export interface MemberDraft {
  readonly fullName: string;
  readonly nickname?: string | undefined;
  readonly role?: Role | undefined;
  readonly memberType?: MemberType | undefined;
  readonly unit?: string | undefined;
  /** Sessions before this day do not list the person; without it all do. */
  readonly joinedOn?: Day | undefined;
}

export type MemberPatch = Patch<
  Pick<Member, 'fullName' | 'nickname' | 'role' | 'memberType' | 'unit' | 'order'>
>;

/** Where the dates of a person without any are kept, the same on every phone. */
const FIRST = 'first';

/** What stays of an erased person, in the list and in every session: what counting needs. */
const KEPT_WHEN_ERASED = ['type', 'standing', 'st', 'in', 'status', 'late', 'at'];

/** @param checkInCode random, for the person's card */
export function addMember(ref: Ref, draft: MemberDraft, checkInCode: string): Change {
  const { joinedOn, ...fields } = draft;
  return changeOf('member', ref, [
    ...setAll('', { ...named(fields), code: checkInCode }),
    ...(joinedOn === undefined ? [] : setAll(`in/${FIRST}`, { from: joinedOn })),
  ]);
}

export const editMember = (ref: Ref, patch: MemberPatch): Change =>
  changeOf('member', ref, setAll('', named(patch)));

/** The order by hand, one change per person. */
export const orderByHand = (people: readonly Ref[]): readonly Change[] =>
  people.map((ref, index) => editMember(ref, { order: index + 1 }));

/** @param id of the standing; an existing one is replaced */
export const setStanding = (ref: Ref, { id, code, from, to }: Standing): Change =>
  changeOf('member', ref, setAll(`st/${id}`, { code, from, to, $del: false }));

export const removeStanding = (ref: Ref, id: string): Change =>
  changeOf('member', ref, removed(`st/${id}`));

/** @param day the first one on which the list is without the person */
export const leave = (member: Member, day: Day): Change =>
  changeOf('member', member, leaving(member, day));

function leaving({ memberships }: Member, day: Day): readonly Edit[] {
  const open = memberships.filter(({ to }) => to === undefined);
  const ids = memberships.length === 0 ? [FIRST] : open.map(({ id }) => id);
  return ids.flatMap((id) => setAll(`in/${id}`, { to: day }));
}

/** @param id of the new membership */
export const comeBack = (ref: Ref, day: Day, id: string): Change =>
  changeOf('member', ref, setAll(`in/${id}`, { from: day }));

/** Corrects the dates of one membership; undefined: open. */
export const setMembership = (
  ref: Ref,
  id: string,
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): Change => changeOf('member', ref, setAll(`in/${id}`, { from, to }));

/** Takes somebody off the list who was never meant to be on it. */
export const deleteMember = (ref: Ref): Change =>
  changeOf('member', ref, setAll('', { $del: true }));

export const restoreMember = (ref: Ref): Change =>
  changeOf('member', ref, setAll('', { $del: false }));

/** For good: names and notes go everywhere on this phone, counts stay. */
export const eraseMember = (member: Member, day: Day): Change =>
  changeOf('member', member, [...leaving(member, day), ...eraseEdits(KEPT_WHEN_ERASED)]);

/** The same for somebody who is on no list here: received reports may name the person. */
export const eraseUnlisted = (ref: Ref): Change =>
  changeOf('member', ref, eraseEdits(KEPT_WHEN_ERASED));

const NAMES: Readonly<Record<keyof MemberPatch, string>> = {
  fullName: 'name',
  nickname: 'nickname',
  role: 'role',
  memberType: 'type',
  unit: 'unit',
  order: 'order',
};

function named(patch: MemberPatch): Values {
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [
      NAMES[name as keyof MemberPatch],
      typeof value === 'string' ? oneLine(value) : value,
    ]),
  );
}
