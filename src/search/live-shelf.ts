/** What changes and is short: records of this phone, and the reference list. */
import type { FoundSession, SearchKind } from '../domain/search/answer.ts';
import { createLiveIndex, type LiveText } from '../domain/search/live-index.ts';
import type { Route } from '../domain/route.ts';
import { type Candidate, MOST, type Ranked, type Shelf } from './shelf.ts';
import { showText } from './show.ts';

export interface OwnText extends LiveText {
  readonly kind: SearchKind;
  readonly route: Route;
  /** Asked when it is shown: sessions are moved. */
  readonly session?: (() => FoundSession | undefined) | undefined;
}

export interface LiveShelf extends Shelf {
  /** Takes the place of what was there under the id; none: it is gone. */
  put(id: string, texts: readonly OwnText[]): void;
}

export function createLiveShelf(): LiveShelf {
  const index = createLiveIndex<OwnText>();
  return {
    put: (id, texts) => index.put(id, texts),
    search: (query): Ranked => {
      const counts: Partial<Record<SearchKind, number>> = {};
      const best: Candidate[] = [];
      for (const { text, score } of index.search(query)) {
        const count = (counts[text.kind] ?? 0) + 1;
        counts[text.kind] = count;
        if (count <= MOST) best.push(candidateOf(text, score));
      }
      return { counts, best };
    },
  };
}

const candidateOf = (text: OwnText, score: number): Candidate => ({
  kind: text.kind,
  score,
  read: async (mark) => {
    const { kind, route } = text;
    const { title, excerpt, run, phrases } = showText(text.title, text.parts, mark);
    const session = text.session?.();
    const found = { kind, route, title, excerpt, ...(session && { session }) };
    return { run, phrases, found };
  },
});
