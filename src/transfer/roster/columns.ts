/** Finds out which column of a table is what. */
import { lastOf } from '../../domain/last-of.ts';
import {
  areGivenNames,
  areMemberTypes,
  filledCells,
  isFullName,
  kindOf,
  useByCells,
} from './column-cells.ts';
import { type ColumnUse, headerKey, headerMeaning, type HeaderMeaning } from './headers.ts';
import type { LeftOutColumn, Table } from './preview.ts';
import { cellText, readMemberType } from './values.ts';

export interface Columns {
  /** Index of the first row below the header. */
  readonly start: number;
  /** Column indexes by use; the name may be in parts. */
  readonly at: Places;
  readonly leftOut: readonly LeftOutColumn[];
}

/** How far down a header may stand: above it are titles, the body's name, a date. */
const HEADER_WITHIN = 25;

/** Undefined when no column holds names. */
export function guessColumns(table: Table): Columns | undefined {
  const top = table.slice(0, HEADER_WITHIN).findIndex(isHeader);
  return top === -1 ? withoutHeader(table) : withHeader(table, top);
}

const usesIn = (row: readonly string[]): readonly (ColumnUse | undefined)[] =>
  row.map((cell) => {
    const meaning = headerMeaning(cell);
    return meaning !== undefined && 'use' in meaning ? meaning.use : undefined;
  });

/**
 * A row with `Họ và tên`, or with `Họ` and `Tên`. A lone word is a title: `Đảng viên` above a list, and in a row of
 * the list it is an office.
 */
export function isHeader(row: readonly string[]): boolean {
  const uses = usesIn(row);
  if (uses.some((use, column) => use === 'name' && saysName(row[column]))) return true;
  const others = row.filter((cell) => {
    const meaning = headerMeaning(cell);
    return meaning !== undefined && !('use' in meaning && NO_HEADINGS.has(meaning.use));
  });
  return (uses.includes('name') || uses.includes('given')) && others.length > 0;
}

/** `Đảng viên` alone may head names or the kind of membership. */
const saysName = (header = ''): boolean => /\bten\b|name/.test(headerKey(header));

/** Where names stand below this heading. */
function nameColumn(header: readonly string[]): number {
  const uses = usesIn(header);
  const said = uses.findIndex((use, column) => use === 'name' && saysName(header[column]));
  return said === -1 ? uses.findIndex((use) => use === 'name' || use === 'given') : said;
}

/** What stands in cells as well, or is the name itself. */
const NO_HEADINGS: ReadonlySet<ColumnUse> = new Set(['name', 'given', 'official', 'probationary']);

function withHeader(table: Table, top: number): Columns | undefined {
  let start = top + 1;
  let header: readonly string[] = table[top] ?? [];
  // A header of two or three rows: the lower one says more.
  for (let row = table[start]; row !== undefined && start < top + 3; row = table[start]) {
    if (!goesOnWithHeader(row, header)) break;
    const lower = row;
    const upper = header;
    header = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) =>
      isNumbering(lower[i] ?? '') ? (upper[i] ?? '') : (lower[i] ?? ''),
    );
    start += 1;
  }
  return assign(table, start, header);
}

/** `(1)`, `1`, `A`, or nothing: rows that count the columns. */
const isNumbering = (cell: string): boolean =>
  /^(?:\(?\d{1,2}\)?|[A-Z]|\([a-z]\))?$/u.test(cell.trim());

/** No figures but the numbers of columns, and the name's cell empty or a heading itself. */
function goesOnWithHeader(row: readonly string[], header: readonly string[]): boolean {
  if (row.every((cell) => cell.trim() === '')) return false;
  if (row.every(isNumbering)) return true;
  const cell = row[nameColumn(header)] ?? '';
  const heads = row.filter((text) => headerMeaning(text) !== undefined).length;
  return (
    heads > 0 && !row.some((text) => /\d{2}/.test(text)) && (cell.trim() === '' || isHead(cell))
  );
}

const isHead = (cell: string): boolean => headerMeaning(cell) !== undefined;

function assign(table: Table, start: number, header: readonly string[]): Columns | undefined {
  const at: Partial<Record<ColumnUse, number>> = {};
  const leftOut: LeftOutColumn[] = [];
  const width = Math.max(header.length, ...table.slice(start).map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const text = cellText(header[column] ?? '');
    const cells = filledCells(table, start, column);
    const meaning = headerMeaning(text);
    const use = useOf(text, cells, column, at);
    if (use !== undefined) at[use] = column;
    else if (text !== '' || cells.length > 0) {
      const kind = meaning !== undefined && 'leftOut' in meaning ? meaning.leftOut : kindOf(cells);
      leftOut.push({ column: column + 1, header: text, kind });
    }
  }
  return finished(table, { start, at, leftOut });
}

/**
 * Undefined without a name. The name stands whole in one column or in parts: some lists have the parts again beside
 * the whole, for sorting.
 */
function finished(table: Table, { start, at, leftOut }: Columns): Columns | undefined {
  if (at.name === undefined) return at.given === undefined ? undefined : { start, at, leftOut };
  const { family, middle: _parted, given, ...whole } = at;
  const isSecondHalf =
    family === undefined && given !== undefined && !repeatsName(table.slice(start), at.name, given);
  return { start, at: isSecondHalf ? { ...whole, given } : whole, leftOut };
}

function repeatsName(rows: Table, name: number, given: number): boolean {
  const filled = rows.filter((row) => (row[given] ?? '').trim() !== '');
  const repeated = filled.filter((row) => {
    const words = cellText(row[name] ?? '').split(' ');
    return words.length > 1 && lastOf(words) === cellText(row[given] ?? '');
  });
  return repeated.length > filled.length / 2;
}

type Places = Readonly<Partial<Record<ColumnUse, number>>>;

/** By what its cells say of membership, by its heading, or as the second half of a name whose heading stands over two columns. */
function useOf(
  header: string,
  cells: readonly string[],
  column: number,
  at: Places,
): ColumnUse | undefined {
  const meaning = headerMeaning(header);
  if (tellsMembership(meaning, cells)) {
    return at.memberType === undefined ? 'memberType' : undefined;
  }
  if (meaning !== undefined && 'use' in meaning) {
    return mayBe(meaning.use, cells, at) ? meaning.use : undefined;
  }
  const isSecondHalf = header === '' && at.given === undefined && at.name === column - 1;
  return isSecondHalf && areGivenNames(cells) ? 'given' : undefined;
}

/** An office may be `Đảng viên dự bị`; a column for one kind alone has its name instead of ticks. */
function tellsMembership(meaning: HeaderMeaning | undefined, cells: readonly string[]): boolean {
  if (!areMemberTypes(cells)) return false;
  if (meaning === undefined) return true;
  if ('leftOut' in meaning || meaning.use === 'role') return false;
  const alone = { official: 'chinh_thuc', probationary: 'du_bi' } as const;
  if (meaning.use !== 'official' && meaning.use !== 'probationary') return true;
  const named = alone[meaning.use];
  return cells.some((cell) => (readMemberType(cell) ?? named) !== named);
}

/** The first column of each use counts, and ticks are told from dates. */
function mayBe(use: ColumnUse, cells: readonly string[], at: Places): boolean {
  if (at[use] !== undefined) return use === 'number';
  if (use !== 'official' && use !== 'probationary') return true;
  return cells.every((cell) => !/\d{2}/.test(cell));
}

/** No header: the column with most names, and others only where their cells speak for themselves. */
function withoutHeader(table: Table): Columns | undefined {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => filledCells(table, 0, column));
  const names = columns.map((cells) => cells.filter(isFullName).length);
  const most = Math.max(0, ...names);
  if (most === 0) return undefined;
  const at: Partial<Record<ColumnUse, number>> = { name: names.indexOf(most) };
  const leftOut: LeftOutColumn[] = [];
  for (const [column, cells] of columns.entries()) {
    if (column === at.name || cells.length === 0) continue;
    const use = useByCells(cells);
    if (use !== undefined && at[use] === undefined) at[use] = column;
    else leftOut.push({ column: column + 1, header: '', kind: kindOf(cells) });
  }
  return { start: 0, at, leftOut };
}
