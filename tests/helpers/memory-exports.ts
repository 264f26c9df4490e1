/** The log of what left the phone, without a database. */
import type { ExportLog, ExportNote } from '../../src/storage/export-log.ts';

export function memoryExports(): ExportLog {
  let notes: readonly ExportNote[] = [];
  return {
    list: async () => notes,
    add: async (note) => {
      notes = [note, ...notes];
    },
    clear: async () => {
      notes = [];
    },
  };
}
