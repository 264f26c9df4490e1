import { checkRecord } from '../domain/record/check.ts';
import { canonical, type DataRecord, isScalar, join, registerAt } from '../domain/record/record.ts';
import type { Desk } from './desk.ts';
import type { HistoryRow, QuarantineRow } from './schema.ts';
import type { WriteTransaction } from './write.ts';

/** Joins records from outside; what cannot be joined is held. Gives those that are now different. */
export async function merge(
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
      await hold(desk, tx, { text: canonical(raw as object), fault: checked.fault, at });
      continue;
    }
    const { record } = checked;
    const old = known.get(record.id) ?? (await desk.get(record.id));
    const next = join(old ?? record, record);
    for (const lost of losers(old, record, next, at)) await keepLost(tx, lost);
    if (old !== undefined && canonical(next) === canonical(old)) continue;
    known.set(record.id, next);
    changed.set(record.id, next);
  }
  return changed.size === 0 ? [] : desk.put([...changed.values()]);
}

/** Keeps what cannot be joined as it came, once, unless it may name somebody who was erased. */
export async function hold(desk: Desk, tx: WriteTransaction, row: QuarantineRow): Promise<void> {
  if (desk.namesErased(row.text)) return;
  const held = tx.objectStore('quarantine');
  if ((await held.count(row.text)) === 0) await held.put(row);
}

/** A value is lost once: the first time counts, however often it comes again. */
export async function keepLost(tx: WriteTransaction, lost: HistoryRow): Promise<void> {
  const history = tx.objectStore('history');
  const old = await history.get([lost.id, lost.path, lost.stamp]);
  if (old === undefined || lost.at < old.at) await history.put({ ...lost, ...old, at: lost.at });
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
