import { t } from '../i18n/translate.ts';
import { tell } from '../state/notices.ts';
import type { Services } from '../state/services.ts';

/** The stores of this phone. Their code comes beside the first text, not before it. */
export function openStorage(): Pick<Services, 'reading' | 'settings'> {
  const opening = open();
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

async function open(): Promise<Pick<Services, 'reading' | 'settings'>> {
  const { createStores } = await import('../storage/stores.ts');
  return createStores({ blocked: tellBlocked, outdated: offerReload });
}

function tellBlocked(): void {
  void tell(t('storage.blocked'));
}

async function offerReload(): Promise<void> {
  if (await tell(t('storage.outdated'), { action: t('storage.reload') })) location.reload();
}
