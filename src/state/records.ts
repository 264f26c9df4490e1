/** Records on the screen: opened by kind or one by one, written by `commit`, followed in other tabs. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Change } from '../domain/record/edit.ts';
import { erasureOf } from '../domain/record/erasure.ts';
import { type DataRecord, isDeleted, join, type RecordKind } from '../domain/record/record.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';
import { compact, isSound, unsaved, withUnsaved } from './unsaved.ts';

/** Records by id, without deleted ones. */
export type RecordList = ReadonlyMap<string, DataRecord>;

interface Held<T> {
  readonly stored: Signal<T>;
  /** With what is not stored yet. */
  readonly shown: ReadonlySignal<T>;
}

/** By `<kind>:<group>`, or `<kind>:` for all groups. */
const lists = new Map<string, Held<RecordList | undefined>>();
const singles = new Map<string, Held<DataRecord | undefined>>();
/** Changes that failed and that no write has taken along yet. */
let waiting: readonly Change[] = [];
let following: (() => void) | undefined;

/** Records of a kind, in one group or in all; undefined until `openList` is done. */
export const listOf = (kind: RecordKind, group = ''): ReadonlySignal<RecordList | undefined> =>
  holdList(`${kind}:${group}`).shown;

/** Those of an open list that were deleted and can be brought back. */
export const deletedOf = (kind: RecordKind): ReadonlySignal<readonly DataRecord[]> =>
  computed(() => {
    const all = [...(holdList(`${kind}:`).stored.value?.values() ?? [])];
    return all.filter((record) => isDeleted(record) && erasureOf(record.f) === undefined);
  });

/** One record; undefined until `openRecord` is done, or when there is none. */
export const recordOf = (id: string): ReadonlySignal<DataRecord | undefined> =>
  holdRecord(id).shown;

/** Reads a list from the phone. False when that failed, after telling the person. */
export function openList(services: Services, kind: RecordKind, group?: string): Promise<boolean> {
  follow(services);
  const { stored } = holdList(`${kind}:${group ?? ''}`);
  return saved(
    services.records.list(kind, group).then((records) => {
      stored.value = placed(stored.value ?? new Map(), records);
    }),
  );
}

/** Reads one record from the phone. False when that failed, after telling the person. */
export function openRecord(services: Services, id: string): Promise<boolean> {
  follow(services);
  holdRecord(id);
  return saved(
    services.records.get(id).then((record) => place(record === undefined ? [] : [record])),
  );
}

/**
 * Writes changes: storage first, then the screen. What failed before goes along.
 * False when it failed, after telling the person; then the screens go on showing the changes, and
 * `unsaved` holds them until a later `commit` succeeds.
 */
export async function commit(services: Services, changes: readonly Change[]): Promise<boolean> {
  const taken = waiting;
  const all = compact([...taken, ...changes]);
  if (all.length === 0) return true;
  waiting = [];
  const done = await saved(
    services.records.change(all).then((records) => {
      batch(() => {
        place(records);
        settle(taken, []);
      });
    }),
  );
  if (done) services.offline.keepAfterSave();
  else {
    const failed = all.filter((change) => isSound(held(change.id), change));
    waiting = [...failed, ...waiting];
    settle(taken, failed);
  }
  return done;
}

/** Tries once more to store what could not be stored. */
export const retryUnsaved = (services: Services): Promise<boolean> => commit(services, []);

/** Takes everything off the screens, as after a restore. */
export function forgetRecords(): void {
  following?.();
  following = undefined;
  waiting = [];
  batch(() => {
    // Emptied, not dropped: views hold on to these signals.
    for (const { stored } of lists.values()) stored.value = undefined;
    for (const { stored } of singles.values()) stored.value = undefined;
    unsaved.value = [];
  });
}

function settle(gone: readonly Change[], failed: readonly Change[]): void {
  if (gone.length + failed.length === 0) return;
  unsaved.value = [...unsaved.value.filter((change) => !gone.includes(change)), ...failed];
}

/** Other tabs write as well. */
function follow({ records }: Services): void {
  following ??= records.watch((ids) => {
    for (const id of ids.filter(isHeld))
      // A failure shows itself at the next write or reading.
      void records.get(id).then(
        (record) => place(record === undefined ? [] : [record]),
        () => undefined,
      );
  });
}

/** Puts records from storage wherever they are shown. */
function place(records: readonly DataRecord[]): void {
  batch(() => {
    for (const record of records) {
      const single = singles.get(record.id);
      if (single !== undefined) single.stored.value = joined(single.stored.value, record);
    }
    for (const [name, { stored }] of lists) {
      const mine = records.filter((record) => isIn(name, record));
      if (stored.value !== undefined && mine.length > 0) stored.value = placed(stored.value, mine);
    }
  });
}

/** An answer may be older than what is here already; joined, none is lost. */
const joined = (old: DataRecord | undefined, record: DataRecord): DataRecord =>
  old === undefined ? record : join(old, record);

const placed = (list: RecordList, records: readonly DataRecord[]): RecordList =>
  new Map([
    ...list,
    ...records.map((record) => [record.id, joined(list.get(record.id), record)] as const),
  ]);

const isIn = (name: string, { kind, group }: Pick<DataRecord, 'kind' | 'group'>): boolean =>
  name === `${kind}:${group}` || name === `${kind}:`;

function isHeld(id: string): boolean {
  const [kind = '', group = ''] = id.split(':');
  return singles.has(id) || [...lists.keys()].some((name) => isIn(name, { kind, group }));
}

function held(id: string): DataRecord | undefined {
  const inLists = [...lists.values()].map(({ stored }) => stored.value?.get(id));
  return singles.get(id)?.stored.value ?? inLists.find((record) => record !== undefined);
}

function holdRecord(id: string): Held<DataRecord | undefined> {
  const known = singles.get(id);
  if (known !== undefined) return known;
  const stored = signal<DataRecord | undefined>(undefined);
  const shown = computed(() =>
    withUnsaved(
      stored.value,
      unsaved.value.filter((change) => change.id === id),
    ),
  );
  singles.set(id, { stored, shown });
  return { stored, shown };
}

function holdList(name: string): Held<RecordList | undefined> {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const stored = signal<RecordList | undefined>(undefined);
  const shown = computed(() => {
    if (stored.value === undefined) return undefined;
    const list = new Map(stored.value);
    for (const change of unsaved.value.filter((one) => isIn(name, one))) {
      const record = withUnsaved(list.get(change.id), [change]);
      if (record !== undefined) list.set(change.id, record);
    }
    for (const [id, record] of list) if (isDeleted(record)) list.delete(id);
    return list;
  });
  lists.set(name, { stored, shown });
  return { stored, shown };
}
