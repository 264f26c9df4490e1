/** A year of a cell behind one screen. */
import type { VNode } from 'preact';
import { makeCellYear } from '../bench/cell-year.ts';
import { memoryRecords, type MemoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

/** Noon of 30 November. */
export const NOW = Date.UTC(2026, 10, 30, 5);

export async function showYear(
  screen: (group: string) => VNode,
): Promise<{ readonly records: MemoryRecords; readonly group: string }> {
  const { maker, group } = makeCellYear(2026);
  const records = memoryRecords(() => NOW);
  await records.merge([...maker.records.values()]);
  await show(screen(group), { records, now: NOW });
  return { records, group };
}
