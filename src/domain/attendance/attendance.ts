/** The attendance record of a session: marks, guests and, once closed, the frozen list. */
import { compareText } from '../compare.ts';
import { type Correction, readCorrections } from '../correction.ts';
import { childFields, countOf, numberOf, oneOf, textOf } from '../decode.ts';
import type { RosterEntry } from '../member/roster.ts';
import { MEMBER_TYPES, STANDINGS } from '../member/standing.ts';
import { ROLES } from '../people-order.ts';
import { children, type DataRecord, recordKey } from '../record/record.ts';
import type { Ref } from '../write.ts';
import { type Mark, REASONS, STATUSES } from './status.ts';

/** Guest, delegate, member of the higher committee. None of them counts in the rate. */
export const GUEST_KINDS = ['khach', 'dai_bieu', 'cap_tren'] as const;
export type GuestKind = (typeof GUEST_KINDS)[number];

export interface Guest {
  readonly id: string;
  readonly name: string;
  /** Office or body. */
  readonly office?: string | undefined;
  readonly kind: GuestKind;
}

export interface Attendance extends Ref {
  /** By key of the member; only what was recorded. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** In the order they were added. */
  readonly guests: readonly Guest[];
  /** Empty until the session is closed for the first time. */
  readonly frozen: readonly RosterEntry[];
  readonly corrections: readonly Correction[];
}

export const noAttendance = ({ group, key }: Ref): Attendance => ({
  group,
  key,
  marks: new Map(),
  guests: [],
  frozen: [],
  corrections: [],
});

export const readAttendance = (record: DataRecord): Attendance => ({
  group: record.group,
  key: recordKey(record),
  marks: new Map([...children(record, 'm')].map(([member, values]) => [member, readMark(values)])),
  guests: [...children(record, 'g')]
    .sort(([one], [other]) => compareText(one, other))
    .map(([id, values]) => readGuest(id, values)),
  frozen: [...children(record, 'r')].map(([member, values]) => readEntry(member, values)),
  corrections: readCorrections(record),
});

type Child = Parameters<typeof childFields>[0];

export function readMark(values: Child): Mark {
  const get = childFields(values);
  return {
    status: oneOf(STATUSES, get('status')) ?? 'chua_ghi',
    reason: oneOf(REASONS, get('reason')),
    late: countOf(get('late')),
    note: textOf(get('note')),
    at: numberOf(get('at')),
  };
}

function readGuest(id: string, values: Child): Guest {
  const get = childFields(values);
  return {
    id,
    name: textOf(get('name')) ?? '',
    office: textOf(get('office')),
    kind: oneOf(GUEST_KINDS, get('kind')) ?? 'khach',
  };
}

function readEntry(member: string, values: Child): RosterEntry {
  const get = childFields(values);
  return {
    member,
    fullName: textOf(get('name')) ?? '',
    nickname: textOf(get('nickname')),
    role: oneOf(ROLES, get('role')) ?? 'dang_vien',
    memberType: oneOf(MEMBER_TYPES, get('type')) ?? 'chinh_thuc',
    standing: oneOf(STANDINGS, get('standing')) ?? 'binh_thuong',
    unit: textOf(get('unit')),
    order: numberOf(get('order')),
    erased: Array.isArray(get('$erased')),
  };
}
