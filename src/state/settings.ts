import { signal } from '@preact/signals';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../domain/settings.ts';
import { beginIn, language, setLanguage } from '../i18n/translate.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';

/** How this phone shows things. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Settings of the last visit, at once, so that the first paint has the right colours and size. */
export async function startSettings({ boot }: Services): Promise<void> {
  settings.value = readBoot(boot.read());
  await beginIn(settings.value.language ?? 'vi');
}

/** What the database holds wins over the note of the last visit. */
export async function loadSettings({ boot, settings: store }: Services): Promise<void> {
  const stored = await store.load();
  if (stored === undefined) return;
  settings.value = stored;
  boot.write(JSON.stringify(stored));
  const lang = stored.language ?? 'vi';
  if (lang !== language.value) await setLanguage(lang);
}

/** Shows the change at once and saves it. */
export async function changeSettings(services: Services, change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change };
  services.boot.write(JSON.stringify(settings.value));
  if (change.language !== undefined) await setLanguage(change.language);
  await saved(services.settings.save(settings.value));
}

function readBoot(note: string | null): Settings {
  if (note === null) return DEFAULT_SETTINGS;
  try {
    return readSettings(JSON.parse(note));
  } catch {
    // A note that cannot be read is only a slower first paint.
    return DEFAULT_SETTINGS;
  }
}
