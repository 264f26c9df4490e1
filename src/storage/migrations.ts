import type { IDBPDatabase } from 'idb';
import type { Stores } from './schema.ts';

type Migration = (db: IDBPDatabase<Stores>) => void;

/** Never edit an entry, only append. The n-th entry brings version n - 1 to n. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('reading', { keyPath: 'id' });
    db.createObjectStore('settings');
  },
  (db) => {
    const records = db.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('kind', ['kind', 'group']);
    records.createIndex('n', 'n');
    db.createObjectStore('meta');
    db.createObjectStore('history', { keyPath: ['id', 'path', 'stamp'] });
    db.createObjectStore('quarantine', { keyPath: 'text' });
  },
  (db) => {
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('articles', { keyPath: ['pack', 'id', 'lang'] });
    db.createObjectStore('pictures', { keyPath: ['pack', 'src'] });
  },
  (db) => {
    db.createObjectStore('seen', { keyPath: 'sha256' });
  },
];
