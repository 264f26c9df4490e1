/** A table as it goes to spreadsheets, documents and screens: one for all of them, so that they agree. */
import { isDay } from '../../domain/day.ts';

/** `share`: 0–1, printed as `90,5%`; `day`: `YYYY-MM-DD`. A cell of another kind stands as it is. */
export type CellKind = 'text' | 'number' | 'share' | 'day';

export interface TableColumn {
  readonly title: string;
  readonly kind: CellKind;
  /** In letters; from the contents without it. */
  readonly width?: number;
}

/** Undefined: nothing to say, an empty cell. */
export type TableCell = string | number | undefined;

export interface Table {
  /** Of the sheet. */
  readonly name: string;
  /** Lines above the table where there is room for them, the first as its title. */
  readonly heading?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type TypedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' | 'day'; readonly text: string }
  | { readonly kind: 'number' | 'share'; readonly number: number };

/** What a cell is: the column says it, unless the cell holds something else. */
export function typedCell(cell: TableCell, { kind }: Pick<TableColumn, 'kind'>): TypedCell {
  if (cell === undefined || cell === '') return { kind: 'empty' };
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { kind: 'empty' };
    return { kind: kind === 'share' ? 'share' : 'number', number: cell };
  }
  return { kind: kind === 'day' && isDay(cell) ? 'day' : 'text', text: cell };
}
