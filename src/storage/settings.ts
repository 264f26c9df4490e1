import { readSettings, type Settings } from '../domain/settings.ts';
import type { Connection } from './database.ts';
import { read, update } from './write.ts';

const KEY = 'settings';

/** @throws StorageProblem from every method */
export interface SettingsStore {
  /** undefined when nothing was ever saved. */
  load(): Promise<Settings | undefined>;
  save(settings: Settings): Promise<void>;
}

export const createSettingsStore = (connection: Connection): SettingsStore => ({
  load: async () => {
    const stored = await read(connection, ['settings'], (tx) =>
      tx.objectStore('settings').get(KEY),
    );
    return stored === undefined ? undefined : readSettings(stored);
  },
  save: async (settings) => {
    await update(connection, 'settings', KEY, () => settings, 'strict');
  },
});
