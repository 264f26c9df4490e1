/** What the cells of a column say about it. */
import type { ColumnUse } from './headers.ts';
import { isNameLike } from './name-cell.ts';
import type { LeftOutKind, Table } from './preview.ts';
import { isMemberType, readMemberType, readRole } from './values.ts';

export const filledCells = (table: Table, start: number, column: number): readonly string[] =>
  table.slice(start).flatMap((row) => {
    const cell = row[column]?.trim() ?? '';
    return cell === '' ? [] : [cell];
  });

/** Given names alone, as where `Họ và tên` stands over two columns; ticks are single words too, but all the same. */
export function areGivenNames(cells: readonly string[]): boolean {
  const single = cells.filter((cell) => /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(cell)).length;
  return single >= cells.length * 0.8 && new Set(cells).size > cells.length / 2;
}

/** Two words or more, begun with capitals or all in small letters, and no office. */
export const isFullName = (cell: string): boolean =>
  isNameLike(cell) &&
  !/\d{2}/.test(cell) &&
  /\p{L}\S*\s+\p{L}/u.test(cell) &&
  readRole(cell) === undefined &&
  readMemberType(cell) === undefined;

/** Where there is no heading. */
export function useByCells(cells: readonly string[]): ColumnUse | undefined {
  const most = (fits: (cell: string) => boolean) => cells.filter(fits).length > cells.length / 2;
  if (most((cell) => /^(?:\d{1,4}[.)]?|[^\p{L}\p{N}]+)$/u.test(cell))) return 'number';
  if (most((cell) => readRole(cell) !== undefined)) return 'role';
  return most((cell) => readMemberType(cell) !== undefined) ? 'memberType' : undefined;
}

/** More cells than not say `Chính thức` or `Dự bị`, whatever the heading calls them. */
export const areMemberTypes = (cells: readonly string[]): boolean =>
  cells.filter(isMemberType).length > cells.length / 2;

/** When a column has no name that says it. */
export function kindOf(cells: readonly string[]): LeftOutKind {
  const most = (pattern: RegExp) =>
    cells.filter((cell) => pattern.test(cell.replace(/[\s.\-/]/g, ''))).length > cells.length / 2;
  if (most(/^(?:\+?84|0)?\d{9,10}$/)) return 'phone';
  if (most(/^\d{12}$/)) return 'id_number';
  const isDate = cells.filter((cell) =>
    /^(?:\d{1,2}\D\d{1,2}\D)?(?:19|20)\d\d\b/.test(cell),
  ).length;
  if (isDate > cells.length / 2) return 'birth';
  return cells.some(isMemberType) ? 'member_type' : 'unused';
}
