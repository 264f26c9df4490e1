import type { IDBPDatabase } from 'idb';
import type { Stores } from './schema.ts';

type Migration = (db: IDBPDatabase<Stores>) => void;

/** Never edit an entry, only append. The n-th entry brings version n - 1 to n. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('reading', { keyPath: 'id' });
    db.createObjectStore('settings');
  },
];
