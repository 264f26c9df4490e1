import { AlignmentType, Paragraph, type Table, TextRun, UnderlineType } from 'docx';
import type { PaperStyle } from '../../domain/paper/style.ts';
import {
  type Paper,
  type PaperText,
  plainParagraph,
  type Signature,
  type Signatures,
} from '../paper/paper.ts';
import { columnsTable } from './plain-table.ts';
import { halfPoints, halvesOf } from './units.ts';

/** Lines left for signing. */
const ROOM = 4;

export function signatureTable(
  { left, right, recipients }: Signatures,
  paper: Paper,
  style: PaperStyle,
): Table {
  const widths = halvesOf(paper, style);
  const first = recipients === undefined ? signedBy(left) : recipientLines(recipients, style);
  return columnsTable([
    { width: widths.left, children: first },
    { width: widths.right, children: signedBy(right) },
  ]);
}

function signedBy(signature: Signature | undefined): readonly Paragraph[] {
  if (signature === undefined) return [new Paragraph({})];
  const { titles, note, name } = signature;
  const centred = (text: string, run: { bold?: boolean; italics?: boolean } = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun({ text, ...run })],
    });
  return [
    ...titles.map((title, at) => centred(title, { bold: at === 0 })),
    ...(note === undefined ? [] : [centred(note, { italics: true })]),
    ...Array.from({ length: ROOM }, () => centred('')),
    centred(name, { bold: true }),
  ];
}

function recipientLines(
  { label = '', paragraphs }: PaperText,
  { sizes }: PaperStyle,
): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: label, underline: { type: UnderlineType.SINGLE } })],
    }),
    ...paragraphs.map(
      (runs) =>
        new Paragraph({
          children: [
            new TextRun({ text: plainParagraph(runs), size: halfPoints(sizes.recipients) }),
          ],
        }),
    ),
  ];
}
