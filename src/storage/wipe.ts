/** Taking away everything that people wrote and read on this phone. */
import type { Canary } from './canary.ts';
import type { Connection } from './database.ts';
import { StorageProblem } from './problem.ts';
import { openTabs } from './tabs.ts';
import { transact } from './write.ts';

export interface Wiper {
  /**
   * Database, copies, what was shared and not yet taken, notes and drafts. Articles that came with the app
   * stay, so that it opens without a network. Afterwards the phone is as at a first run.
   * @throws StorageProblem when something is left; then it can be tried again
   */
  wipe(): Promise<void>;
  /** Told when another tab is about to wipe and when it is done: what this one shows must go. */
  watch(wiped: (what: readonly string[]) => void): () => void;
}

/** What every key and cache of the person's own begins with. */
const OWN = 'chuyen-de';
/** Must be `SHARED` of the service worker: what other apps handed over. */
const SHARED = 'shared';
/** Other tabs need as long to let go, in milliseconds. */
const LETTING_GO = 300;
const PATIENCE = 8000;

/** @param patience with other tabs that hold the deletion up, in milliseconds */
export function createWiper(connection: Connection, canary: Canary, patience = PATIENCE): Wiper {
  const tabs = openTabs(connection.name, 'wipe');
  const tellOthers = () => tabs.tell(['all']);
  return {
    wipe: async () => {
      tellOthers();
      await pause(LETTING_GO);
      // First of all: stopped in the middle it must not look like a loss.
      canary.write(undefined);
      await emptyDatabase(connection, patience);
      await deleteCaches();
      clearNotes('localStorage');
      clearNotes('sessionStorage');
      tellOthers();
    },
    watch: (wiped) => tabs.watch(wiped),
  };
}

/** Emptied before it is deleted, as another tab can hold the deletion up. */
async function emptyDatabase(connection: Connection, patience: number): Promise<void> {
  const emptied = await empty(connection).then(
    () => true,
    () => false,
  );
  const deleted = await Promise.race([
    connection.remove().then(
      () => true,
      () => false,
    ),
    pause(patience).then(() => false),
  ]);
  if (!emptied && !deleted) throw new StorageProblem('failed');
}

async function empty(connection: Connection): Promise<void> {
  const names = [...(await connection.open()).objectStoreNames];
  await transact(connection, names, 'strict', async (tx) => {
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  });
}

async function deleteCaches(): Promise<void> {
  const names = await cacheNames();
  await Promise.all(names.map((name) => caches.delete(name)));
  if ((await cacheNames()).length > 0) throw new StorageProblem('failed');
}

/** Windows without caches have none to delete. */
async function cacheNames(): Promise<readonly string[]> {
  try {
    const names = await caches.keys();
    return names.filter((name) => name === SHARED || name.startsWith(`${OWN}-`));
  } catch {
    return [];
  }
}

function clearNotes(where: 'localStorage' | 'sessionStorage'): void {
  try {
    const notes = globalThis[where];
    for (const key of Object.keys(notes)) if (key.startsWith(`${OWN}.`)) notes.removeItem(key);
  } catch {
    // Lockdown throws here: then nothing was ever noted.
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
