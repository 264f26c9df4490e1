/** Writes changes to records in memory, with a clock of its own. */
import { applyChange, type Change } from '../../../src/domain/record/edit.ts';
import type { DataRecord } from '../../../src/domain/record/record.ts';
import { mint, newClock } from '../../../src/domain/record/stamp.ts';

/** What one phone writes. Two of them write apart. */
export function phone(device = 'aaaaaaaa') {
  let clock = newClock(device);
  return (change: Change, old?: DataRecord): DataRecord => {
    const record = applyChange(old, change, (over) => {
      const minted = mint(clock, 1_000_000, over);
      clock = minted.clock;
      return minted.stamp;
    });
    if (record === undefined) throw new Error(`nothing was written to ${change.id}`);
    return record;
  };
}

/** The record after all changes, by one phone. */
export function written(...changes: readonly Change[]): DataRecord {
  const write = phone();
  let record: DataRecord | undefined;
  for (const change of changes) {
    record =
      typeof change.edits === 'function' && change.edits(record).length === 0
        ? record
        : write(change, record);
  }
  if (record === undefined) throw new Error('nothing was written');
  return record;
}
