import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection, Database } from './database.ts';
import { isAbort, StorageProblem, type StorageProblemCode, toStorageProblem } from './problem.ts';
import type { Stores } from './schema.ts';

/** `strict` for what a person did, `relaxed` for places and caches. */
export type Durability = 'strict' | 'relaxed';

export type ReadTransaction = IDBPTransaction<Stores, StoreNames<Stores>[]>;

export type WriteTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;

/**
 * Reads one value, changes it with a pure function and puts it back, in one transaction.
 * Resolves with the new value after the transaction is complete.
 * @throws StorageProblem
 */
export function update<S extends StoreNames<Stores>>(
  connection: Connection,
  store: S,
  key: Stores[S]['key'],
  change: (old: Stores[S]['value'] | undefined) => Stores[S]['value'],
  durability: Durability,
): Promise<Stores[S]['value']> {
  return transact(connection, [store], durability, async (tx) => {
    const objects = tx.objectStore(store);
    const value = change(await objects.get(key));
    await (objects.keyPath === null ? objects.put(value, key) : objects.put(value));
    return value;
  });
}

/**
 * Runs pieces of reading that belong together.
 * @throws StorageProblem
 */
export function read<T>(
  connection: Connection,
  stores: StoreNames<Stores>[],
  work: (tx: ReadTransaction) => Promise<T>,
): Promise<T> {
  return withConnection(connection, (db) => {
    const tx = db.transaction(stores);
    // Nobody waits for its end: when it is aborted, so is what was asked of it.
    tx.done.catch(() => undefined);
    return work(tx);
  });
}

/**
 * Runs pieces of reading and writing that belong together: all of it is kept, or nothing.
 * The work may be replayed, so it must depend on nothing but what it reads.
 * Resolves after the transaction is complete.
 * @throws StorageProblem
 */
export function transact<T>(
  connection: Connection,
  stores: StoreNames<Stores>[],
  durability: Durability,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  return withConnection(connection, async (db) => {
    const tx = db.transaction(stores, 'readwrite', { durability });
    const aborted = tx.done.then(() => undefined, toStorageProblem);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // What was put before the fault must not be kept without the rest.
      if (abort(tx) === 'aborted') throw error;
      // The browser had ended it: every later call complains, only the transaction knows why.
      throw (await aborted) ?? error;
    }
  });
}

function abort(tx: WriteTransaction): 'aborted' | 'over' {
  try {
    tx.abort();
    return 'aborted';
  } catch {
    return 'over';
  }
}

/**
 * Runs a piece of work on the database. It is done again on a fresh connection when the old one
 * was dead, and again when room could be made on a full phone; each once.
 * @throws StorageProblem
 */
export async function withConnection<T>(
  connection: Connection,
  work: (db: Database) => Promise<T>,
  mended: readonly StorageProblemCode[] = [],
): Promise<T> {
  let db: Database | undefined;
  try {
    db = await connection.open();
    return await work(db);
  } catch (error) {
    const problem = reconsider(toStorageProblem(error), mended);
    if (mended.includes(problem.code) || !(await mend(connection, db, problem.code))) throw problem;
    return withConnection(connection, work, [...mended, problem.code]);
  }
}

/** On a full disk WebKit aborts without a reason, on fresh connections as well. */
function reconsider(
  problem: StorageProblem,
  mended: readonly StorageProblemCode[],
): StorageProblem {
  return mended.includes('stale') && isAbort(problem.cause)
    ? new StorageProblem('full', problem.cause)
    : problem;
}

/** True when another try may help. */
async function mend(
  connection: Connection,
  db: Database | undefined,
  code: StorageProblemCode,
): Promise<boolean> {
  if (code !== 'stale' && code !== 'full') return false;
  // After a full disk as well: Firefox refuses every later write on the same connection.
  if (db !== undefined) connection.drop(db);
  return code === 'stale' || connection.makeRoom();
}
