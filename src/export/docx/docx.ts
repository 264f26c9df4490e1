/** A document as a Word file. Loaded when one is asked for. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Told } from '../job.ts';
import type { Paper } from '../paper/paper.ts';
import { blockNodes, type Node } from './blocks.ts';
import { halfPoints, twips } from './units.ts';

export interface DocxAbout {
  readonly title: string;
  /** The body that issues it. */
  readonly author: string;
}

/** @param style sizes, margins and spacing, as the rule of the day has them */
export function docxOf(
  paper: Paper,
  style: PaperStyle,
  about: DocxAbout,
  told?: Told,
): Promise<ArrayBuffer> {
  const nodes = blockNodes(paper, style, told);
  return Packer.toArrayBuffer(documentOf(nodes, paper, style, about));
}

function documentOf(
  nodes: readonly Node[],
  paper: Paper,
  style: PaperStyle,
  { title, author }: DocxAbout,
): Document {
  const { font, sizes } = style;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: {
            font,
            size: halfPoints(sizes.body),
            color: '000000',
            language: { value: paper.lang === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: pageOf(paper, style), titlePage: true },
        headers: {
          first: new Header({ children: draftLines(paper) }),
          default: new Header({ children: [pageNumber(), ...draftLines(paper)] }),
        },
        footers: { first: new Footer({ children: [] }) },
        children: [...nodes],
      },
    ],
  });
}

function pageOf({ orientation }: Paper, { page }: PaperStyle) {
  const { top, bottom, left, right, width, height, pageNumber } = page;
  return {
    // The library swaps the sides of a page that lies.
    size: {
      width: twips(width),
      height: twips(height),
      orientation:
        orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: twips(pageNumber),
      footer: twips(pageNumber),
    },
  };
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

function draftLines({ draft }: Paper): readonly Paragraph[] {
  if (draft === undefined) return [];
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text: draft, bold: true })],
    }),
  ];
}
