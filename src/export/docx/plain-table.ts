/** Two columns without lines: heads and signatures of documents. */
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { twips } from './units.ts';

const NONE = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

interface Column {
  /** Millimetres. */
  readonly width: number;
  readonly children: readonly Paragraph[];
}

/** The row never breaks over two pages. */
export function columnsTable(columns: readonly Column[]): Table {
  const widths = columns.map(({ width }) => twips(width));
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ children }, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              borders: BORDERS,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}
