import { applyChange, type Change } from '../domain/record/edit.ts';
import { isErasure } from '../domain/record/erasure.ts';
import type { DataRecord, RecordKind } from '../domain/record/record.ts';
import type { Connection } from './database.ts';
import { DESK_STORES, type Desk, openDesk, plain, type Surroundings } from './desk.ts';
import { merge } from './merge.ts';
import { openTabs } from './tabs.ts';
import { read, transact, type WriteTransaction } from './write.ts';

/** What people write. @throws StorageProblem from every method */
export interface RecordStore {
  get(id: string): Promise<DataRecord | undefined>;
  /** All of a kind, in one group or in all. */
  list(kind: RecordKind, group?: string): Promise<readonly DataRecord[]>;
  /**
   * All changes in one strict transaction. Resolves after it is complete with every record that
   * is now different, also those that an erasure emptied elsewhere.
   */
  change(changes: readonly Change[]): Promise<readonly DataRecord[]>;
  /**
   * Joins records from outside and resolves with those that are now different. What cannot be
   * joined goes to quarantine; people who were erased here stay erased.
   */
  merge(records: readonly unknown[]): Promise<readonly DataRecord[]>;
  /** Ids changed in another tab. Gives the way to stop. */
  watch(changed: (ids: readonly string[]) => void): () => void;
}

export function createRecordStore(connection: Connection, around: Surroundings): RecordStore {
  const tabs = openTabs(connection.name);
  let noted = false;
  const note = (device: string) => {
    if (!noted) around.saved();
    noted = true;
    if (around.canary.read() !== device) around.canary.write(device);
  };
  const write = async (
    work: (desk: Desk, tx: WriteTransaction) => Promise<readonly DataRecord[]>,
    erasing = false,
  ) => {
    const { device, written, erased } = await transact(
      connection,
      DESK_STORES,
      'strict',
      async (tx) => {
        const desk = await openDesk(tx, around);
        const written = await work(desk, tx);
        return { device: desk.device, written, erased: desk.hasErased() || erasing };
      },
    );
    if (written.length > 0) note(device);
    if (erased) await around.erased();
    tabs.tell(written.map(({ id }) => id));
    return written;
  };
  return {
    get: async (id) =>
      plain(await read(connection, ['records'], (tx) => tx.objectStore('records').get(id))),
    list: async (kind, group) => {
      const range =
        group === undefined
          ? IDBKeyRange.bound([kind], [kind, []])
          : IDBKeyRange.only([kind, group]);
      const rows = await read(connection, ['records'], (tx) =>
        tx.objectStore('records').index('kind').getAll(range),
      );
      return rows.map((row) => plain(row));
    },
    change: (changes) => write((desk) => change(desk, changes), changes.some(isErasing)),
    merge: (records) => write((desk, tx) => merge(desk, tx, records, around.now())),
    watch: (changed) => tabs.watch(changed),
  };
}

async function change(desk: Desk, changes: readonly Change[]): Promise<readonly DataRecord[]> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const before = await Promise.all(ids.map((id) => desk.get(id)));
  const known = new Map(ids.map((id, at) => [id, before[at]]));
  const changed = new Map<string, DataRecord>();
  for (const one of changes) {
    const old = known.get(one.id);
    const next = applyChange(old, one, desk.stamp);
    if (next === undefined || next === old) continue;
    known.set(one.id, next);
    changed.set(one.id, next);
  }
  return changed.size === 0 ? [] : desk.put([...changed.values()]);
}

/** Also of a guest, who is no record. */
const isErasing = ({ edits }: Change): boolean =>
  typeof edits !== 'function' && edits.some(({ path }) => isErasure(path));
