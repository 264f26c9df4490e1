/** A table of a spreadsheet as one of a document: the same cells, in words. */
import { printedCell } from '../tables/printed.ts';
import type { CellKind, Table } from '../tables/table.ts';
import type { PaperTable } from './paper.ts';

const ALIGN: Readonly<Record<CellKind, 'left' | 'centre' | 'right'>> = {
  text: 'left',
  number: 'centre',
  share: 'centre',
  day: 'centre',
};

/** More columns than these are set in smaller letters. */
const MANY = 10;
/** A column of codes, in letters. */
const NARROW = 8;

/** For a column whose width is not told, in letters. */
const USUAL_WIDTH = 14;

export const tableBlock = ({ columns, rows }: Table, lang: 'vi' | 'en'): PaperTable => ({
  block: 'table',
  columns: columns.map(({ title, kind, width = USUAL_WIDTH }) => ({
    title,
    width,
    align: width <= NARROW ? 'centre' : ALIGN[kind],
  })),
  small: columns.length > MANY,
  rows: rows.map((row) => columns.map((column, at) => printedCell(row[at], column, { lang }))),
});
