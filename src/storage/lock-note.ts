/** Outside the database, which answers late or not at all: whether there is a PIN. */
export interface LockNote {
  /** Undefined when nothing is noted. */
  read(): boolean | undefined;
  write(has: boolean): void;
}

const NOTE = 'chuyen-de.lock';

export const localLockNote: LockNote = {
  read: () => {
    const note = guarded(() => localStorage.getItem(NOTE));
    return note === '1' || (note === '0' ? false : undefined);
  },
  write: (has) => {
    // First taken away: a full phone must not go on saying that there is none.
    guarded(() => localStorage.removeItem(NOTE));
    guarded(() => localStorage.setItem(NOTE, has ? '1' : '0'));
  },
};

function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Lockdown and full storage throw here; then only the database knows.
    return undefined;
  }
}
