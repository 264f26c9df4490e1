/** The blocks of a document as paragraphs and tables of Word. */
import {
  AlignmentType,
  LeaderType,
  LineRuleType,
  PageBreak,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Told } from '../job.ts';
import type { Paper, PaperBlock, PaperText, Run } from '../paper/paper.ts';
import { letterheadTable } from './letterhead.ts';
import { signatureTable } from './signatures.ts';
import { gridTable } from './tables.ts';
import { halfPoints, textWidth, twips, twipsOfPoints } from './units.ts';

export type Node = Paragraph | Table;

/** A block is a piece, and so is every row of a table. */
export function blockNodes(paper: Paper, style: PaperStyle, told?: Told): readonly Node[] {
  const all = paper.blocks.reduce((sum, block) => sum + piecesOf(block), 0);
  const nodes: Node[] = [];
  let done = 0;
  const step = () => {
    done += 1;
    told?.(done, all);
  };
  for (const [at, block] of paper.blocks.entries()) {
    const isSigned = paper.blocks.slice(at + 1).find(isSeen)?.block === 'signatures';
    if (block.block === 'table')
      nodes.push(gap(), gridTable(block, { paper, style, step, isSigned }), gap());
    else nodes.push(...nodesOf(block, paper, style, isSigned));
    step();
  }
  return nodes;
}

/** A text that nobody wrote takes no room. */
const isSeen = (block: PaperBlock): boolean =>
  block.block !== 'text' || block.paragraphs.length > 0 || (block.dottedLines ?? 0) > 0;

const piecesOf = (block: PaperBlock): number =>
  block.block === 'table' ? block.rows.length + 1 : 1;

type Flowing = Exclude<PaperBlock, { block: 'table' }>;

/** @param isSigned signatures come next: they never stand alone on a page */
function nodesOf(
  block: Flowing,
  paper: Paper,
  style: PaperStyle,
  isSigned: boolean,
): readonly Node[] {
  switch (block.block) {
    case 'letterhead':
      return [letterheadTable(block, paper, style)];
    case 'title':
      return titleNodes(block, style);
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: spacingOf(style),
          indent: { firstLine: twips(style.body.firstLine) },
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'text':
      return [
        ...block.paragraphs.map((runs) => textNode(runs, block, style, isSigned)),
        ...dottedLines(block, paper, style),
      ];
    case 'signatures':
      return [new Paragraph({ keepNext: true }), signatureTable(block, paper, style)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Name of the type, what it is about, and the short line under it. */
function titleNodes(
  { name, about }: Extract<PaperBlock, { block: 'title' }>,
  { sizes }: PaperStyle,
): readonly Paragraph[] {
  const centred = (text: string, size: number, before = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: twipsOfPoints(before) },
      children: [new TextRun({ text, bold: true, size: halfPoints(size) })],
    });
  return [
    centred(name, sizes.type, 18),
    ...about.map((line) => centred(line, sizes.body)),
    centred('-----', sizes.body),
  ];
}

const ALIGNMENTS = {
  body: AlignmentType.JUSTIFIED,
  plain: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
} as const;

function textNode(
  runs: readonly Run[],
  { look = 'body' }: PaperText,
  style: PaperStyle,
  keepNext: boolean,
) {
  return new Paragraph({
    keepNext,
    alignment: ALIGNMENTS[look],
    spacing: spacingOf(style),
    ...(look === 'body' && { indent: { firstLine: twips(style.body.firstLine) } }),
    children: runs.map(
      ({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic }),
    ),
  });
}

/** Lines to the right margin, as Word draws them: a tab led by dots. */
const dottedLines = ({ dottedLines: count = 0 }: PaperText, paper: Paper, style: PaperStyle) =>
  Array.from(
    { length: count },
    () =>
      new Paragraph({
        spacing: spacingOf(style),
        tabStops: [
          { type: TabStopType.RIGHT, position: textWidth(paper, style), leader: LeaderType.DOT },
        ],
        children: [new TextRun({ children: [new Tab()] })],
      }),
  );

/** Between text and table, a quarter of a line. */
const gap = () =>
  new Paragraph({ keepNext: true, spacing: { line: 90, lineRule: LineRuleType.EXACT } });

const spacingOf = ({ body }: PaperStyle) => ({
  before: twipsOfPoints(body.before),
  line: twipsOfPoints(body.line),
  lineRule: LineRuleType.EXACT,
});
