import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Paper, PaperColumn, PaperTable } from '../paper/paper.ts';
import { halfPoints, textWidth, twips } from './units.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** Between text and line, in millimetres; the other one with small letters. */
const INSET = 1.5;
const SMALL_INSET = 0.7;
/** Points that small letters are smaller by. */
const SMALLER = 2;

/**
 * The head stands again on every page, and no row breaks over two.
 * @param step called after every row
 */
export function gridTable(
  { columns, rows, strong = [], small = false }: PaperTable,
  paper: Paper,
  style: PaperStyle,
  step: () => void,
): Table {
  const size = halfPoints(style.sizes.table - (small ? SMALLER : 0));
  const inset = twips(small ? SMALL_INSET : INSET);
  const widths = widthsOf(columns, textWidth(paper, style));
  const cell = (text: string, at: number, bold: boolean, align = columns[at]?.align) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      borders: BORDERS,
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: ALIGNMENTS[align ?? 'left'],
            children: [new TextRun({ text: line, bold, size })],
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => cell(title, at, true, 'centre')),
  });
  const lines: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = columns.map((_, at) => cell(row[at] ?? '', at, strong.includes(index)));
    lines.push(new TableRow({ cantSplit: true, children: cells }));
    step();
  }
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: inset, right: inset },
    rows: [head, ...lines],
  });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function widthsOf(columns: readonly PaperColumn[], whole: number): readonly number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((whole * width) / shares));
}
