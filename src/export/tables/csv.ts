/** A table as CSV that Excel opens right in Vietnam: UTF-8 with its mark, semicolons, decimal commas. */
import { printedCell, type PrintLang } from './printed.ts';
import { guarded } from './formula-guard.ts';
import type { Table, TableCell, TableColumn } from './table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** The headings are left out: the first line names the columns. Further tables follow after an empty line. */
export const csvOf = (tables: readonly Table[], lang: PrintLang): string =>
  BYTE_ORDER_MARK + tables.map((table) => linesOf(table, lang)).join(LINE_END);

const LINE_END = '\r\n';

function linesOf({ columns, rows }: Table, lang: PrintLang): string {
  const lines = [
    columns.map(({ title }) => quoted(guarded(title))),
    ...rows.map((row) => columns.map((column, at) => field(row[at], column, lang))),
  ];
  return lines.map((line) => line.join(';') + LINE_END).join('');
}

/** A number may begin with a minus; it is no formula. */
function field(cell: TableCell, column: TableColumn, lang: PrintLang): string {
  const text = printedCell(cell, column, { lang, grouped: false });
  return quoted(typeof cell === 'number' ? text : guarded(text));
}

const quoted = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
