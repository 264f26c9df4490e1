/** Tables as an Excel workbook. Loaded when one is asked for. */
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { Told } from '../job.ts';
import { printedCell } from './printed.ts';
import { lengthOf, tallEnough } from './row-height.ts';
import { PRINTING } from './xlsx-print.ts';
import { type Table, type TableCell, type TableColumn, typedCell } from './table.ts';

const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

/** One sheet per table: numbers as numbers, days as dates, texts never as formulas, the header stays in sight. */
export function xlsxOf(tables: readonly Table[], told?: Told): Promise<Blob> {
  const names = sheetNames(tables.map(({ name }) => name));
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const sheets: Sheet<Blob>[] = [];
  let done = 0;
  for (const [at, table] of tables.entries()) {
    const cells: CellObject[][] = [];
    const widths = table.columns.map((column, index) => widthOf(column, table.rows, index));
    for (const row of table.rows) {
      const line = table.columns.map((column, index) => cellOf(row[index], column));
      cells.push(tallEnough(line, widths));
      done += 1;
      told?.(done, all);
    }
    sheets.push(sheetOf(table, names[at] ?? '', cells, widths));
  }
  return writeXlsxFile(sheets, { ...FONT, features: [PRINTING] }).toBlob();
}

function sheetOf(
  { heading = [], columns }: Table,
  sheet: string,
  cells: readonly CellObject[][],
  widths: readonly number[],
): Sheet<Blob> {
  const header = columns.map(({ title }): CellObject => ({ ...HEADER, value: title }));
  return {
    sheet,
    data: [
      ...heading.map((line, at) => [{ value: line, type: String, ...(at === 0 && BOLD) }]),
      tallEnough(header, widths),
      ...cells,
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: heading.length + 1,
    ...(isWide(columns) && { orientation: 'landscape' }),
  };
}

const BOLD = { fontWeight: 'bold' } as const;

const HEADER = {
  ...BORDER,
  ...BOLD,
  type: String,
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#F2F2F2',
} as const;

function cellOf(cell: TableCell, column: TableColumn): CellObject {
  const typed = typedCell(cell, column);
  const style = { ...BORDER, alignVertical: 'top' } as const;
  switch (typed.kind) {
    case 'empty':
      return style;
    case 'text':
      return { ...style, value: fitting(typed.text), type: String, wrap: true };
    case 'day':
      // Midnight in Greenwich: the library counts days from there.
      return {
        ...style,
        value: new Date(`${typed.text}T00:00:00Z`),
        type: Date,
        format: 'dd/mm/yyyy',
      };
    case 'share':
      return { ...style, value: typed.number, type: Number, format: '0.0%' };
    case 'number':
      return {
        ...style,
        value: typed.number,
        type: Number,
        format: Number.isInteger(typed.number) ? '#,##0' : '#,##0.0##',
      };
  }
}

/** Excel takes no more letters in a cell; with more it calls the file damaged. */
const MOST_LETTERS = 32_767;

const fitting = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;

const NARROWEST = 6;
const WIDEST = 45;
/** Looking at every cell of a long list takes longer than writing it. */
const LOOKED_AT = 500;

function widthOf(column: TableColumn, rows: Table['rows'], at: number): number {
  if (column.width !== undefined) return column.width;
  const longest = rows
    .slice(0, LOOKED_AT)
    .reduce(
      (most, row) => Math.max(most, longestLine(row[at], column)),
      widthOfTitle(column.title),
    );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

const longestLine = (cell: TableCell, column: TableColumn): number =>
  Math.max(...printedCell(cell, column, { lang: 'vi' }).split('\n').map(lengthOf));

/** Titles may break between words, into some three lines. */
const widthOfTitle = (title: string): number =>
  Math.max(Math.ceil(lengthOf(title) / 3) + 1, ...title.split(/\s+/).map(lengthOf));

/** What does not fit on a page that stands is printed lying. */
const isWide = (columns: readonly TableColumn[]): boolean => columns.length > 6;

const LONGEST_NAME = 31;

/** Excel takes 31 letters, none of `[]/\:*?`, and no name twice. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken: string[] = [];
  for (const name of names) {
    const plain =
      name
        .replace(/[[\]/\\:*?']+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '1';
    const isTaken = (one: string) =>
      taken.some((known) => known.toLowerCase() === one.toLowerCase());
    let number = 1;
    let proposed = plain.slice(0, LONGEST_NAME).trim();
    while (isTaken(proposed)) {
      number += 1;
      proposed = `${plain.slice(0, LONGEST_NAME - 4).trim()} ${number}`;
    }
    taken.push(proposed);
  }
  return taken;
}
