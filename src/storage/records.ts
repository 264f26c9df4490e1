import { checkRecord } from '../domain/record/check.ts';
import { applyChange, type Change } from '../domain/record/edit.ts';
import {
  canonical,
  type DataRecord,
  isScalar,
  join,
  type RecordKind,
  registerAt,
} from '../domain/record/record.ts';
import type { Connection } from './database.ts';
import { DESK_STORES, type Desk, openDesk, plain, type Surroundings } from './desk.ts';
import type { HistoryRow } from './schema.ts';
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
  ) => {
    const { device, written } = await transact(connection, DESK_STORES, 'strict', async (tx) => {
      const desk = await openDesk(tx, around);
      return { device: desk.device, written: await work(desk, tx) };
    });
    if (written.length > 0) note(device);
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
    change: (changes) => write((desk) => change(desk, changes)),
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

async function merge(
  desk: Desk,
  tx: WriteTransaction,
  records: readonly unknown[],
  at: number,
): Promise<readonly DataRecord[]> {
  const known = new Map<string, DataRecord | undefined>();
  const changed = new Map<string, DataRecord>();
  for (const raw of records) {
    const checked = checkRecord(raw);
    if ('fault' in checked) {
      const text = canonical(raw as object);
      await tx.objectStore('quarantine').put({ text, fault: checked.fault, at });
      continue;
    }
    const { record } = checked;
    const old = known.get(record.id) ?? (await desk.get(record.id));
    const next = join(old ?? record, record);
    for (const lost of losers(old, record, next, at)) await tx.objectStore('history').put(lost);
    if (old !== undefined && canonical(next) === canonical(old)) continue;
    known.set(record.id, next);
    changed.set(record.id, next);
  }
  return changed.size === 0 ? [] : desk.put([...changed.values()]);
}

/** Values that a join replaced by others: nothing goes without a trace. */
function losers(
  old: DataRecord | undefined,
  told: DataRecord,
  next: DataRecord,
  at: number,
): readonly HistoryRow[] {
  return Object.entries(told.f).flatMap(([path, theirs]) => {
    const ours = old === undefined ? undefined : registerAt(old.f, path);
    const won = registerAt(next.f, path);
    if (ours === undefined || won === undefined) return [];
    if (!isScalar(ours) || !isScalar(theirs) || !isScalar(won)) return [];
    const [stamp, value] = won === ours ? theirs : ours;
    // An emptied value may be somebody’s erased name.
    if (won[1] === null || canonical(value) === canonical(won[1])) return [];
    return [{ id: next.id, path, stamp, value, at }];
  });
}
