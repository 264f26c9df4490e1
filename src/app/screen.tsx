import { firstScreen, lazyScreen } from './lazy-screen.tsx';
import type { VNode } from 'preact';
import type { ReadingRoute, Route, WorkRoute } from '../domain/route.ts';
import { route } from '../state/navigation.ts';
import type { Article } from '../pack/format.ts';
import type { Services } from '../state/services.ts';
import { listBeside, ListPane, NothingOpen } from './list-pane.tsx';
import { UnknownScreen } from './problem-screen.tsx';
import { isWide } from './wide.ts';

const loadReader = () => import('../features/reader/reader-screen.tsx');

const LibraryScreen = firstScreen(
  async () => (await import('../features/library/library-screen.tsx')).LibraryScreen,
);
const ContinueScreen = lazyScreen(
  async () => (await import('./continue-screen.tsx')).ContinueScreen,
);
const ReaderScreen = firstScreen(async () => (await loadReader()).ReaderScreen);
const PackScreen = lazyScreen(
  async () => (await import('../features/library/pack-screen.tsx')).PackScreen,
);
const DocumentsScreen = lazyScreen(
  async () => (await import('../features/reference/documents-screen.tsx')).DocumentsScreen,
);
const GlossaryScreen = lazyScreen(
  async () => (await import('../features/reference/glossary-screen.tsx')).GlossaryScreen,
);
const SettingsScreen = lazyScreen(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
);
const InstallScreen = lazyScreen(
  async () => (await import('../features/settings/install-screen.tsx')).InstallScreen,
);
const AboutScreen = lazyScreen(
  async () => (await import('../features/settings/about-screen.tsx')).AboutScreen,
);

const Gate = lazyScreen(async () => (await import('./lock/gate.tsx')).Gate);

const loadNotes = async () => (await import('./lock/notes.tsx')).NotesBehindLock;
const SearchScreen = lazyScreen(async () => {
  const { SearchPage, searchAhead } = await import('./search-page.tsx');
  searchAhead();
  return SearchPage;
});
const BringInScreen = lazyScreen(async () => (await import('./bring-in.tsx')).BringIn);
const BackupScreen = lazyScreen(
  async () => (await import('../features/exchange/backup-screen.tsx')).BackupScreen,
);
const CodesScreen = lazyScreen(
  async () => (await import('../features/exchange/codes/codes-screen.tsx')).CodesScreen,
);

const PrivacyScreen = lazyScreen(
  async () => (await import('../features/privacy/privacy-screen.tsx')).PrivacyScreen,
);

const PacksScreen = lazyScreen(async () => (await import('./packs.tsx')).Packs);

/** With the screen that is asked for, which would else wait for this one. */
const WorkScreen = lazyScreen(async () => {
  const { preloadWork, WorkScreen } = await import('./work-screen.tsx');
  const at = route.value;
  if (isWork(at)) await preloadWork(at);
  return WorkScreen;
});

type Drawn = { readonly [R in ReadingRoute as R['name']]: (at: R) => VNode };

const READING: Drawn = {
  library: () => <LibraryScreen />,
  continue: () => <ContinueScreen />,
  search: (at) => <SearchScreen {...at} />,
  pack: ({ pack }) => <PackScreen key={pack} pack={pack} />,
  'bring-in': ({ article }) => (
    <BringInScreen key={article} {...(article !== undefined && { article })} />
  ),
  article: (at) => <ReaderScreen key={`${at.pack}/${at.article}`} route={at} overlay={loadNotes} />,
  documents: ({ at }) => <DocumentsScreen at={at} />,
  glossary: ({ at }) => <GlossaryScreen at={at} />,
  'make-pack': (at) => <PacksScreen at={at} />,
  'import-pack': (at) => <PacksScreen at={at} />,
  catalogue: (at) => <PacksScreen at={at} />,
  settings: () => <SettingsScreen />,
  install: () => <InstallScreen />,
  about: () => <AboutScreen />,
  privacy: ({ part }) => <PrivacyScreen key={part} part={part} />,
  backup: () => <BackupScreen />,
  codes: (at) => <CodesScreen key={at.way} at={at} />,
};

/** Shown to everybody who has the phone; the lock stands before all others. */
const OPEN: readonly Route['name'][] = [
  'library',
  'continue',
  'pack',
  'article',
  'documents',
  'glossary',
  'import-pack',
  'catalogue',
  'settings',
  'install',
  'about',
  'unknown',
];

/** The screen of the current route, behind the lock unless it is of reading. */
export function Screen() {
  const at = route.value;
  if (OPEN.includes(at.name)) return <Panes at={at} />;
  return (
    <Gate>
      <Panes at={at} />
    </Gate>
  );
}

/** A screen, and beside it the list that it was opened from where there is room. */
function Panes({ at }: { readonly at: Route }) {
  const list = isWide.value ? listBeside(at) : undefined;
  return (
    <>
      {list !== undefined && (
        <ListPane list={list} at={at}>
          {drawn({ name: list })}
        </ListPane>
      )}
      <div class="screen">
        {list !== undefined && list === at.name ? <NothingOpen list={list} /> : drawn(at)}
      </div>
    </>
  );
}

function drawn(at: Route): VNode {
  if (at.name === 'unknown') return <UnknownScreen path={at.path} />;
  if (isWork(at)) return <WorkScreen at={at} />;
  // The name says which one draws it.
  const draw = READING[at.name] as (at: ReadingRoute) => VNode;
  return draw(at);
}

const isWork = (at: Route): at is WorkRoute => at.name !== 'unknown' && !(at.name in READING);

/** What a visit to groups, sessions or tasks begins with comes while the settings are still being read. */
export function preloadAtOnce(services: Services): void {
  const at = route.value;
  if (!isWork(at)) return;
  void Gate.preload();
  void WorkScreen.preload();
  void import('../state/work/groups.ts').then(
    ({ openCurrentGroup }) => openCurrentGroup(services),
    // The screen says what is missing.
    () => undefined,
  );
}

/** Fetches the code of the screen that the visit begins with. */
export function preloadFirst(): Promise<void> {
  if (isWork(route.value)) return Promise.all([Gate.preload(), WorkScreen.preload()]).then(ready);
  return route.value.name === 'article' ? ReaderScreen.preload() : LibraryScreen.preload();
}

const ready = (): void => undefined;

/** Fetches library, reader, search and the lock before it, so that a tap between them waits for nothing. */
export function preloadReading(): void {
  void LibraryScreen.preload();
  void ReaderScreen.preload();
  void SearchScreen.preload();
  void Gate.preload();
}

/** Has the browser open the fonts of the reader. */
export const warmReader = (): Promise<void> =>
  loadReader().then(({ warmLetters }) => warmLetters(), leftToOpening);

/** Draws an article out of sight once, so that the first tap on one answers sooner; never beside an open one. */
export const rehearseReading = (services: Services, article: Article): Promise<void> =>
  loadReader().then(({ rehearse }) => {
    if (route.value.name !== 'article') rehearse(services, article);
  }, leftToOpening);

/** Code that does not come: opening an article says so. */
const leftToOpening = (): void => undefined;
