/** A search engine over a small pack and a store of records, in the same process. */
import { buildIndex } from '../../src/domain/search/build-index.ts';
import type { Answer, SearchEngine } from '../../src/domain/search/answer.ts';
import type { Piece } from '../../src/domain/search/excerpt.ts';
import type { Article, Reference } from '../../src/pack/format.ts';
import { searchedTexts } from '../../src/pack/searched.ts';
import { createEngine } from '../../src/search/engine.ts';
import { createKeptShelf } from '../../src/search/kept-shelf.ts';
import { createOwnShelf } from '../../src/search/own-shelf.ts';
import { openPackShelf } from '../../src/search/pack-shelf.ts';
import { documentShelf, joinShelves } from '../../src/search/packs-shelf.ts';
import type { KeptStore } from '../../src/storage/packs.ts';
import type { RecordStore } from '../../src/storage/records.ts';
import { memoryKept } from './memory-kept.ts';
import { memoryRecords } from './memory-records.ts';

export interface Searched {
  readonly articles?: readonly Article[];
  readonly documents?: Reference['documents'];
  readonly records?: RecordStore;
  readonly kept?: KeptStore;
  /** So many times the packs cannot be opened. */
  readonly failing?: number;
}

export function searchOver(over: Searched): SearchEngine {
  const { articles = [], documents = [], records = memoryRecords(), kept = memoryKept() } = over;
  let failures = over.failing ?? 0;
  return createEngine({
    packs: async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('no index here');
      const index = buildIndex(articles.flatMap((article) => searchedTexts(article)));
      const read = async (_: string, id: string, lang: string) => {
        const found = articles.find((one) => one.id === id && one.lang === lang);
        if (found === undefined) throw new Error(`no article ${id}`);
        return found;
      };
      return joinShelves([openPackShelf('thu', index.buffer, read), documentShelf({ documents })]);
    },
    own: async (changed) => {
      const shelf = createOwnShelf(records, changed);
      await shelf.open();
      return shelf;
    },
    kept: async (changed) => {
      const shelf = createKeptShelf(kept, changed);
      await shelf.open();
      return shelf;
    },
  });
}

/** Resolves when nothing is being opened any more. */
export const untilOpen = async (engine: SearchEngine): Promise<void> => {
  const answer = await engine.ask({ typed: '', lang: 'vi', most: 1 });
  if (answer === undefined || Object.values(answer.shelves).includes('opening')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await untilOpen(engine);
  }
};

export const written = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.mark}]`)).join('');

/** One line a result: kind, title, excerpt, with marks in brackets. */
export const linesOf = ({ found }: Pick<Answer, 'found'>): readonly string[] =>
  found.map(({ kind, title, excerpt }) => `${kind}: ${written(title)} | ${written(excerpt)}`);

/** @param parts texts of its blocks, which are called `b1`, `b2` … */
export const madeArticle = (
  id: string,
  title: string,
  parts: readonly string[],
  more: Partial<Article> = {},
): Article => ({
  format: 1,
  pack: 'thu',
  id,
  lang: 'vi',
  edition: 1,
  title,
  lead: [],
  topics: [],
  minutes: 1,
  blocks: parts.map((text, at) => ({ type: 'paragraph', id: `b${at + 1}`, text: [text] })),
  figures: [],
  citations: [],
  questions: [],
  checklist: [],
  editorNotes: [],
  ...more,
});
