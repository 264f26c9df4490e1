import { AlignmentType, BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Letterhead, Paper } from '../paper/paper.ts';
import { columnsTable } from './plain-table.ts';
import { halfPoints, halvesOf, twips } from './units.ts';

/** The line under the name of the Party is as long as the name. */
const RULE_LENGTH = 80;
/** Eighths of a point. */
const RULE = 6;

export function letterheadTable(head: Letterhead, paper: Paper, style: PaperStyle): Table {
  const { sizes } = style;
  const widths = halvesOf(paper, style);
  const beside = (widths.right - RULE_LENGTH) / 2;
  const line = (text: string, run: { bold?: boolean; italics?: boolean; size?: number } = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text, ...run })],
    });
  const left = [
    ...(head.parent === undefined ? [] : [line(head.parent)]),
    line(head.issuer, { bold: true }),
    ...(head.number === undefined ? [] : [line('*'), line(head.number)]),
  ];
  const party = new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: twips(beside), right: twips(beside) },
    border: { bottom: { style: BorderStyle.SINGLE, size: RULE, space: 1, color: '000000' } },
    children: [new TextRun({ text: head.party ?? '', bold: true, size: halfPoints(sizes.party) })],
  });
  const right = [
    ...(head.party === undefined ? [] : [party]),
    ...(head.placeAndDay === undefined
      ? []
      : [new Paragraph({}), line(head.placeAndDay, { italics: true })]),
  ];
  return columnsTable([
    { width: widths.left, children: left },
    { width: widths.right, children: right.length === 0 ? [new Paragraph({})] : right },
  ]);
}
