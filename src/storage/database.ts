import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import { DATABASE_NAME, type Stores } from './schema.ts';
import { StorageProblem, toStorageProblem } from './problem.ts';

export type Database = IDBPDatabase<Stores>;

/** Keeps one open connection and opens a new one when the browser dropped the old (WebKit does). */
export interface Connection {
  /** @throws StorageProblem */
  open(): Promise<Database>;
  close(): void;
}

export interface ConnectionEvents {
  /** Another tab holds an older version open and must be closed first. */
  blocked(): void;
  /** Another tab needs a newer version: this one has let go and must be reloaded. */
  outdated(): void;
}

/** One open at a time: a burst of writes after a dropped connection shares it. */
export function createConnection(events: ConnectionEvents, name = DATABASE_NAME): Connection {
  let current: Promise<Database> | undefined;
  const forget = () => {
    current = undefined;
  };
  const open = async () => {
    // Some browsers keep the name and take the thing away.
    if (globalThis.indexedDB === undefined || globalThis.indexedDB === null)
      throw new StorageProblem('off');
    try {
      const db = await openDB<Stores>(name, MIGRATIONS.length, {
        upgrade(database, oldVersion) {
          for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
        },
        blocked: () => events.blocked(),
        blocking: () => {
          db.close();
          forget();
          events.outdated();
        },
        terminated: forget,
      });
      db.addEventListener('close', forget);
      return db;
    } catch (error) {
      forget();
      throw toStorageProblem(error);
    }
  };
  return {
    open: () => (current ??= open()),
    close: () => {
      void current?.then((db) => db.close());
      forget();
    },
  };
}
