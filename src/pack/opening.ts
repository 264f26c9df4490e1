import type { Block } from './format.ts';
import { blockTexts } from './plain-text.ts';

/**
 * How many blocks have to be drawn so that the screen is full: from the first one, or from the one that
 * is shown at the top, for so many characters. All of them when there is no such block.
 */
export function openingBlocks(
  blocks: readonly Block[],
  characters: number,
  shown?: string,
): number {
  const start = shown === undefined ? 0 : blocks.findIndex(({ id }) => id === shown);
  if (start < 0) return blocks.length;
  let left = characters;
  const end = blocks.findIndex((block, at) => {
    if (at < start) return false;
    left -= blockTexts(block).join('').length;
    return left <= 0;
  });
  return end < 0 ? blocks.length : end + 1;
}
