/** Rows of a workbook that are as tall as their texts. */
import type { CellObject } from 'write-excel-file/universal';

/** Letters that the lines beside a text, and bold ones, take away. */
const INSET = 1;
/** Points. */
const LINE = 16;
/** Excel makes no row taller. */
const TALLEST = 409;

/** Not every program makes a row as tall as its text; a row of one line is left to it. */
export function tallEnough(row: CellObject[], widths: readonly number[]): CellObject[] {
  const lines = Math.max(...row.map(({ value }, at) => linesIn(value, (widths[at] ?? 0) - INSET)));
  const [first, ...rest] = row;
  if (first === undefined || lines === 1) return row;
  return [{ ...first, height: Math.min(TALLEST, lines * LINE) }, ...rest];
}

/** As words break in a column. */
const linesIn = (value: unknown, width: number): number =>
  typeof value !== 'string'
    ? 1
    : value.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, width), 0);

function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ').map(lengthOf)) {
    if (used > 0 && used + 1 + word > width) {
      lines += 1;
      used = word;
    } else used += (used > 0 ? 1 : 0) + word;
  }
  return lines;
}

/** In letters. */
export const lengthOf = (text: string): number => text.normalize('NFC').length;
