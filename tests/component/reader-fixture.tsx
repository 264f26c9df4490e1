/** The reader on the screen, with everything around it made for the test. */
import { render } from '@testing-library/preact';
import type { Route } from '../../src/domain/route.ts';
import { type Reading, unread } from '../../src/domain/reading.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { ReaderScreen } from '../../src/features/reader/reader-screen.tsx';
import { language } from '../../src/i18n/translate.ts';
import type { Lang } from '../../src/pack/format.ts';
import type { PackSource } from '../../src/pack/source.ts';
import { ServicesProvider } from '../../src/state/context.ts';
import { indexes, library } from '../../src/state/library.ts';
import { route } from '../../src/state/navigation.ts';
import { notices } from '../../src/state/notices.ts';
import type { LoadOverlay } from '../../src/state/overlay.ts';
import { opened } from '../../src/state/reader.ts';
import { readings, readingsLoaded } from '../../src/state/readings.ts';
import { forgetRecords } from '../../src/state/records.ts';
import { reference } from '../../src/state/reference.ts';
import type { Services } from '../../src/state/services.ts';
import { settings } from '../../src/state/settings.ts';
import type { RecordStore } from '../../src/storage/records.ts';
import { recordServices } from '../helpers/memory-records.ts';
import { INDEX, LIBRARY, REFERENCE, trialArticle } from './reader-article.ts';

export interface Bench {
  readonly services: Services;
  /** Every reading that was written, in order. */
  readonly written: Reading[];
}

interface Conditions {
  readonly at?: string;
  readonly lang?: Lang;
  readonly article?: PackSource['article'];
  /** Waits before each write of a reading; a rejection is a write that failed. */
  readonly beforeWrite?: () => Promise<void>;
  readonly reading?: Reading;
  readonly overlay?: LoadOverlay;
  readonly records?: RecordStore;
}

/** Puts the reader on the screen as the app does, with everything else forgotten. */
export function openReader(conditions: Conditions = {}): Bench {
  const { article = trialArticle, beforeWrite, reading, at, lang, overlay } = conditions;
  forget();
  if (reading) readings.value = new Map([[reading.id, reading]]);
  const written: Reading[] = [];
  const kept = new Map(readings.value);
  const services: Services = {
    packs: {
      library: async () => LIBRARY,
      index: async () => INDEX,
      article,
      reference: async () => REFERENCE,
      templates: async () => [],
      picture: async () => new Uint8Array(),
      file: () => Promise.reject(new Error('no network')),
      pictureAddress: (src) => `packs/${src}`,
    },
    reading: {
      all: async () => [...kept.values()],
      change: async (id: string, edit: (old: Reading) => Reading) => {
        await beforeWrite?.();
        const next = edit(kept.get(id) ?? unread(id));
        kept.set(id, next);
        written.push(next);
        return next;
      },
    } as unknown as Services['reading'],
    settings: { load: async () => undefined, save: async () => {} },
    ...recordServices(conditions.records),
    offline: {
      verify: async () => undefined,
      acceptUpdate: () => undefined,
      install: async () => undefined,
      askToKeep: () => undefined,
      keepAfterSave: () => undefined,
    },
    place: { read: () => undefined, write: () => undefined },
    boot: { read: () => null, write: () => {} },
    startWorker: () => Promise.reject(new Error('no worker here')),
    now: () => 1000,
  };
  const first: Route = {
    name: 'article',
    pack: 'thu',
    article: 'bai',
    ...(at === undefined ? {} : { at }),
    ...(lang === undefined ? {} : { lang }),
  };
  route.value = first;
  render(
    <ServicesProvider value={services}>
      <Current overlay={overlay} />
    </ServicesProvider>,
  );
  return { services, written };
}

function Current({ overlay }: { readonly overlay: LoadOverlay | undefined }) {
  const now = route.value;
  const more = overlay === undefined ? {} : { overlay };
  return now.name === 'article' ? <ReaderScreen route={now} {...more} /> : null;
}

function forget(): void {
  forgetRecords();
  opened.value = { status: 'loading' };
  reference.value = undefined;
  library.value = undefined;
  indexes.value = new Map();
  readings.value = new Map();
  readingsLoaded.value = true;
  notices.value = [];
  settings.value = { ...DEFAULT_SETTINGS, language: 'vi' };
  language.value = 'vi';
  history.replaceState(null, '', '#/');
}
