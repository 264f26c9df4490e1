/** A record store without a database, for screens: it writes as the real one does, and fails when told. */
import { applyChange, type Change } from '../../src/domain/record/edit.ts';
import { type DataRecord, join } from '../../src/domain/record/record.ts';
import { mint, newClock } from '../../src/domain/record/stamp.ts';
import { ulid } from '../../src/domain/record/ulid.ts';
import type { Draft, Services } from '../../src/state/services.ts';
import { StorageProblem, type StorageProblemCode } from '../../src/storage/problem.ts';
import type { RecordStore } from '../../src/storage/records.ts';
import { memoryKept } from './memory-kept.ts';
import { memoryLock } from './memory-lock.ts';
import { memoryExports } from './memory-exports.ts';
import { memorySnapshots, memoryWhole } from './memory-whole.ts';

export interface MemoryRecords extends RecordStore {
  readonly all: Map<string, DataRecord>;
  /** While set, nothing can be written. */
  problem: StorageProblemCode | undefined;
  /** As if another tab had written these. */
  fromOtherTab(records: readonly DataRecord[]): void;
}

export function memoryRecords(now: () => number = () => 1000): MemoryRecords {
  const all = new Map<string, DataRecord>();
  const watchers = new Set<(ids: readonly string[]) => void>();
  let clock = newClock('memory00');
  const write = (one: Change, records: Map<string, DataRecord>) => {
    const next = applyChange(records.get(one.id), one, (over) => {
      const minted = mint(clock, now(), over);
      clock = minted.clock;
      return minted.stamp;
    });
    return next === undefined || next === records.get(one.id) ? [] : [next];
  };
  const keep = (records: readonly DataRecord[]) => {
    for (const record of records) {
      const old = all.get(record.id);
      all.set(record.id, old === undefined ? record : join(old, record));
    }
  };
  const store: MemoryRecords = {
    all,
    problem: undefined,
    get: async (id) => all.get(id),
    list: async (kind, group) =>
      [...all.values()].filter(
        (one) => one.kind === kind && (group === undefined || one.group === group),
      ),
    change: async (changes) => {
      if (store.problem !== undefined) throw new StorageProblem(store.problem);
      const draft = new Map(all);
      const changed = new Map<string, DataRecord>();
      for (const one of changes)
        for (const record of write(one, draft)) {
          draft.set(record.id, record);
          changed.set(record.id, record);
        }
      keep([...changed.values()]);
      return [...changed.values()];
    },
    merge: async (records) => {
      if (store.problem !== undefined) throw new StorageProblem(store.problem);
      keep(records as readonly DataRecord[]);
      return (records as readonly DataRecord[]).flatMap(({ id }) => all.get(id) ?? []);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    fromOtherTab: (records) => {
      keep(records);
      for (const changed of watchers) changed(records.map(({ id }) => id));
    },
  };
  return store;
}

let made = 0;

/** What the record screens need of `Services`. */
export const recordServices = (
  records: RecordStore = memoryRecords(),
  drafts = new Map<string, Draft>(),
): Pick<
  Services,
  | 'records'
  | 'kept'
  | 'health'
  | 'whole'
  | 'snapshots'
  | 'exports'
  | 'wiper'
  | 'lock'
  | 'newId'
  | 'drafts'
  | 'searches'
> => ({
  records,
  whole: memoryWhole(records),
  snapshots: memorySnapshots(),
  exports: memoryExports(),
  wiper: { wipe: async () => undefined, watch: () => () => undefined },
  kept: memoryKept(),
  lock: memoryLock(),
  drafts: {
    read: (name) => drafts.get(name),
    write: (name, draft) => {
      if (draft === undefined) drafts.delete(name);
      else drafts.set(name, draft);
    },
    forget: (part) => {
      for (const name of drafts.keys()) if (name.split(/[/:]/).includes(part)) drafts.delete(name);
    },
  },
  searches: { forget: async () => undefined },
  health: { check: async () => ({ state: 'well' }), beginAnew: async () => undefined },
  newId: () => {
    made += 1;
    return ulid(made, new Uint8Array(16));
  },
});
