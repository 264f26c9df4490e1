/** Packs on this phone and what stands in their lists. */
import { signal } from '@preact/signals';
import type { Library, PackIndex } from '../pack/format.ts';
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
