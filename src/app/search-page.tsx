import { SearchScreen } from '../features/search/search-screen.tsx';
import { recentSearches } from './recent-searches.ts';
import { openSearch } from './search-client.ts';

interface SearchPageProps {
  readonly q?: string;
  readonly kind?: string;
}

/** The search screen with the worker and the memory that it works with. */
export const SearchPage = (at: SearchPageProps) => (
  <SearchScreen at={at} open={openSearch} recent={recentSearches} />
);
