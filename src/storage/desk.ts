/** The part of a transaction that all writing of records shares: clock, numbers, erased people. */
import { type Erased, erasureOf, scrubPeople } from '../domain/record/erasure.ts';
import {
  canonical,
  type DataRecord,
  recordKey,
  type ScalarRegister,
} from '../domain/record/record.ts';
import { deviceOf, mint, newClock, type Stamp } from '../domain/record/stamp.ts';
import type { Canary } from './canary.ts';
import { StorageProblem } from './problem.ts';
import type { DeviceRow, ErasedRow, RecordRow } from './schema.ts';
import type { WriteTransaction } from './write.ts';

/** What storage cannot know by itself. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  random(bytes: number): Uint8Array;
  readonly canary: Canary;
  /** Told after the first record of a visit was written. */
  saved(): void;
  /** Told after somebody was erased, and waited for: copies that still have the name must go. */
  erased(): Promise<unknown>;
}

export interface Desk {
  readonly device: string;
  stamp(over: Stamp | undefined): Stamp;
  get(id: string): Promise<DataRecord | undefined>;
  /** Puts the records, without what belongs to erased people. Gives what was really put. */
  put(records: readonly DataRecord[]): Promise<readonly DataRecord[]>;
  /** Whether a text has the key of anybody who was erased. */
  namesErased(text: string): boolean;
  /** Whether what was put erased anybody who was not erased before. */
  hasErased(): boolean;
}

/** Stores that the transaction of a desk must hold. */
export const DESK_STORES: ['records', 'meta', 'history', 'quarantine'] = [
  'records',
  'meta',
  'history',
  'quarantine',
];

/** @throws StorageProblem `lost` when the database is new though records were written on this phone */
export async function openDesk(
  tx: WriteTransaction,
  { now, random, canary }: Omit<Surroundings, 'saved' | 'erased'>,
): Promise<Desk> {
  const meta = tx.objectStore('meta');
  const records = tx.objectStore('records');
  // Async functions: when the second call throws, the promise of the first is not left alone.
  const read = async (key: string) => meta.get(key);
  const write = async (key: string, value: DeviceRow | ErasedRow) => meta.put(value, key);
  const [device, gone] = (await Promise.all([read('device'), read('erased')])) as [
    DeviceRow | undefined,
    ErasedRow | undefined,
  ];
  if (device === undefined && canary.read() !== undefined) throw new StorageProblem('lost');
  let { clock, n } = device ?? { clock: newClock(deviceName(random)), n: 0 };
  const erased = new Map(Object.entries(gone ?? {}));
  let hasErased = false;
  return {
    device: deviceOf(clock.last),
    stamp: (over) => {
      const minted = mint(clock, now(), over);
      clock = minted.clock;
      return minted.stamp;
    },
    get: async (id) => plain(await records.get(id)),
    put: async (changed) => {
      const news = newlyErased(changed, erased);
      hasErased ||= news.size > 0;
      for (const [key, mark] of news) erased.set(key, mark);
      const written = new Map(changed.map((record) => [record.id, scrubbed(record, erased)]));
      if (news.size > 0) await sweep(tx, erased, news, written);
      const puts = [...written.values()].map(async (record) => {
        n += 1;
        await records.put({ ...record, n });
      });
      if (news.size > 0)
        puts.push(write('erased', Object.fromEntries(erased)).then(() => undefined));
      await Promise.all([...puts, write('device', { clock, n })]);
      return [...written.values()];
    },
    namesErased: (text) => [...erased.keys()].some((key) => text.includes(key)),
    hasErased: () => hasErased,
  };
}

/** The record without this phone's number. */
export const plain = <T extends RecordRow | undefined>(row: T): DataRecord | (T & undefined) =>
  row === undefined ? row : { id: row.id, kind: row.kind, group: row.group, f: row.f };

const scrubbed = (record: DataRecord, erased: Erased): DataRecord => {
  const f = scrubPeople(record.f, erased);
  return f === record.f ? record : { ...record, f };
};

function newlyErased(changed: readonly DataRecord[], known: Erased): Map<string, ScalarRegister> {
  const found = new Map<string, ScalarRegister>();
  for (const record of changed) {
    const mark = record.kind === 'member' ? erasureOf(record.f) : undefined;
    const old = known.get(recordKey(record));
    if (mark !== undefined && (old === undefined || canonical(old) !== canonical(mark)))
      found.set(recordKey(record), mark);
  }
  return found;
}

/** Empties everything on this phone that is named after newly erased people. */
async function sweep(
  tx: WriteTransaction,
  erased: Erased,
  news: Erased,
  written: Map<string, DataRecord>,
): Promise<void> {
  const keys = [...news.keys()];
  const names = (text: string) => keys.some((key) => text.includes(key));
  for (const row of await tx.objectStore('records').getAll()) {
    const old = plain(row);
    const record = scrubbed(old, erased);
    if (record !== old && !written.has(old.id)) written.set(old.id, record);
  }
  for (const { text } of await tx.objectStore('quarantine').getAll())
    if (names(text)) await tx.objectStore('quarantine').delete(text);
  for (const { id, path, stamp } of await tx.objectStore('history').getAll())
    if (names(id) || names(path)) await tx.objectStore('history').delete([id, path, stamp]);
}

/** Eight characters, base 36: 41 bits. */
const deviceName = (random: Surroundings['random']): string =>
  Array.from(random(8), (byte) => (byte % 36).toString(36)).join('');
