import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import { DATABASE_NAME, type Stores } from './schema.ts';
import { StorageProblem, toStorageProblem } from './problem.ts';

export type Database = IDBPDatabase<Stores>;

/** Keeps one open connection and opens a new one when the browser dropped the old (WebKit does). */
export interface Connection {
  readonly name: string;
  /** @throws StorageProblem; `hung` or `blocked` when there is no answer in eight seconds */
  open(): Promise<Database>;
  /** Lets go of a dead connection, unless a newer one has taken its place. */
  drop(db: Database): void;
  close(): void;
  /** Deletes the whole database. @throws StorageProblem */
  remove(): Promise<void>;
  /** Makes room on a full phone; false when there is nothing to give up. */
  makeRoom(): Promise<boolean>;
}

export interface ConnectionEvents {
  /** Another tab holds an older version open and must be closed first. */
  blocked(): void;
  /** The other tab has let go. */
  unblocked(): void;
  /** Another tab needs a newer version: this one has let go and must be reloaded. */
  outdated(): void;
  /** Deletes what can be fetched again; false when there was nothing. */
  makeRoom(): Promise<boolean>;
}

/** Milliseconds to wait for any answer. */
const PATIENCE = 8000;

/** One try to open. */
interface Opening {
  answer: Promise<Database>;
  /** Once it is open. */
  db?: Database;
}

interface Waiting {
  /** Why there is no answer yet; undefined while it is being upgraded. */
  silence: 'hung' | 'blocked' | undefined;
}

/** One open at a time: a burst of writes after a dropped connection shares it. */
export function createConnection(
  events: ConnectionEvents,
  name = DATABASE_NAME,
  patience = PATIENCE,
): Connection {
  let current: Opening | undefined;
  const leave = (one: Opening) => {
    one.db?.close();
    if (current === one) current = undefined;
  };
  const close = () => {
    if (current !== undefined) leave(current);
  };
  const begin = (): Opening => {
    const state: Waiting = { silence: 'hung' };
    const opening = request(name, events, state, () => leave(mine));
    const mine: Opening = { answer: patiently(opening, state, patience) };
    opening.then(
      (db) => {
        mine.db = db;
        // It may answer after patience ran out: the next write finds it open.
        mine.answer = opening;
        if (current !== mine) db.close();
      },
      () => leave(mine),
    );
    return mine;
  };
  return {
    name,
    close,
    drop: (db) => (current?.db === db ? close() : db.close()),
    open: () => (current ??= begin()).answer,
    remove: async () => {
      close();
      await deleteDB(name).catch((error: unknown) => {
        throw toStorageProblem(error);
      });
    },
    makeRoom: () => events.makeRoom(),
  };
}

async function request(
  name: string,
  events: ConnectionEvents,
  state: Waiting,
  leave: () => void,
): Promise<Database> {
  // Some browsers keep the name and take the thing away.
  if (globalThis.indexedDB === undefined || globalThis.indexedDB === null)
    throw new StorageProblem('off');
  try {
    const db = await openDB<Stores>(name, MIGRATIONS.length, {
      upgrade(database, oldVersion) {
        if (state.silence === 'blocked') events.unblocked();
        state.silence = undefined;
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
      },
      blocked: () => {
        state.silence = 'blocked';
        events.blocked();
      },
      blocking: (_version, wanted) => {
        leave();
        // null: somebody deletes the database.
        if (wanted !== null) events.outdated();
      },
      terminated: leave,
    });
    db.addEventListener('close', leave);
    return db;
  } catch (error) {
    throw toStorageProblem(error);
  }
}

/** The answer, or why there is none after so many milliseconds. */
function patiently(
  opening: Promise<Database>,
  state: Waiting,
  patience: number,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (state.silence !== undefined) reject(new StorageProblem(state.silence));
    }, patience);
    opening.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
