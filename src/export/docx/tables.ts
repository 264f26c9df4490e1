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

interface About {
  readonly paper: Paper;
  readonly style: PaperStyle;
  /** Called after every row. */
  readonly step: () => void;
  /** Signatures come next: the last row goes with them, so that they never stand alone on a page. */
  readonly isSigned: boolean;
}

/** The head stands again on every page, and no row breaks over two. */
export function gridTable(
  { columns, rows, strong = [], small = false }: PaperTable,
  { paper, style, step, isSigned }: About,
): Table {
  const size = halfPoints(style.sizes.table - (small ? SMALLER : 0));
  const inset = twips(small ? SMALL_INSET : INSET);
  const widths = widthsOf(columns, textWidth(paper, style));
  const cell = (text: string, at: number, look: Look) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      borders: BORDERS,
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: ALIGNMENTS[look.align ?? columns[at]?.align ?? 'left'],
            keepNext: look.keepNext,
            children: [new TextRun({ text: line, bold: look.bold, size })],
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => cell(title, at, HEAD)),
  });
  const lines: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const look = { bold: strong.includes(index), keepNext: isSigned && index === rows.length - 1 };
    const cells = columns.map((_, at) => cell(row[at] ?? '', at, look));
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

interface Look {
  readonly bold: boolean;
  readonly keepNext: boolean;
  readonly align?: PaperColumn['align'];
}

const HEAD: Look = { bold: true, keepNext: true, align: 'centre' };

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function widthsOf(columns: readonly PaperColumn[], whole: number): readonly number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((whole * width) / shares));
}
