/** The registers as tables: targets, T5 training, T9 inspections, T10 growth. */
import { compareText } from '../../domain/compare.ts';
import {
  type Entry,
  type EntryType,
  QUANTITIES,
  type QuantityName,
} from '../../domain/entry/entry.ts';
import { outcomeOf } from '../../domain/entry/entry-check.ts';
import { isPlain, quantityText } from '../../domain/entry/quantity.ts';
import type { Words } from '../say.ts';
import type { Table, TableCell, TableColumn } from '../tables/table.ts';

/** A quantity that was not reported is an empty cell, one that is zero says 0. */
export function registerTable(
  type: EntryType,
  entries: readonly Entry[],
  group: string,
  words: Words,
): Table {
  const { say } = words;
  const text = (title: string): TableColumn => ({ title, kind: 'text' });
  const hasOutcome = type === 'indicator' || type === 'growth';
  return {
    name: say(`registers.type.${type}`),
    heading: [group],
    columns: [
      { title: say('papers.column.number'), kind: 'number' },
      text(say(`registers.titleOf.${type}`)),
      text(say('registers.period')),
      ...(type === 'inspection' ? [text(say('registers.action'))] : []),
      ...(type === 'indicator' ? [text(say('registers.unit'))] : []),
      ...QUANTITIES[type].map((name): TableColumn => ({
        title: say(`registers.quantity.${name}`),
        kind: 'number',
      })),
      ...(hasOutcome ? [text(say('registers.outcome'))] : []),
      text(say('papers.column.note')),
    ],
    rows: ofType(type, entries).map((entry, at) => [
      at + 1,
      entry.title,
      entry.period,
      ...(type === 'inspection' ? [entry.action && say(`registers.actions.${entry.action}`)] : []),
      ...(type === 'indicator' ? [entry.unit] : []),
      ...QUANTITIES[type].map((name) => cellOf(entry, name, words)),
      ...(hasOutcome ? [outcomeCell(entry, words)] : []),
      entry.note,
    ]),
  };
}

/** In the order they were written. */
export const ofType = (type: EntryType, entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter((entry) => entry.type === type && !entry.deleted)
    .sort((a, b) => compareText(a.key, b.key));

function cellOf(entry: Entry, name: QuantityName, { lang }: Words): TableCell {
  const quantity = entry.quantities.get(name);
  if (quantity === undefined) return undefined;
  return isPlain(quantity) ? quantity.value : quantityText(quantity, lang);
}

function outcomeCell(entry: Entry, { say }: Words): TableCell {
  const outcome = outcomeOf(entry);
  return outcome && say(`registers.outcomes.${outcome}`);
}
