/** The PIN of this phone. No backup, bundle or report holds it. */
import type { Lock } from '../domain/lock.ts';
import type { Connection } from './database.ts';
import type { LockNote } from './lock-note.ts';
import { openTabs } from './tabs.ts';
import { read, transact } from './write.ts';

/** With the fingerprint of the PIN: PBKDF2 over SHA-256. */
export interface KeptLock extends Lock {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  readonly rounds: number;
}

export interface LockStore {
  /**
   * Undefined when no PIN was set, or when nothing can be stored in this window at all.
   * @throws StorageProblem when there is one and it cannot be read
   */
  load(): Promise<KeptLock | undefined>;
  /** Reads, changes and puts in one strict transaction. @throws StorageProblem */
  change(edit: (old: KeptLock | undefined) => KeptLock | undefined): Promise<KeptLock | undefined>;
  /** Tells the other tabs to lock. */
  lockOthers(): void;
  watch(locked: (tabs: readonly string[]) => void): () => void;
}

/** Beside the settings: one value under a key of its own. */
const KEY = 'lock';

export function createLockStore(connection: Connection, note: LockNote): LockStore {
  const tabs = openTabs(connection.name, 'lock');
  return {
    load: async () => {
      try {
        const kept = await read(connection, ['settings'], (tx) =>
          tx.objectStore('settings').get(KEY),
        );
        note.write(kept !== undefined);
        return kept as KeptLock | undefined;
      } catch (error) {
        if (note.read() === true) throw error;
        return undefined;
      }
    },
    change: async (edit) => {
      const kept = await transact(connection, ['settings'], 'strict', async (tx) => {
        const rows = tx.objectStore('settings');
        const next = edit((await rows.get(KEY)) as KeptLock | undefined);
        // Before it is set: a page that dies in between must not have noted that there is none.
        if (next !== undefined) note.write(true);
        await (next === undefined ? rows.delete(KEY) : rows.put(next, KEY));
        return next;
      });
      note.write(kept !== undefined);
      return kept;
    },
    lockOthers: () => tabs.tell(['all']),
    watch: (locked) => tabs.watch(locked),
  };
}
