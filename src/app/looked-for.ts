import type { SearchNote } from '../state/services.ts';

/** Its code comes when it is needed, which is hardly ever. */
export const searchNote: SearchNote = {
  forget: async (names) => {
    const { recentSearches } = await import('./recent-searches.ts');
    recentSearches.forget(names);
  },
};
