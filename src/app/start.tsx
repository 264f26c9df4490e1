import { batch } from '@preact/signals';
import { render } from 'preact';
import { ulid } from '../domain/record/ulid.ts';
import { beginIn, language } from '../i18n/translate.ts';
import { joinSources } from '../pack/joined-source.ts';
import { ServicesProvider } from '../state/context.ts';
import { openAhead, openLibrary } from '../state/library.ts';
import { followAddress, route } from '../state/navigation.ts';
import { openArticle } from '../state/reader.ts';
import { loadReadings } from '../state/readings.ts';
import { saved } from '../state/saving.ts';
import type { Services } from '../state/services.ts';
import { loadSettings, settings, startSettings } from '../state/settings.ts';
import { followSettings } from './appearance.ts';
import { arrive, preloadBefore } from './arrival.tsx';
import { bootNote, placeNote } from './boot-note.ts';
import { draftNote } from './draft-note.ts';
import { recoverFromChunkError } from './offline/chunks.ts';
import { watchInstallation } from './offline/install.ts';
import { searchNote } from './looked-for.ts';
import { offlineVerbs, startOffline } from './offline/verbs.ts';
import { openStorage, type StoresOpener } from './open-storage.ts';
import { packSource } from './pack-source.ts';

import {
  preloadAtOnce,
  preloadFirst,
  preloadReading,
  rehearseReading,
  warmReader,
} from './screen.tsx';
import { preloadUpdateBar, Shell } from './shell.tsx';
import { prepareFonts } from './web-fonts.ts';
import { watchWipe } from './wiped.ts';
import { appRoot, staticArticle, takeAddress } from './take-over.ts';

/** Starts the app on whatever page was served. */
export async function start(openStores: StoresOpener): Promise<void> {
  const host = document.getElementById('app');
  if (host === null) return;
  const root = appRoot();
  const useFonts = prepareFonts();
  const services = assemble(root, openStores);
  recoverFromChunkError(root);
  watchInstallation();
  const arrived = staticArticle();
  if (arrived === undefined) followAddress();
  preloadAtOnce(services);
  await startSettings(services);
  if (arrived !== undefined) {
    if (settings.value.language === undefined && arrived.name === 'article') {
      await beginIn(arrived.lang === 'en' ? 'en' : 'vi');
    }
    takeAddress(root, arrived);
    followAddress();
  }
  followSettings();
  arrive();
  void saved(loadSettings(services));
  void loadReadings(services);
  await prepareFirstScreen(services);
  useFonts();
  host.replaceChildren();
  batch(() =>
    render(
      <ServicesProvider value={services}>
        <Shell />
      </ServicesProvider>,
      host,
    ),
  );
  whenIdle(() => {
    watchWipe(services);
    void preloadUpdateBar();
    void startOffline(root);
    preloadReading();
    void warmReader();
    void readyArticles(services);
  });
}

/** Readies what a tap in the library opens. */
async function readyArticles(services: Services): Promise<void> {
  const article = await openAhead(services, language.value);
  if (article !== undefined) whenIdle(() => void rehearseReading(services, article));
}

/** After the first screen is drawn and answers; at the latest after a second. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 200);
}

/** The text that was served stays on the screen until the app has the same text to put there. */
async function prepareFirstScreen(services: Services): Promise<void> {
  const at = route.value;
  const before = preloadBefore();
  if (before !== undefined) return before;
  const code = preloadFirst();
  if (at.name === 'article') {
    const lang = at.lang === 'en' || at.lang === 'vi' ? at.lang : settings.value.language;
    await openArticle(services, at.pack, at.article, lang ?? 'vi');
  }
  if (at.name === 'library') await openLibrary(services);
  await code;
}

function assemble(root: string, openStores: StoresOpener): Services {
  const stores = openStorage(openStores, { now, random });
  return {
    ...stores,
    packs: joinSources(packSource(root), stores.kept),
    offline: offlineVerbs,
    boot: bootNote,
    place: placeNote,
    drafts: draftNote,
    startWorker: async (script) => (await import('./start-worker.ts')).startWorker(script, root),
    searches: searchNote,
    now,
    newId: () => ulid(now(), random(16)),
  };
}

const now = () => Date.now();

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
