import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import IconSettings from '~icons/lucide/settings';
import IconSearch from '~icons/lucide/search';
import IconFilter from '~icons/lucide/sliders-horizontal';
import { type Filter, isFiltering, matches, type Sort } from '../../domain/article-list.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import type { PackIndex } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import {
  areListed,
  library,
  libraryProblem,
  openLibrary,
  shownPacks,
} from '../../state/library.ts';
import { IconButton } from '../../ui/controls.tsx';
import { Main, useIsAside } from '../../ui/pane.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ContinueBlock } from './continue-block.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LibraryProblem } from './library-problem.tsx';
import { LookUp } from './look-up.tsx';
import { PackLinks } from './pack-links.tsx';
import { PackSection } from './pack-section.tsx';
import './library.css';

/** Continue, then the packs with their articles, then what can be looked up. */
export function LibraryScreen() {
  const services = useServices();
  const filter = useSignal<Filter>({});
  const sort = useSignal<Sort>('pack');
  const open = useSignal(false);
  const isAside = useIsAside();
  useTitle(t('app.name'));
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  const packs = areListed.value ? shownPacks.value : [];
  const some = packs.some(({ articles }) => articles.some((one) => matches(one, filter.value)));
  return (
    <Main class="library">
      <Head open={open} />
      <SearchLink packs={packs} />
      {open.value && <FilterBar filter={filter} sort={sort} />}
      {!isAside && !isFiltering(filter.value) && <ContinueBlock />}
      {packs.map((index) => (
        <PackSection key={index.id} index={index} filter={filter.value} sort={sort.value} />
      ))}
      {packs.length > 0 && !some && <NoMatch filter={filter} />}
      {libraryProblem.value !== undefined && <LibraryProblem code={libraryProblem.value} />}
      {areListed.value && <Foot />}
    </Main>
  );
}

function Foot() {
  return (
    <>
      <LookUp />
      <PackLinks />
      <p class="library-foot">{t('library.unofficial')}</p>
    </>
  );
}

function Head({ open }: { readonly open: Signal<boolean> }) {
  return (
    <header class="library-head">
      <h1>{t('library.title')}</h1>
      <IconButton
        label={t('library.filter')}
        pressed={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <IconFilter class="icon" />
      </IconButton>
      <a
        class="icon-button"
        href={routeHref({ name: 'settings' })}
        aria-label={t('library.settings')}
        title={t('library.settings')}
      >
        <IconSettings class="icon" />
      </a>
    </header>
  );
}

/** Leads to the search, in the form of its field. */
function SearchLink({ packs }: { readonly packs: readonly PackIndex[] }) {
  const articles = packs.reduce((sum, pack) => sum + pack.articles.length, 0);
  return (
    <a class="library-search" href={routeHref({ name: 'search' })}>
      <IconSearch class="icon" />
      {t('library.search', { packs: packs.length, articles })}
    </a>
  );
}

function NoMatch({ filter }: { readonly filter: Signal<Filter> }) {
  return (
    <p class="library-none">
      {t('library.noMatch')}{' '}
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          filter.value = {};
        }}
      >
        {t('library.clearFilter')}
      </button>
    </p>
  );
}
