import { describe, expect, it } from 'vitest';
import { mistakes, sampleContent, spoiled } from './content.ts';

const VI = 'mau/articles/mot.vi.md';
const FACTS = 'mau/articles/mot.yaml';

describe('mistakes in the content', () => {
  it('there are none in the sample', () => {
    expect(mistakes(sampleContent())).toEqual([]);
  });

  it('tells all mistakes at once, in the order of files and lines', () => {
    const files = new Map(spoiled(VI, 'doc:dieu-le', 'doc:dieu-lo'));
    files.set(FACTS, spoiled(FACTS, '[can-bo]', '[can-ba]').get(FACTS) ?? new Uint8Array());
    expect(mistakes(files)).toEqual([
      `${VI}:16: no document 'dieu-lo' in reference/documents.yaml`,
      `${FACTS}:4: no topic 'can-ba' in reference/topics.yaml`,
    ]);
  });
});
