/** Cells in words, the same in CSV, documents and on the screen. */
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { typedCell, type TableCell, type TableColumn } from './table.ts';

export type PrintLang = 'vi' | 'en';

interface PrintStyle {
  readonly lang: PrintLang;
  /** `63.860`; spreadsheets want `63860`. */
  readonly grouped?: boolean;
}

/** Empty for a cell that has nothing to say. */
export function printedCell(
  cell: TableCell,
  column: Pick<TableColumn, 'kind'>,
  { lang, grouped = true }: PrintStyle,
): string {
  const typed = typedCell(cell, column);
  switch (typed.kind) {
    case 'empty':
      return '';
    case 'text':
      return typed.text;
    case 'day':
      return slashedDay(typed.text);
    case 'share':
      return formatPercent(typed.number, lang);
    case 'number':
      return grouped ? formatNumber(typed.number, lang) : plainNumber(typed.number, lang);
  }
}

/** `03/07/2021`, as documents and lists write it in both languages. */
function slashedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

const plainNumber = (value: number, lang: PrintLang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value);
