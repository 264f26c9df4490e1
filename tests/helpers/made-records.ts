/** Records as the app writes them, made outside a browser with the app's own verbs, and put into one. */
import { applyChange, type Change } from '../../src/domain/record/edit.ts';
import type { DataRecord } from '../../src/domain/record/record.ts';
import { type Clock, mint, newClock } from '../../src/domain/record/stamp.ts';
import { ulid } from '../../src/domain/record/ulid.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';

export interface Maker {
  /** @param at milliseconds since 1970 */
  write(changes: readonly Change[], at: number): void;
  /** A new key that sorts by when it was made; the same run makes the same keys. */
  key(): string;
  readonly records: ReadonlyMap<string, DataRecord>;
  readonly clock: Clock;
}

export function createMaker(device = 'made0000'): Maker {
  const records = new Map<string, DataRecord>();
  let clock = newClock(device);
  let keys = 0;
  return {
    records,
    get clock() {
      return clock;
    },
    key: () => {
      keys += 1;
      return ulid(keys, new Uint8Array(16));
    },
    write: (changes, at) => {
      for (const change of changes) {
        const next = applyChange(records.get(change.id), change, (over) => {
          const minted = mint(clock, at, over);
          clock = minted.clock;
          return minted.stamp;
        });
        if (next !== undefined) records.set(next.id, next);
      }
    },
  };
}

/** Many changes of one record as one, which is much faster. */
export function inOne(changes: readonly Change[]): readonly Change[] {
  const [first] = changes;
  if (first === undefined) return [];
  const edits = changes.flatMap(({ edits }) =>
    typeof edits === 'function' ? edits(undefined) : edits,
  );
  return [{ ...first, edits }];
}

/**
 * Bodies of functions that together put the records into the database of a page, once the app has
 * made it. They are many, as no browser takes a script of any length.
 */
export function seedBodies({ records, clock }: Maker): readonly string[] {
  const rows = [...records.values()].map((record, index) => ({ ...record, n: index + 1 }));
  const device = { clock, n: rows.length };
  const bodies: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    bodies.push(bodyOf(rows.slice(from, from + ROWS_AT_ONCE), device));
  return bodies;
}

const ROWS_AT_ONCE = 400;

const bodyOf = (rows: readonly object[], device: object): string => `
  const rows = ${JSON.stringify(rows)};
  const isMade = async () =>
    (await indexedDB.databases()).some(({ name }) => name === ${JSON.stringify(DATABASE_NAME)});
  while (!(await isMade())) await new Promise((resolve) => setTimeout(resolve, 20));
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)});
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['records', 'meta'], 'readwrite');
  for (const row of rows) tx.objectStore('records').put(row);
  tx.objectStore('meta').put(${JSON.stringify(device)}, 'device');
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error ?? new Error('not seeded'));
  });
  db.close();`;
