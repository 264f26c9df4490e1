import { routeHref } from '../domain/route.ts';
import { SearchScreen } from '../features/search/search-screen.tsx';
import { recentSearches } from './recent-searches.ts';
import { openSearch } from './search-client.ts';

/** From now on search starts when a finger, a pointer or the focus comes to the way to it, and not after the tap. */
export function searchAhead(): void {
  for (const type of ['pointerdown', 'focusin'])
    document.addEventListener(type, startAtLink, { capture: true, passive: true });
}

const LINK = `a[href="${routeHref({ name: 'search' })}"]`;

function startAtLink({ target }: Event): void {
  if (target instanceof Element && target.closest(LINK) !== null) openSearch();
}

interface SearchPageProps {
  readonly q?: string;
  readonly kind?: string;
}

/** The search screen with the worker and the memory that it works with. */
export const SearchPage = (at: SearchPageProps) => (
  <SearchScreen at={at} open={openSearch} recent={recentSearches} />
);
