import { t } from '../i18n/translate.ts';
import { notices, tell } from '../state/notices.ts';
import type { Services } from '../state/services.ts';

type OpenStores = Pick<Services, 'reading' | 'settings' | 'records' | 'health'>;

/** What storage is told, and what it tells the screens. */
export interface StorageOutside {
  blocked(): void;
  unblocked(): void;
  outdated(): void;
  now(): number;
  random(bytes: number): Uint8Array;
}

/** Opens the stores; the root gives it, as only the root knows the storage. */
export type StoresOpener = (outside: StorageOutside) => Promise<OpenStores>;

/** The stores of this phone. Their code comes beside the first text, not before it. */
export function openStorage(
  open: StoresOpener,
  { now, random }: Pick<StorageOutside, 'now' | 'random'>,
): OpenStores {
  const opening = open({
    blocked: tellBlocked,
    unblocked: untellBlocked,
    outdated: () => void offerReload(),
    now,
    random,
  });
  const reading = async () => (await opening).reading;
  const settings = async () => (await opening).settings;
  const records = async () => (await opening).records;
  const health = async () => (await opening).health;
  return {
    reading: {
      all: async () => (await reading()).all(),
      change: async (...change) => (await reading()).change(...change),
      clear: async () => (await reading()).clear(),
    },
    settings: {
      load: async () => (await settings()).load(),
      save: async (value) => (await settings()).save(value),
    },
    records: {
      get: async (id) => (await records()).get(id),
      list: async (...which) => (await records()).list(...which),
      change: async (changes) => (await records()).change(changes),
      merge: async (told) => (await records()).merge(told),
      watch: (changed) => watchLater(records(), changed),
    },
    health: {
      check: async () => (await health()).check(),
      beginAnew: async () => (await health()).beginAnew(),
    },
  };
}

/** Storage that does not come says so where it is read. */
function watchLater(
  records: Promise<Services['records']>,
  changed: (ids: readonly string[]) => void,
): () => void {
  const stopping = records.then(
    (store) => store.watch(changed),
    () => () => undefined,
  );
  return () => void stopping.then((stop) => stop());
}

function tellBlocked(): void {
  void tell(t('storage.blocked'));
}

function untellBlocked(): void {
  notices.value = notices.value.filter(({ text }) => text !== t('storage.blocked'));
}

async function offerReload(): Promise<void> {
  if (await tell(t('storage.outdated'), { action: t('storage.reload') })) location.reload();
}
