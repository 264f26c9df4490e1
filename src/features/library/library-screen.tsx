import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import IconSettings from '~icons/lucide/settings';
import IconSearch from '~icons/lucide/search';
import IconFilter from '~icons/lucide/sliders-horizontal';
import { isFiltering, matches } from '../../domain/article-list.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import type { PackIndex } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import {
  areListed,
  articleFilter,
  articleOrder,
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
  const open = useSignal(false);
  const isAside = useIsAside();
  useTitle(t('app.name'));
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  const packs = areListed.value ? shownPacks.value : [];
  const filter = articleFilter.value;
  const filtering = isFiltering(filter);
  return (
    <Main class="library">
      <Head open={open} />
      <SearchLink packs={packs} />
      {open.value && <FilterBar />}
      {filtering && packs.length > 0 && <Filtered packs={packs} />}
      {!isAside && !filtering && <ContinueBlock />}
      {packs.map((index) => (
        <PackSection key={index.id} index={index} filter={filter} sort={articleOrder.value} />
      ))}
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

/** Says so while the list is not whole, also when the choices are folded away, and leads back. */
function Filtered({ packs }: { readonly packs: readonly PackIndex[] }) {
  const articles = packs.flatMap((pack) => pack.articles);
  const count = articles.filter((one) => matches(one, articleFilter.value)).length;
  return (
    <p class="library-none" role="status">
      {count === 0 ? t('library.noMatch') : t('library.matches', { count })}
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          articleFilter.value = {};
        }}
      >
        {t('library.clearFilter')}
      </button>
    </p>
  );
}
