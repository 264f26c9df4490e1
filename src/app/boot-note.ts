import type { BootNote, PlaceNote } from '../state/services.ts';

const KEY = 'chuyen-de.boot';
const PLACE = 'chuyen-de.place';

/** Kept in localStorage because it answers before the first paint. A browser without it paints defaults. */
export const bootNote: BootNote = {
  read: () => guarded(() => localStorage.getItem(KEY)) ?? null,
  write: (text) => {
    guarded(() => localStorage.setItem(KEY, text));
  },
};

/** Where reading stopped last: `pack/article#block`. */
export const placeNote: PlaceNote = {
  read: (id) => {
    const [known, block] = (guarded(() => localStorage.getItem(PLACE)) ?? '').split('#');
    return known === id ? block : undefined;
  },
  write: (id, block) => {
    guarded(() => localStorage.setItem(PLACE, `${id}#${block}`));
  },
};

function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Lockdown and full storage throw here; the database has the same settings.
    return undefined;
  }
}
