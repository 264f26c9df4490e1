import { describe, expect, it } from 'vitest';
import { chunksInRings } from '../../../plugins/chunk-rings.ts';

describe('chunks of the build', () => {
  it('are in no ring when each imports only what imports nothing of it', () => {
    const imports = new Map([
      ['start', ['base', 'shared']],
      ['shared', ['base']],
      ['base', []],
    ]);
    expect(chunksInRings(imports)).toEqual([]);
  });

  it('are told by name when they wait for each other, also over a third one', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'base']],
      ['base', []],
    ]);
    expect(chunksInRings(imports)).toEqual(['a', 'b', 'c']);
  });
});
