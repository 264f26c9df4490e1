/** What each cell did in half a year (T4). What was not reported is an empty cell, zero says 0. */
import { quantityText } from '../../../domain/entry/quantity.ts';
import type { HalfYear, Reported } from '../../../domain/report/cells.ts';
import type { Words } from '../../say.ts';
import type { Table, TableCell } from '../../tables/table.ts';

export interface CellHalfYear extends HalfYear {
  readonly cell: string;
  readonly note?: string | undefined;
}

const COLUMNS = [
  'members',
  'regularPresent',
  'spokeTimes',
  'models',
  'thematicHeld',
  'textsRead',
  'themesPlanned',
  'admitted',
  'inspections',
] as const;

export const halfYearTable = (
  rows: readonly CellHalfYear[],
  heading: readonly string[],
  words: Words,
): Table => ({
  name: words.say('papers.list.halfYear'),
  heading,
  columns: [
    { title: words.say('papers.column.number'), kind: 'number' },
    { title: words.say('papers.column.cell'), kind: 'text' },
    ...COLUMNS.map(
      (name) => ({ title: words.say(`papers.column.${name}`), kind: 'number' }) as const,
    ),
    { title: words.say('papers.column.note'), kind: 'text' },
  ],
  rows: rows.map((row, at): readonly TableCell[] => [
    at + 1,
    row.cell,
    row.members,
    row.present,
    row.spoke,
    cellOf(row.models, words),
    row.thematic,
    row.read,
    row.planned,
    cellOf(row.admitted, words),
    row.inspections,
    row.note,
  ]),
});

const cellOf = (told: Reported | undefined, { lang }: Words): TableCell =>
  typeof told === 'object' ? told.map((one) => quantityText(one, lang)).join('; ') : told;
