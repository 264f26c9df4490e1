/** Packs that did not come with the app, and own texts: indexed on the phone, again when they change. */
import { buildIndex } from '../domain/search/build-index.ts';
import { PackProblem } from '../pack/problem.ts';
import { searchedTexts } from '../pack/searched.ts';
import type { KeptStore } from '../storage/packs.ts';
import { documentShelf, joinShelves } from './packs-shelf.ts';
import { openPackShelf } from './pack-shelf.ts';
import type { Shelf } from './shelf.ts';

type Kept = Pick<KeptStore, 'list' | 'get' | 'article' | 'content' | 'watch'>;

export interface KeptShelf extends Shelf {
  /** Reads all packs. @throws StorageProblem */
  open(): Promise<void>;
}

/** @param changed told after packs that were written have been taken in */
export function createKeptShelf(kept: Kept, changed: () => void): KeptShelf {
  const shelves = new Map<string, Shelf>();
  const take = async (pack: string) => {
    const content = await kept.content(pack);
    if (content === undefined) {
      shelves.delete(pack);
      return;
    }
    const index = buildIndex(content.articles.flatMap((article) => searchedTexts(article)));
    const articles = openPackShelf(pack, index.buffer, async (_, id, lang) => {
      const article = await kept.article(pack, id, lang);
      if (article === undefined) throw new PackProblem('missing', `${pack}/${id}`);
      return article;
    });
    shelves.set(pack, joinShelves([articles, documentShelf(content.pack.reference)]));
  };
  // One after another: a pack that is written twice must end as it was written last.
  let queue = Promise.resolve();
  let stop: (() => void) | undefined;
  return {
    search: (query, lang) => joinShelves([...shelves.values()]).search(query, lang),
    open: async () => {
      stop ??= kept.watch((packs) => {
        queue = queue.then(async () => {
          for (const pack of packs) await take(pack);
          changed();
        });
        // What cannot be read now is told by the screens that show it.
        queue = queue.catch(() => undefined);
      });
      for (const { id } of await kept.list()) await take(id);
    },
  };
}
