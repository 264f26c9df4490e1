/** What all units wrote into their registers (T5, T9, T10), added up where numbers can be. */
import type { EntryType, InspectionAction, QuantityName } from '../entry/entry.ts';
import { isPlain, type Quantity } from '../entry/quantity.ts';
import { nameKey } from '../names-alike.ts';
import { spanSaid } from '../report/period-said.ts';
import type { Span } from '../report/period.ts';
import type { ReportedEntry } from './cell-report.ts';
import type { RollUp, UnitRow } from './roll-up.ts';

/** `hơn 300` cannot be added to 58: it stands beside the sum as it was said. */
export interface Added {
  /** Undefined where every number was said in words. */
  readonly sum: number | undefined;
  readonly beside: readonly Quantity[];
}

export interface EntryOf {
  readonly row: UnitRow;
  readonly entry: ReportedEntry;
}

export interface RegisterRow {
  readonly title: string;
  readonly period: string;
  readonly action: InspectionAction | undefined;
  readonly entries: readonly EntryOf[];
}

/** Those of the newest file of each unit whose time touches the span, or is none that is known. */
export const entriesIn = ({ rows, span }: RollUp, type: EntryType): readonly EntryOf[] =>
  rows.flatMap((row) =>
    (row.files[0]?.report.entries ?? [])
      .filter((entry) => entry.type === type && touches(entry, span))
      .map((entry) => ({ row, entry })),
  );

function touches({ period }: ReportedEntry, { from, to }: Span): boolean {
  const said = spanSaid(period);
  return said === undefined || (said.from <= to && from <= said.to);
}

/** The same thing in the same time is one row, whoever wrote it. */
export function registerRows(result: RollUp, type: EntryType): readonly RegisterRow[] {
  const found = new Map<string, EntryOf[]>();
  for (const one of entriesIn(result, type)) {
    const { title, period, action = '' } = one.entry;
    const key = [nameKey(title), nameKey(period), action].join('|');
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const { title, period, action } = first.entry;
    return [{ title, period, action, entries }];
  });
}

/** Undefined where nobody reported it, which is not zero. */
export function added(entries: readonly EntryOf[], name: QuantityName): Added | undefined {
  const told = entries.flatMap(({ entry }) => entry.quantities[name] ?? []);
  if (told.length === 0) return undefined;
  const plain = told.filter(isPlain);
  return {
    sum: plain.length === 0 ? undefined : plain.reduce((sum, { value }) => sum + value, 0),
    beside: told.filter((one) => !isPlain(one)),
  };
}
