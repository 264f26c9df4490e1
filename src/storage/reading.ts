import { type Reading, unread } from '../domain/reading.ts';
import type { Connection } from './database.ts';
import { type Durability, read, update, withConnection } from './write.ts';

/** What was read on this phone. @throws StorageProblem from every method */
export interface ReadingStore {
  all(): Promise<Reading[]>;
  change(id: string, change: (old: Reading) => Reading, durability: Durability): Promise<Reading>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

export const createReadingStore = (connection: Connection): ReadingStore => ({
  all: () => read(connection, ['reading'], (tx) => tx.objectStore('reading').getAll()),
  change: (id, change, durability) =>
    update(connection, 'reading', id, (old) => change(old ?? unread(id)), durability),
  clear: () =>
    withConnection(connection, async (db) => {
      const tx = db.transaction('reading', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.objectStore('reading').clear(), tx.done]);
    }),
});
