import { type ConnectionEvents, createConnection } from './database.ts';
import { createReadingStore, type ReadingStore } from './reading.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';

export interface OpenStores {
  readonly reading: ReadingStore;
  readonly settings: SettingsStore;
}

/** All stores over one connection. */
export function createStores(events: ConnectionEvents): OpenStores {
  const connection = createConnection(events);
  return { reading: createReadingStore(connection), settings: createSettingsStore(connection) };
}
