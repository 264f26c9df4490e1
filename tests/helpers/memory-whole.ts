/** Backups of a record store without a database. */
import { RECORD_KINDS } from '../../src/domain/record/record.ts';
import { emptyWhole } from '../../src/pack/whole.ts';
import type { RecordStore } from '../../src/storage/records.ts';
import type { SeenBundle } from '../../src/storage/schema.ts';
import type { SnapshotStore } from '../../src/storage/snapshots.ts';
import type { WholeStore } from '../../src/storage/whole.ts';

export function memoryWhole(records: RecordStore): WholeStore {
  const seen = new Map<string, SeenBundle>();
  const note = async (one: SeenBundle) => {
    const all = { ...seen.get(one.sha256), ...one };
    seen.set(one.sha256, all);
    return all;
  };
  return {
    read: async () => ({
      device: 'memory00',
      whole: {
        ...emptyWhole,
        records: (await Promise.all(RECORD_KINDS.map((kind) => records.list(kind)))).flat(),
      },
    }),
    take: async (whole, taking) => {
      const changed = await records.merge(whole.records);
      await note(taking.seen);
      return changed;
    },
    seen: async () => [...seen.values()],
    note,
  };
}

export function memorySnapshots(): SnapshotStore {
  const kept = new Map<number, Uint8Array>();
  return {
    list: async () =>
      [...kept].map(([at, { length }]) => ({ at, bytes: length })).sort((a, b) => b.at - a.at),
    get: async (at) => kept.get(at),
    put: async (at, bytes) => {
      kept.set(at, bytes);
      return true;
    },
    clear: async () => {
      kept.clear();
      return true;
    },
  };
}
