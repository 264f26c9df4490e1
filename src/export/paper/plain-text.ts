/** A document as plain text, for a chat. */
import {
  type Paper,
  type PaperBlock,
  type PaperTable,
  type PaperText,
  plainParagraph,
  type Signature,
} from './paper.ts';

export function paperText({ draft, blocks }: Paper): string {
  const parts = [draft === undefined ? '' : `[${draft}]`, ...blocks.map(blockText)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: PaperBlock): string {
  switch (block.block) {
    case 'letterhead':
      return lines([block.party, block.parent, block.issuer, block.number, block.placeAndDay]);
    case 'title':
      return lines([block.name, ...block.about]);
    case 'heading':
      return block.text;
    case 'text':
      return [...block.paragraphs.map(plainParagraph), ...dotted(block)].join('\n');
    case 'table':
      return tableText(block);
    case 'signatures':
      return [
        ...(block.left === undefined ? [] : [signatureText(block.left)]),
        signatureText(block.right),
        ...(block.recipients === undefined
          ? []
          : [lines([block.recipients.label, ...block.recipients.paragraphs.map(plainParagraph)])]),
      ].join('\n\n');
    case 'page-break':
      return '';
  }
}

/** As wide as a chat on a phone. */
const dotted = ({ dottedLines = 0 }: PaperText): readonly string[] =>
  Array.from({ length: dottedLines }, () => '…'.repeat(20));

/** A row of a table is a line: columns would not stay under each other in a chat. */
function tableText({ columns, rows }: PaperTable): string {
  return rows
    .map((row) => {
      const [first = '', second = '', ...rest] = row;
      const about = rest.flatMap((cell, at) =>
        cell === '' ? [] : [`${columns[at + 2]?.title ?? ''}: ${cell}`],
      );
      return [first === '' ? second : `${first}. ${second}`, ...about].filter(Boolean).join('; ');
    })
    .join('\n');
}

const signatureText = ({ titles, name }: Signature): string => lines([...titles, name]);

const lines = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');
