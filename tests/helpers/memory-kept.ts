/** The store of kept packs over a database in memory, a new one for each test. */
import 'fake-indexeddb/auto';
import { createConnection } from '../../src/storage/database.ts';
import { createKeptStore, type KeptStore } from '../../src/storage/packs.ts';

let made = 0;

export function memoryKept(now: () => number = () => 1000): KeptStore {
  made += 1;
  const events = {
    blocked: () => undefined,
    unblocked: () => undefined,
    outdated: () => undefined,
    makeRoom: async () => false,
  };
  return createKeptStore(createConnection(events, `kept-${made}`), now);
}
