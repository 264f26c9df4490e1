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

/** For a column whose width is not told, in letters. */
const USUAL_WIDTH = 14;

export const tableBlock = ({ columns, rows }: Table, lang: 'vi' | 'en'): PaperTable => ({
  block: 'table',
  columns: columns.map(({ title, kind, width = USUAL_WIDTH }) => ({
    title,
    width,
    align: ALIGN[kind],
  })),
  rows: rows.map((row) => columns.map((column, at) => printedCell(row[at], column, { lang }))),
});
