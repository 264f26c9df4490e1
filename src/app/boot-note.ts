import type { BootNote } from '../state/services.ts';

const KEY = 'chuyen-de.boot';

/** Kept in localStorage because it answers before the first paint. A browser without it paints defaults. */
export const bootNote: BootNote = {
  read: () => guarded(() => localStorage.getItem(KEY)) ?? null,
  write: (text) => {
    guarded(() => localStorage.setItem(KEY, text));
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
