import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { formatBytes } from '../../i18n/format.ts';
import '../../i18n/more.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { PackIndex } from '../../pack/format.ts';
import { type KeptPack, OWN_PACK } from '../../pack/kept.ts';
import { useServices } from '../../state/context.ts';
import {
  indexes,
  keptPacks,
  library,
  libraryProblem,
  openLibrary,
  packTitle,
} from '../../state/library.ts';
import { goBack } from '../../state/navigation.ts';
import { offlineState, packsHeld } from '../../state/offline.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { Author, KeptHeld, RemovePack } from './kept-facts.tsx';
import { LibraryProblem } from './library-problem.tsx';
import { NoTexts, OwnTexts } from './own-texts.tsx';
import { ArticleRows } from './pack-section.tsx';
import './library.css';
import './pack-screen.css';

/** What a pack is, how much of it is on this phone, and its articles. */
export function PackScreen({ pack }: { readonly pack: string }) {
  const services = useServices();
  const index = indexes.value.get(pack);
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
    void services.offline.verify();
  }, [services]);
  const title = index && packTitle(index);
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  if (index) return <Details index={index} />;
  const known = library.value?.packs.some(({ id }) => id === pack) ?? true;
  const mayCome = known || keptPacks.value === undefined;
  if (!mayCome) return pack === OWN_PACK ? <NoTexts /> : <NoPack />;
  if (libraryProblem.value === undefined) return <main aria-busy="true" />;
  return (
    <main class="library" id="main">
      <h1>{t('library.title')}</h1>
      <LibraryProblem code={libraryProblem.value} />
    </main>
  );
}

function Details({ index }: { readonly index: PackIndex }) {
  const title = packTitle(index);
  const kept = keptPacks.value?.find(({ id }) => id === index.id);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="library" id="main">
        <p>{pick(index.summary)}</p>
        <dl class="pack-facts">
          <Fact name={t('pack.onPhone')}>
            {kept ? <KeptHeld pack={kept} /> : <Held index={index} />}
          </Fact>
          <Fact name={t('pack.origin')}>{t(`pack.from.${kept?.origin ?? 'app'}`)}</Fact>
          {kept?.author && (
            <Fact name={t('pack.author')}>
              <Author author={kept.author} />
            </Fact>
          )}
          <Fact name={t('pack.contents')}>
            {t('pack.articles', { count: index.articles.length })}
          </Fact>
          <Fact name={t('pack.languages')}>
            {index.languages.map((lang) => t(`pack.${lang}`)).join(', ')}
          </Fact>
          {index.id !== OWN_PACK && <Fact name={t('pack.version')}>{index.version}</Fact>}
        </dl>
        {index.epub && <Epub epub={index.epub} />}
        {kept && <KeptWays pack={kept} />}
        <h2 class="pack-list">{t('pack.contents')}</h2>
        <Articles index={index} />
      </main>
    </>
  );
}

const Articles = ({ index: { id, articles } }: { readonly index: PackIndex }) =>
  id === OWN_PACK ? (
    <OwnTexts articles={articles} />
  ) : (
    <ArticleRows pack={id} articles={articles} />
  );

/** Taking a pack away, and where a newer version of one that was sent is opened. Own texts go one by one. */
const KeptWays = ({ pack }: { readonly pack: KeptPack }) => (
  <>
    {pack.origin !== 'own' && <RemovePack pack={pack} />}
    {pack.origin === 'file' && (
      <p>
        <a class="page-link" href={routeHref({ name: 'import-pack' })}>
          {t('library.importPack')}
        </a>
      </p>
    )}
  </>
);

function Epub({ epub }: { readonly epub: NonNullable<PackIndex['epub']> }) {
  return (
    <>
      <p>
        <a class="button" href={`packs/${epub.href}`} download>
          {t('pack.epub')} ({formatBytes(epub.bytes)})
        </a>
      </p>
      <p class="row-about pack-epub-hint">{t('pack.epubHint')}</p>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string | VNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The truth from the caches, not a promise. */
function Held({ index }: { readonly index: PackIndex }) {
  const held = packsHeld.value.get(index.id);
  if (held?.complete) {
    return <span class="pack-held">{`${t('pack.held')} – ${formatBytes(held.bytes)}`}</span>;
  }
  const { name } = offlineState.value;
  if (name === 'unsupported') return <span>{t('pack.unsupported')}</span>;
  const checking =
    held === undefined && (name === 'unknown' || name === 'installing' || name === 'ready');
  return <span role="status">{checking ? t('pack.checking') : t('pack.notHeld')}</span>;
}

function NoPack() {
  return (
    <main class="library pack-none" id="main">
      <h1>{t('pack.none')}</h1>
      <p>{t('pack.noneText')}</p>
      <a class="button" href={routeHref({ name: 'library' })}>
        {t('app.toLibrary')}
      </a>
    </main>
  );
}
