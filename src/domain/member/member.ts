/** A person on the list of a group: what roll call and minutes need, and nothing more. */
import { compareText } from '../compare.ts';
import { childFields, dayOf, fieldsOf, numberOf, oneOf, textOf } from '../decode.ts';
import { type ListedPerson, type Role, ROLES } from '../people-order.ts';
import { children, type DataRecord, isDeleted, recordKey } from '../record/record.ts';
import type { Ref } from '../write.ts';
import {
  belongsOn,
  MEMBER_TYPES,
  type MemberType,
  type Membership,
  type Standing,
  STANDINGS,
} from './standing.ts';
import type { Day } from '../day.ts';

export interface Member extends Ref, ListedPerson {
  readonly id: string;
  /** Empty once erased. */
  readonly fullName: string;
  readonly role: Role;
  readonly memberType: MemberType;
  /** Party group, hamlet. */
  readonly unit?: string | undefined;
  /** Oldest first. */
  readonly standings: readonly Standing[];
  /** Oldest first; none: has always belonged. */
  readonly memberships: readonly Membership[];
  /** Random; what the card of the person says. */
  readonly checkInCode?: string | undefined;
  readonly erased: boolean;
  readonly deleted: boolean;
}

export function readMember(record: DataRecord): Member {
  const get = fieldsOf(record);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    fullName: textOf(get('name')) ?? '',
    nickname: textOf(get('nickname')),
    role: oneOf(ROLES, get('role')) ?? 'dang_vien',
    memberType: oneOf(MEMBER_TYPES, get('type')) ?? 'chinh_thuc',
    unit: textOf(get('unit')),
    order: numberOf(get('order')),
    standings: readStandings(record),
    memberships: readMemberships(record),
    checkInCode: textOf(get('code')),
    erased: Array.isArray(get('$erased')),
    deleted: isDeleted(record),
  };
}

/** On the list on this day. */
export const isActive = (member: Member, day: Day): boolean =>
  !member.erased && !member.deleted && belongsOn(member, day);

/** First day on the list, where it is known. */
export const joinedOn = ({ memberships }: Member): Day | undefined => memberships[0]?.from;

/** First day no longer on the list; undefined while the person belongs to it. */
export function leftOn({ memberships }: Member): Day | undefined {
  if (memberships.some(({ to }) => to === undefined)) return undefined;
  const ends = memberships.map(({ to = '' }) => to).sort(compareText);
  return ends[ends.length - 1];
}

function readStandings(record: DataRecord): readonly Standing[] {
  return byStart(
    [...children(record, 'st')].flatMap(([id, values]): Standing[] => {
      const get = childFields(values);
      const code = oneOf(STANDINGS, get('code'));
      if (code === undefined) return [];
      return [{ id, code, from: dayOf(get('from')), to: dayOf(get('to')) }];
    }),
  );
}

function readMemberships(record: DataRecord): readonly Membership[] {
  return byStart(
    [...children(record, 'in')].map(([id, values]): Membership => {
      const get = childFields(values);
      return { id, from: dayOf(get('from')), to: dayOf(get('to')) };
    }),
  );
}

function byStart<T extends Membership>(list: readonly T[]): readonly T[] {
  const key = ({ from = '', id }: T): string => `${from}/${id}`;
  return [...list].sort((a, b) => compareText(key(a), key(b)));
}
