import { lazyScreen } from './lazy-screen.tsx';
import { route } from '../state/navigation.ts';
import { ContinueScreen } from './continue-screen.tsx';
import { UnknownScreen } from './problem-screen.tsx';

const LibraryScreen = lazyScreen(
  async () => (await import('../features/library/library-screen.tsx')).LibraryScreen,
);
const ReaderScreen = lazyScreen(
  async () => (await import('../features/reader/reader-screen.tsx')).ReaderScreen,
);
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

const WorkScreen = lazyScreen(async () => (await import('./work-screen.tsx')).WorkScreen);

/** The screen of the current route. */
export function Screen() {
  const at = route.value;
  switch (at.name) {
    case 'library':
      return <LibraryScreen />;
    case 'continue':
      return <ContinueScreen />;
    case 'pack':
      return <PackScreen key={at.pack} pack={at.pack} />;
    case 'article':
      return <ReaderScreen key={`${at.pack}/${at.article}`} route={at} />;
    case 'documents':
      return <DocumentsScreen at={at.at} />;
    case 'glossary':
      return <GlossaryScreen at={at.at} />;
    case 'settings':
      return <SettingsScreen />;
    case 'install':
      return <InstallScreen />;
    case 'about':
      return <AboutScreen />;
    case 'unknown':
      return <UnknownScreen path={at.path} />;
    default:
      return <WorkScreen at={at} />;
  }
}

/** Fetches the code of the screen that the visit begins with. */
export const preloadFirst = (): Promise<void> =>
  route.value.name === 'article' ? ReaderScreen.preload() : LibraryScreen.preload();

/** Fetches library and reader, so that a tap between them waits for nothing. */
export function preloadReading(): void {
  void LibraryScreen.preload();
  void ReaderScreen.preload();
}
