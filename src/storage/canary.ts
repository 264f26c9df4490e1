/**
 * A note outside the database that records were written, and by which device. A database that a
 * browser silently made anew is told by it from a first run.
 */
export interface Canary {
  /** The device that wrote records here; undefined when none ever did. */
  read(): string | undefined;
  /** undefined: begin anew. */
  write(device: string | undefined): void;
}

/** A note outside the database that there are own texts. */
export interface TextNote {
  read(): boolean;
  write(has: boolean): void;
}

const KEY = 'chuyen-de.records';
const TEXTS = 'chuyen-de.texts';

export const localCanary: Canary = {
  read: () => guarded(() => localStorage.getItem(KEY)) ?? undefined,
  write: (device) =>
    guarded(() =>
      device === undefined ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, device),
    ),
};

/** For those who only read. */
export const NO_NOTE: TextNote = { read: () => false, write: () => undefined };

export const localTextNote: TextNote = {
  read: () => guarded(() => localStorage.getItem(TEXTS)) === '1',
  write: (has) =>
    guarded(() => (has ? localStorage.setItem(TEXTS, '1') : localStorage.removeItem(TEXTS))),
};

function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Lockdown and full storage throw here; then a loss cannot be told from a first run.
    return undefined;
  }
}
