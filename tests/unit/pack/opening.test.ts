import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/pack/format.ts';
import { openingBlocks } from '../../../src/pack/opening.ts';

const blocks: Block[] = ['a', 'b', 'c', 'd'].map((id) => ({
  type: 'paragraph',
  id,
  text: ['x'.repeat(100)],
}));

describe('how many blocks fill the screen', () => {
  it('counts from the first, and takes the one that runs over the edge', () => {
    expect(openingBlocks(blocks, 150)).toBe(2);
    expect(openingBlocks(blocks, 100)).toBe(1);
  });

  it('counts from the block at the top of the screen, and takes all above it', () => {
    expect(openingBlocks(blocks, 150, 'c')).toBe(4);
    expect(openingBlocks(blocks, 50, 'c')).toBe(3);
  });

  it('takes all when the text is shorter than the screen, or has no such block', () => {
    expect(openingBlocks(blocks, 1000)).toBe(4);
    expect(openingBlocks(blocks, 1, 'z')).toBe(4);
    expect(openingBlocks([], 10)).toBe(0);
  });
});
