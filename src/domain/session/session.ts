/** A session: when and where the group meets, what it goes through, and how far it is. */
import { type AttendanceCount, COUNT_NAMES } from '../attendance/count.ts';
import { type Correction, readCorrections } from '../correction.ts';
import type { Day } from '../day.ts';
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
import { byOrder } from '../fraction-order.ts';
import { children, type DataRecord, isDeleted, type Json, recordKey } from '../record/record.ts';
import { SESSION_KINDS, type SessionKind } from '../session-kind.ts';
import type { TimeOfDay } from '../time-of-day.ts';
import type { Ref } from '../write.ts';
import { type AgendaItem, readAgenda } from './agenda.ts';
import { type CheckItem, readChecklist } from './preparation.ts';
import { type Warning, readWarnings } from './warning.ts';

export const SESSION_STATUSES = ['planned', 'running', 'closed', 'void'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** What a list of sessions needs; read without the children of the record. */
export interface SessionHead extends Ref {
  readonly id: string;
  readonly kind: SessionKind;
  readonly status: SessionStatus;
  readonly day: Day;
  readonly time?: TimeOfDay | undefined;
  readonly place?: string | undefined;
  /** A name of its own. */
  readonly title?: string | undefined;
  /** Key of the theme it takes up. */
  readonly theme?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly closedAt?: number | undefined;
  /** Keys of members. */
  readonly chair?: string | undefined;
  readonly secretary?: string | undefined;
  /** From here on frozen at closing. */
  readonly requiredMinutes?: number | undefined;
  readonly count?: AttendanceCount | undefined;
  readonly score?: SessionScore | undefined;
  readonly voidReason?: string | undefined;
  readonly deleted: boolean;
}

export interface SessionScore {
  /** Id of the score sheet. */
  readonly rubric: string;
  readonly points: number;
  /** Id of the class; a sheet without points has none. */
  readonly class?: string | undefined;
}

export interface Session extends SessionHead {
  readonly items: readonly AgendaItem[];
  readonly checks: readonly CheckItem[];
  /** `pack/article`, in order. */
  readonly readings: readonly string[];
  /** The item that time is running for. */
  readonly current?: { readonly item: string; readonly since: number } | undefined;
  /** What the rule check told when it was closed. */
  readonly warnings: readonly Warning[];
  readonly corrections: readonly Correction[];
}

export function readSessionHead(record: DataRecord): SessionHead {
  const get = fieldsOf(record);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    kind: oneOf(SESSION_KINDS, get('kind')) ?? 'thuong_ky',
    status: oneOf(SESSION_STATUSES, get('status')) ?? 'planned',
    day: dayOf(get('day')) ?? '1970-01-01',
    time: timeOfDayOf(get('time')),
    place: textOf(get('place')),
    title: textOf(get('title')),
    theme: textOf(get('theme')),
    startedAt: numberOf(get('startedAt')),
    endedAt: numberOf(get('endedAt')),
    closedAt: numberOf(get('closedAt')),
    chair: textOf(get('chair')),
    secretary: textOf(get('secretary')),
    requiredMinutes: countOf(get('required')),
    count: readCount(get('count')),
    score: readScore(get('score')),
    voidReason: textOf(get('voidReason')),
    deleted: isDeleted(record),
  };
}

export const readSession = (record: DataRecord): Session => ({
  ...readSessionHead(record),
  items: readAgenda(record),
  checks: readChecklist(record),
  readings: readReadings(record),
  current: readCurrent(fieldsOf(record)),
  warnings: readWarnings(fieldsOf(record)('warnings')),
  corrections: readCorrections(record),
});

function readCurrent(get: Get): Session['current'] {
  const item = textOf(get('current'));
  const since = numberOf(get('since'));
  return item === undefined || since === undefined ? undefined : { item, since };
}

/** Pack and article cannot hold `~`; a path cannot hold their `/`. */
const readReadings = (record: DataRecord): readonly string[] =>
  [...children(record, 'a')]
    .map(([id, values]) => ({ id, ord: numberOf(values.get('ord')) ?? 0 }))
    .sort(byOrder)
    .map(({ id }) => id.replace('~', '/'));

/** Counts as one value keeps them; undefined where none are. */
export function readCount(value: Json | undefined): AttendanceCount | undefined {
  const get = partsOf(value);
  if (get === undefined) return undefined;
  const counts = COUNT_NAMES.map((name) => [name, countOf(get(name)) ?? 0]);
  return Object.fromEntries(counts) as Record<keyof AttendanceCount, number>;
}

function readScore(value: Json | undefined): SessionScore | undefined {
  const get = partsOf(value);
  const rubric = textOf(get?.('rubric'));
  const points = numberOf(get?.('points'));
  if (get === undefined || rubric === undefined || points === undefined) return undefined;
  return { rubric, points, class: textOf(get('class')) };
}

function partsOf(value: Json | undefined): Get | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = new Map(Object.entries(value));
  return (name) => parts.get(name);
}
