/** A phone's whole content as lines of a bundle, and back. */
import type { Json } from '../../domain/record/record.ts';
import { isStamp } from '../../domain/record/stamp.ts';
import type { Reading } from '../../domain/reading.ts';
import { emptyWhole, type LostValue, type Whole } from '../../pack/whole.ts';
import type { BundleLine } from './format.ts';
import { packLine, readPackLine } from './pack-line.ts';

/** Sorts of lines that this version knows. */
const SORTS = ['record', 'reading', 'setting', 'pack', 'history'] as const;
type Sort = (typeof SORTS)[number];

/** In an order of their own, so that the same content gives the same file. */
export function wholeLines(whole: Whole): readonly BundleLine[] {
  const { records, readings, settings, packs, history, held } = whole;
  return [
    ...records.map((one): BundleLine => ['record', one]),
    ...readings.map((one): BundleLine => ['reading', one]),
    ...(settings === undefined ? [] : [['setting', settings] as const]),
    ...packs.map((one): BundleLine => ['pack', packLine(one)]),
    ...history.map((one): BundleLine => ['history', one]),
    ...held.map(heldLine),
  ];
}

/** A line of a newer version is handed on as it came; a record of one is a record. */
const heldLine = (one: unknown): BundleLine => (isLine(one) ? [one[0], one[1]] : ['record', one]);

const isLine = (one: unknown): one is readonly [string, unknown] =>
  Array.isArray(one) && one.length === 2 && typeof one[0] === 'string';

/** What cannot be read now is held, as it came: a newer version may know it. Never throws. */
export function readWhole(lines: readonly BundleLine[]): Whole {
  const read = lines.map(readOne);
  const all = (part: keyof Whole) => read.flatMap((one) => (one[part] ?? []) as readonly unknown[]);
  return {
    records: all('records'),
    readings: all('readings') as Whole['readings'],
    settings: read.find(({ settings }) => settings !== undefined)?.settings,
    packs: all('packs') as Whole['packs'],
    history: all('history') as Whole['history'],
    held: all('held'),
  };
}

function readOne(line: BundleLine): Partial<Whole> {
  const [sort, value] = line;
  const held = { held: [line] };
  if (!isKnown(sort)) return held;
  switch (sort) {
    case 'record':
      return { records: [value] };
    case 'setting':
      return isObject(value) ? { settings: value } : held;
    case 'reading':
      return isReading(value) ? { readings: [value] } : held;
    case 'history':
      return isLostValue(value) ? { history: [value] } : held;
    case 'pack': {
      const pack = readPackLine(value);
      return pack === undefined ? held : { packs: [pack] };
    }
  }
}

/** Only records: what goes to another phone of the same group. */
export const recordsOnly = (records: Whole['records']): Whole => ({ ...emptyWhole, records });

const isKnown = (sort: string): sort is Sort => (SORTS as readonly string[]).includes(sort);

const isObject = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isReading(value: unknown): value is Reading {
  if (!isObject(value)) return false;
  const { id, block, share, openedAt, readAt, ticks } = value;
  return (
    typeof id === 'string' &&
    (block === undefined || typeof block === 'string') &&
    typeof share === 'number' &&
    share >= 0 &&
    share <= 1 &&
    isInstant(openedAt) &&
    (readAt === undefined || isInstant(readAt)) &&
    Array.isArray(ticks) &&
    ticks.every((tick) => typeof tick === 'string')
  );
}

const isLostValue = (value: unknown): value is LostValue =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  typeof value['path'] === 'string' &&
  isStamp(value['stamp']) &&
  value['value'] !== undefined &&
  isInstant(value['at']) &&
  Object.keys(value).length === 5;

const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
