/** The words of inline content, as they are read: for counting, searching and quoting. */
import type { Block, Inline } from './format.ts';

export function plainText(content: readonly Inline[]): string {
  return content.map(textOf).join('');
}

/** The texts of a block, one for a paragraph, several for a list or table. */
export const blockTexts = (block: Block): readonly string[] => blockParts(block).map(plainText);

export function blockParts(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'image':
      return [block.caption];
  }
}

/** What spaces separate; in Vietnamese these are syllables. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

export function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.type === 'abbreviation' ? inline.abbreviation : plainText(inline.children);
}
