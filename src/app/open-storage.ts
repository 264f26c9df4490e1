import { t } from '../i18n/translate.ts';
import { tell } from '../state/notices.ts';
import type { Services } from '../state/services.ts';

type OpenStores = Pick<Services, 'reading' | 'settings'>;

/** What storage tells the screens. */
export interface StorageEvents {
  blocked(): void;
  outdated(): void;
}

/** Opens the stores; the root gives it, as only the root knows the storage. */
export type StoresOpener = (events: StorageEvents) => Promise<OpenStores>;

/** The stores of this phone. Their code comes beside the first text, not before it. */
export function openStorage(open: StoresOpener): OpenStores {
  const opening = open({ blocked: tellBlocked, outdated: () => void offerReload() });
  const reading = async () => (await opening).reading;
  const settings = async () => (await opening).settings;
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
  };
}

function tellBlocked(): void {
  void tell(t('storage.blocked'));
}

async function offerReload(): Promise<void> {
  if (await tell(t('storage.outdated'), { action: t('storage.reload') })) location.reload();
}
