/** What a group writes into its registers: targets, training, inspections, growth. */
import { fieldsOf, type Get, numberOf, oneOf, textOf } from '../decode.ts';
import { type DataRecord, isDeleted, type Json, recordKey } from '../record/record.ts';
import type { Change } from '../record/edit.ts';
import { changeOf, oneLine, type Ref, setAll } from '../write.ts';
import { OPERATORS, type Quantity } from './quantity.ts';

export const ENTRY_TYPES = ['indicator', 'training', 'inspection', 'growth'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** What is asked for in each register, in the order of its form. */
export const QUANTITIES = {
  indicator: ['plan', 'actual', 'share'],
  training: ['classes', 'attendances', 'expected', 'rate', 'enrolled', 'finished'],
  inspection: [
    'topics',
    'organisations',
    'members',
    'committee',
    'violations',
    'disciplined',
    'complaints',
    'complaintsAboutOrganisations',
  ],
  growth: ['admitted', 'target', 'ofTarget', 'ofPlan', 'disciplined'],
} as const satisfies Readonly<Record<EntryType, readonly string[]>>;
export type QuantityName = (typeof QUANTITIES)[EntryType][number];

/** Inspecting a thing (kiểm tra), supervising (giám sát), supervising all along (giám sát thường xuyên). */
export const INSPECTION_ACTIONS = ['inspect', 'supervise', 'regular'] as const;
export type InspectionAction = (typeof INSPECTION_ACTIONS)[number];

/** Whether a target was reached, where people decided it. */
export const OUTCOMES = ['met', 'exceeded', 'below'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Entry extends Ref {
  readonly id: string;
  readonly type: EntryType;
  /** Name of the target, the class, or who inspected; for growth of whom. */
  readonly title: string;
  /** As it is said: `2023`, `2015–2020`, `6 tháng đầu năm 2021`. */
  readonly period: string;
  /** What is counted: `lớp`, `chi bộ`. */
  readonly unit?: string | undefined;
  readonly action?: InspectionAction | undefined;
  /** Decided by a person; absent: what the numbers say. */
  readonly outcome?: Outcome | undefined;
  readonly note?: string | undefined;
  /** A name that is not in it was not reported, which is not zero. */
  readonly quantities: ReadonlyMap<QuantityName, Quantity>;
  readonly deleted: boolean;
}

export type EntryDraft = Omit<Entry, 'id' | 'group' | 'key' | 'deleted'>;

export function readEntry(record: DataRecord): Entry {
  const get = fieldsOf(record);
  const type = oneOf(ENTRY_TYPES, get('type')) ?? 'indicator';
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    type,
    title: textOf(get('title')) ?? '',
    period: textOf(get('period')) ?? '',
    unit: textOf(get('unit')),
    action: oneOf(INSPECTION_ACTIONS, get('action')),
    outcome: oneOf(OUTCOMES, get('outcome')),
    note: textOf(get('note')),
    quantities: readQuantities(type, get),
    deleted: isDeleted(record),
  };
}

function readQuantities(type: EntryType, get: Get): Entry['quantities'] {
  return new Map(
    QUANTITIES[type].flatMap((name): [QuantityName, Quantity][] => {
      const quantity = readQuantity(get(`q/${name}`));
      return quantity === undefined ? [] : [[name, quantity]];
    }),
  );
}

/** One value holds it, so that two phones never mix theirs. */
function readQuantity(json: Json | undefined): Quantity | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const parts = new Map(Object.entries(json));
  const value = numberOf(parts.get('v'));
  const operator = oneOf(OPERATORS, parts.get('op'));
  if (value === undefined || operator === undefined) return undefined;
  return {
    operator,
    value,
    from: numberOf(parts.get('from')),
    of: numberOf(parts.get('of')),
    percent: parts.get('pct') === true,
    said: textOf(parts.get('said')) ?? String(value),
  };
}

/** A new entry, or all fields of one that is there. Quantities that are not in the draft are emptied. */
export function writeEntry(ref: Ref, draft: EntryDraft): Change {
  const { type, title, period, unit, action, outcome, note, quantities } = draft;
  const written = QUANTITIES[type].map((name) => [`q/${name}`, valueOf(quantities.get(name))]);
  return changeOf(
    'entry',
    ref,
    setAll('', {
      type,
      title: oneLine(title),
      period: oneLine(period),
      unit: unit && oneLine(unit),
      action,
      outcome,
      note,
      ...(Object.fromEntries(written) as Readonly<Record<string, Json | undefined>>),
    }),
  );
}

function valueOf(quantity: Quantity | undefined): Json | undefined {
  if (quantity === undefined) return undefined;
  const { operator, value, from, of, percent, said } = quantity;
  return { op: operator, v: value, from: from ?? null, of: of ?? null, pct: percent, said };
}

export const deleteEntry = (ref: Ref): Change => changeOf('entry', ref, setAll('', { $del: true }));

export const restoreEntry = (ref: Ref): Change =>
  changeOf('entry', ref, setAll('', { $del: false }));
