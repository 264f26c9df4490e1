/** The words of inline content, as they are read: for counting, searching and quoting. */
import type { Block, Inline } from './format.ts';

export function plainText(content: readonly Inline[]): string {
  return content.map(textOf).join('');
}

/** The texts of a block, one for a paragraph, several for a list or table. */
export function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'table':
      return [...block.head, ...block.rows.flat()].map(plainText);
    case 'image':
      return [plainText(block.caption)];
  }
}

/** What spaces separate; in Vietnamese these are syllables. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.type === 'abbreviation' ? inline.abbreviation : plainText(inline.children);
}
