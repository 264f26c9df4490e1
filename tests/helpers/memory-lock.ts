/** The PIN of a phone without a database. */
import type { KeptLock, LockStore } from '../../src/storage/lock.ts';

export interface MemoryLock extends LockStore {
  kept: KeptLock | undefined;
  /** As if another tab had been locked. */
  fromOtherTab(): void;
}

export function memoryLock(): MemoryLock {
  const watchers = new Set<(tabs: readonly string[]) => void>();
  const store: MemoryLock = {
    kept: undefined,
    load: async () => store.kept,
    change: async (edit) => {
      store.kept = edit(store.kept);
      return store.kept;
    },
    lockOthers: () => undefined,
    watch: (locked) => {
      watchers.add(locked);
      return () => watchers.delete(locked);
    },
    fromOtherTab: () => {
      for (const locked of watchers) locked(['all']);
    },
  };
  return store;
}
