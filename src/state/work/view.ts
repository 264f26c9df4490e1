/** Decoded records, each decoded once. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { DataRecord } from '../../domain/record/record.ts';
import type { RecordList } from '../records.ts';

/** Reads a record with `read`, and the same record never twice. */
export function once<T>(read: (record: DataRecord) => T): (record: DataRecord) => T {
  const known = new WeakMap<DataRecord, { readonly view: T }>();
  return (record) => {
    const found = known.get(record) ?? { view: read(record) };
    known.set(record, found);
    return found.view;
  };
}

/** One signal per key, made when it is first asked for. */
export function perKey<T>(
  make: (key: string) => ReadonlySignal<T>,
): (key: string) => ReadonlySignal<T> {
  const made = new Map<string, ReadonlySignal<T>>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** The views of a list; empty until it is open. */
export const viewsOf = <T>(
  list: ReadonlySignal<RecordList | undefined>,
  read: (record: DataRecord) => T,
): ReadonlySignal<readonly T[]> => computed(() => [...(list.value?.values() ?? [])].map(read));
