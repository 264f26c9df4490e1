/** What would change if records from outside were joined: shown before anything is. */
import { type Erased, erasureOf, scrubPeople } from './erasure.ts';
import {
  canonical,
  type DataRecord,
  isDeleted,
  join,
  recordKey,
  type ScalarRegister,
} from './record.ts';

/** `gone`: deleted or erased there, and still here. */
export type Difference = 'new' | 'changed' | 'gone';

export interface Differing {
  readonly difference: Difference;
  /** As it is here; undefined when it is not. */
  readonly old: DataRecord | undefined;
  /** As it would be. */
  readonly next: DataRecord;
}

export function compareRecords(
  here: ReadonlyMap<string, DataRecord>,
  told: readonly DataRecord[],
): readonly Differing[] {
  const erased = erasedIn([...here.values(), ...told]);
  return told.flatMap((one): readonly Differing[] => {
    const old = here.get(one.id);
    const next = scrubbed(old === undefined ? one : join(old, one), erased);
    // Names may stand in other records here.
    if (old === undefined && erasureOf(next.f) !== undefined)
      return [{ difference: 'gone', old, next }];
    if (old === undefined) return isDeleted(next) ? [] : [{ difference: 'new', old, next }];
    if (canonical(next) === canonical(scrubbed(old, erased)) && !newlyErased(old, next)) return [];
    const gone = (isDeleted(next) && !isDeleted(old)) || newlyErased(old, next);
    return [{ difference: gone ? 'gone' : 'changed', old, next }];
  });
}

const newlyErased = (old: DataRecord, next: DataRecord): boolean =>
  erasureOf(next.f) !== undefined && erasureOf(old.f) === undefined;

function scrubbed(record: DataRecord, erased: Erased): DataRecord {
  return { ...record, f: scrubPeople(record.f, erased) };
}

/** Members who were erased, by key. */
export function erasedIn(records: readonly DataRecord[]): Erased {
  const found = new Map<string, ScalarRegister>();
  for (const record of records) {
    const mark = record.kind === 'member' ? erasureOf(record.f) : undefined;
    if (mark !== undefined) found.set(recordKey(record), mark);
  }
  return found;
}
