import type { StoreNames } from 'idb';
import type { Connection, Database } from './database.ts';
import { StorageProblem, toStorageProblem } from './problem.ts';
import type { Stores } from './schema.ts';

/** `strict` for what a person did, `relaxed` for places and caches. */
export type Durability = 'strict' | 'relaxed';

/**
 * Reads one value, changes it with a pure function and puts it back, in one transaction.
 * Resolves with the new value after the transaction is complete.
 * A dropped connection is opened again and the whole change replayed, once.
 * @throws StorageProblem
 */
export async function update<S extends StoreNames<Stores>>(
  connection: Connection,
  store: S,
  key: Stores[S]['key'],
  change: (old: Stores[S]['value'] | undefined) => Stores[S]['value'],
  durability: Durability,
): Promise<Stores[S]['value']> {
  const write = async (db: Database) => {
    const tx = db.transaction(store, 'readwrite', { durability });
    const objects = tx.objectStore(store);
    const value = change(await objects.get(key));
    const inLine = objects.keyPath === null ? objects.put(value, key) : objects.put(value);
    await Promise.all([inLine, tx.done]);
    return value;
  };
  return withConnection(connection, write);
}

/** Runs a piece of work, once more on a fresh connection when the old one was dead. */
export async function withConnection<T>(
  connection: Connection,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  try {
    return await work(await connection.open());
  } catch (error) {
    const problem = toStorageProblem(error);
    if (problem.code !== 'stale') throw problem;
    connection.close();
    return work(await connection.open()).catch((again: unknown) => {
      throw again instanceof StorageProblem ? again : toStorageProblem(again);
    });
  }
}
