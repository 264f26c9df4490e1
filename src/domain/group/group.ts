/** A group that meets: a cell of one of the five kinds, a class, a study group. */
import { type QuorumFraction, QUORUM_FRACTIONS } from '../attendance/quorum.ts';
import type { Day, Nth, Weekday } from '../day.ts';
import {
  countOf,
  dayOf,
  fieldsOf,
  type Get,
  numberOf,
  oneOf,
  textOf,
  timeOfDayOf,
} from '../decode.ts';
import { type PeopleOrder, PEOPLE_ORDERS } from '../people-order.ts';
import { type DataRecord, isDeleted } from '../record/record.ts';
import { MIN_MINUTES, SESSION_KINDS, type SessionKind } from '../session-kind.ts';
import type { OmittedRule } from '../template.ts';
import { TONE_STYLES, type ToneStyle } from '../tone-style.ts';
import type { TimeOfDay } from '../time-of-day.ts';
import type { Ref } from '../write.ts';

export const GROUP_KINDS = [
  'khom_ap',
  'co_quan',
  'su_nghiep',
  'llvt',
  'doanh_nghiep',
  'lop',
  'nhom',
] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Whether it is a Party cell, with its rules for votes and lengths. */
export const isCell = (kind: GroupKind): boolean => kind !== 'lop' && kind !== 'nhom';

/** The cell, or its committee. */
export const SIGNS_FOR = ['chi_bo', 'chi_uy'] as const;
export type SignsFor = (typeof SIGNS_FOR)[number];

/** The day on which the group usually meets. */
export type Rhythm =
  | { readonly by: 'date'; readonly date: number }
  | { readonly by: 'weekday'; readonly nth: Nth; readonly weekday: Weekday };

export interface Group extends Ref {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** The body above: `Đảng ủy xã …`. */
  readonly parent?: string | undefined;
  /** Place name at the head of documents. */
  readonly locality?: string | undefined;
  readonly rhythm?: Rhythm | undefined;
  readonly time?: TimeOfDay | undefined;
  /** Where it usually meets. */
  readonly place?: string | undefined;
  /** Lengths that the higher committee set for this group, in minutes. */
  readonly minMinutes: Readonly<Partial<Record<SessionKind, number>>>;
  readonly quorum: QuorumFraction;
  readonly peopleOrder: PeopleOrder;
  /** Id of the score sheet, when the group does not use the newest that applies. */
  readonly rubric?: string | undefined;
  readonly omitted?: OmittedRule | undefined;
  /** Id of the layout of its documents, when it does not use the newest. */
  readonly paperStyle?: string | undefined;
  readonly toneStyle: ToneStyle;
  /** In whose name its resolutions are signed. */
  readonly signsFor: SignsFor;
  /** Titles under minutes, when they are not those of the layout. */
  readonly secretaryTitle?: string | undefined;
  readonly chairTitle?: string | undefined;
  /** First day of the term of its committee: documents are numbered from there. */
  readonly termFrom?: Day | undefined;
  /** Share of attendance it wants to reach, 1–100. */
  readonly rateTarget?: number | undefined;
  readonly deleted: boolean;
}

/** Minutes at least: what the higher committee set for the group, else the rule, which is for cells. */
export const requiredMinutes = (
  { kind, minMinutes }: Pick<Group, 'kind' | 'minMinutes'>,
  session: SessionKind,
): number | undefined => minMinutes[session] ?? (isCell(kind) ? MIN_MINUTES[session] : undefined);

export function readGroup(record: DataRecord): Group {
  const get = fieldsOf(record);
  return {
    id: record.id,
    group: record.group,
    key: record.group,
    name: textOf(get('name')) ?? '',
    kind: oneOf(GROUP_KINDS, get('kind')) ?? 'khom_ap',
    parent: textOf(get('parent')),
    locality: textOf(get('locality')),
    rhythm: readRhythm(get),
    time: timeOfDayOf(get('time')),
    place: textOf(get('place')),
    minMinutes: readMinMinutes(get),
    quorum: oneOf(QUORUM_FRACTIONS, get('quorum')) ?? '1/2',
    peopleOrder: oneOf(PEOPLE_ORDERS, get('peopleOrder')) ?? 'name',
    rubric: textOf(get('rubric')),
    omitted: oneOf(['full', 'rescale'] as const, get('omitted')),
    paperStyle: textOf(get('paperStyle')),
    toneStyle: oneOf(TONE_STYLES, get('toneStyle')) ?? 'ủy',
    signsFor: oneOf(SIGNS_FOR, get('signsFor')) ?? 'chi_bo',
    secretaryTitle: textOf(get('secretaryTitle')),
    chairTitle: textOf(get('chairTitle')),
    termFrom: dayOf(get('termFrom')),
    rateTarget: countOf(get('rateTarget')),
    deleted: isDeleted(record),
  };
}

/** One value holds the rhythm, so that two phones never mix theirs. */
function readRhythm(get: Get): Rhythm | undefined {
  const value = get('rhythm');
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 1 && value <= 31
      ? { by: 'date', date: value }
      : undefined;
  }
  const [, nth = '', weekday = ''] = /^(1|2|3|4|last)x([1-7])$/.exec(textOf(value) ?? '') ?? [];
  if (weekday === '') return undefined;
  return {
    by: 'weekday',
    nth: nth === 'last' ? nth : (Number(nth) as Nth),
    weekday: Number(weekday) as Weekday,
  };
}

function readMinMinutes(get: Get): Group['minMinutes'] {
  return Object.fromEntries(
    SESSION_KINDS.flatMap((kind) => {
      const minutes = countOf(numberOf(get(`min/${kind}`)));
      return minutes === undefined ? [] : [[kind, minutes]];
    }),
  );
}
