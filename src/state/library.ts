/** Packs on this phone and what stands in their lists. */
import { signal } from '@preact/signals';
import type { Lang, Library, PackIndex } from '../pack/format.ts';
import { type OpenProblem, openProblem } from './pack-problem.ts';
import type { Services } from './services.ts';

export const library = signal<Library | undefined>(undefined);
export const indexes = signal<ReadonlyMap<string, PackIndex>>(new Map());
export const libraryProblem = signal<OpenProblem | undefined>(undefined);

/** Opens the list of packs, then each pack's list of articles as it comes. */
export async function openLibrary({ packs }: Services): Promise<void> {
  libraryProblem.value = undefined;
  try {
    const opened = await packs.library();
    library.value = opened;
    await Promise.all(
      opened.packs.map(async ({ id }) => {
        const index = await packs.index(id);
        indexes.value = new Map(indexes.value).set(id, index);
      }),
    );
  } catch (error) {
    libraryProblem.value = openProblem(error);
  }
}

/** Articles whose solid is opened ahead, so that the first tap finds its text ready. */
const AHEAD = 3;

/** Opens the first article of the first packs in the background; neighbours share its solid. */
export async function openAhead({ packs }: Services, lang: Lang): Promise<void> {
  for (const { id, articles } of [...indexes.value.values()].slice(0, AHEAD)) {
    const [first] = articles;
    // What cannot be opened now says so when it is asked for.
    if (first) await packs.article(id, first.id, lang).catch(() => undefined);
  }
}
