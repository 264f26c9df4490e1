/** All packs that came with the app, with the documents that they cite. */
import type { SearchKind } from '../domain/search/answer.ts';
import { decodeGzip } from '../pack/decode.ts';
import type { Library, Reference } from '../pack/format.ts';
import { documentTexts } from '../pack/searched.ts';
import type { PackSource, ReadFile } from '../pack/source.ts';
import { createLiveShelf } from './live-shelf.ts';
import { openPackShelf } from './pack-shelf.ts';
import type { Ranked, Shelf } from './shelf.ts';

/** Rejects when a list or an index cannot be read. */
export async function openPacks(packs: PackSource, read: ReadFile): Promise<Shelf> {
  const [library, reference] = await Promise.all([packs.library(), packs.reference()]);
  const shelves = await Promise.all(library.packs.map((pack) => openPack(pack, packs, read)));
  return joinShelves([...shelves.flat(), documentShelf(reference)]);
}

async function openPack(
  { id, search }: Library['packs'][number],
  packs: PackSource,
  read: ReadFile,
): Promise<readonly Shelf[]> {
  if (search === undefined) return [];
  const file = await decodeGzip(await read(search), search);
  return [openPackShelf(id, file, (pack, article, lang) => packs.article(pack, article, lang))];
}

export function documentShelf({ documents }: Pick<Reference, 'documents'>): Shelf {
  const shelf = createLiveShelf();
  for (const document of documents) {
    const { id } = document;
    const route = { name: 'documents', at: id } as const;
    shelf.put(id, [{ kind: 'document', route, ...documentTexts(document) }]);
  }
  return shelf;
}

/** Several shelves as one. */
export const joinShelves = (shelves: readonly Shelf[]): Shelf => ({
  search: (query, lang) => joinRanked(shelves.map((shelf) => shelf.search(query, lang))),
});

export function joinRanked(all: readonly Ranked[]): Ranked {
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const ranked of all)
    for (const [kind, count] of Object.entries(ranked.counts))
      counts[kind as SearchKind] = (counts[kind as SearchKind] ?? 0) + count;
  // A stable sort: equals stay in the order of the shelves.
  return { counts, best: all.flatMap(({ best }) => best).sort((a, b) => b.score - a.score) };
}
