/** What could not be stored: kept in memory and on the screen until a later write takes it along. */
import { signal } from '@preact/signals';
import { applyChange, type Change, type Edit } from '../domain/record/edit.ts';
import type { DataRecord } from '../domain/record/record.ts';
import { mint, newClock, type Stamp } from '../domain/record/stamp.ts';

/** Changes that a person made and that are not on the phone yet, in their order. */
export const unsaved = signal<readonly Change[]>([]);

/** The record as the person left it. Its new stamps are good for looking only. */
export const withUnsaved = (
  record: DataRecord | undefined,
  changes: readonly Change[],
): DataRecord | undefined =>
  changes.reduce((old, change) => applyChange(old, change, lookOnly), record);

/** False for a change that breaks by itself: with it every later write would fail too. */
export function isSound(record: DataRecord | undefined, change: Change): boolean {
  // Of a record that is not here nothing can be said.
  if (record === undefined) return true;
  try {
    withUnsaved(record, [change]);
    return true;
  } catch {
    return false;
  }
}

/** Text that is saved again and again while storage fails is kept once, in its last form. */
export function compact(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    const before = kept.pop();
    const both = before === undefined ? change : inOne(before, change);
    if (before !== undefined && both === undefined) kept.push(before);
    kept.push(both ?? change);
  }
  return kept;
}

function inOne(one: Change, other: Change): Change | undefined {
  const [before, after] = [one.edits, other.edits];
  if (one.id !== other.id || typeof before === 'function' || typeof after === 'function')
    return undefined;
  const same =
    before.length === after.length && before.every(({ path }, at) => path === after[at]?.path);
  if (!same) return undefined;
  return { ...other, edits: after.map((edit, at) => withSeen(edit, before[at])) };
}

/** What the first writing replaced, the second replaces as well. */
function withSeen(edit: Edit, before: Edit | undefined): Edit {
  if (!('text' in edit) || before === undefined || !('text' in before)) return edit;
  const { path, text, seen } = edit;
  if (seen === undefined || before.seen === undefined) return { path, text };
  return { path, text, seen: [...new Set([...before.seen, ...seen])] };
}

const lookOnly = (over: Stamp | undefined): Stamp => mint(newClock('unsaved0'), 0, over).stamp;
