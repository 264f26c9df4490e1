/** What left this phone with names in it. It stays here: no backup and no file holds it. */
import type { Connection } from './database.ts';
import { read, update } from './write.ts';

export interface ExportNote {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Name of the file, or title of what was copied or printed. */
  readonly what: string;
  readonly way: 'shared' | 'saved' | 'copied' | 'printed' | 'shown';
  /** How many people on the lists of this phone it names. */
  readonly names: number;
  /** A pass-phrase is needed to read it. */
  readonly locked?: boolean;
}

/** @throws StorageProblem from every method */
export interface ExportLog {
  /** Newest first. */
  list(): Promise<readonly ExportNote[]>;
  add(note: ExportNote): Promise<void>;
  clear(): Promise<void>;
}

/** Beside the settings: one value under a key of its own. */
const KEY = 'exports';
/** More than a cell hands out in years; the oldest go. */
const KEPT = 1000;

export const createExportLog = (connection: Connection): ExportLog => ({
  list: async () =>
    notesOf(await read(connection, ['settings'], (tx) => tx.objectStore('settings').get(KEY))),
  add: async (note) => {
    const put = (old: unknown) => [note, ...notesOf(old)].slice(0, KEPT);
    await update(connection, 'settings', KEY, put, 'strict');
  },
  clear: async () => {
    await update(connection, 'settings', KEY, () => [], 'strict');
  },
});

/** Only `add` writes under the key. */
const notesOf = (value: unknown): readonly ExportNote[] =>
  Array.isArray(value) ? (value as readonly ExportNote[]) : [];
