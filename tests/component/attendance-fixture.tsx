/** A cell of thirty people and the attendance part of one of its sessions. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { type Attendance, readAttendance } from '../../src/domain/attendance/attendance.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember, setStanding } from '../../src/domain/member/member-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { startSession } from '../../src/domain/session/running.ts';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { NAMES } from '../helpers/cell.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

export const G = 'G1';
export const ref = (key: string) => ({ group: G, key });
export const keyOf = (name: string): string => `M${NAMES.indexOf(name)}`;
/** Its check character is right, as on a printed card. */
export const codeOf = (name: string): string => String(NAMES.indexOf(name) + 1).padStart(16, '0');

const DAY = '2026-11-22';
const NOW = Date.UTC(2026, 10, 22, 12);

export const planned: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  ...NAMES.map((fullName) => addMember(ref(keyOf(fullName)), { fullName }, codeOf(fullName))),
  setStanding(ref(keyOf('Ngô Thị Hải Yến')), { id: 'x', code: 'mien' }),
  planSession(ref('S1'), { kind: 'thuong_ky', day: DAY }, [], []),
];
export const running: readonly Change[] = [...planned, startSession(ref('S1'), undefined, NOW)];

export interface CountingRecords extends MemoryRecords {
  /** How often something was written. */
  writes: number;
}

const AT = { name: 'session', group: G, key: 'S1', part: 'attendance' } as const;

export async function showAttendance(
  changes: readonly Change[] = running,
): Promise<CountingRecords> {
  const memory = memoryRecords(() => NOW);
  for (const change of changes) await memory.change([change]);
  const records: CountingRecords = Object.assign(memory, { writes: 0 });
  const { change } = memory;
  records.change = (written) => {
    records.writes += 1;
    return change(written);
  };
  await show(<SessionScreen at={AT} />, { records, now: NOW });
  await screen.findByText('Nguyễn Văn An');
  return records;
}

/** As it is in storage, not on the screen. */
export const storedAttendance = (records: MemoryRecords): Attendance => {
  const record = records.all.get(`attendance:${G}:S1`);
  if (record === undefined) throw new Error('nothing is recorded');
  return readAttendance(record);
};
export const statusOf = (records: MemoryRecords, name: string): string | undefined =>
  records.all.has(`attendance:${G}:S1`)
    ? storedAttendance(records).marks.get(keyOf(name))?.status
    : undefined;

export function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name, { selector: '.mark-person' }).closest('li');
  if (row === null) throw new Error(`${name} is not on the list`);
  return row;
}

export const press = (button: Element | null | undefined): void => {
  if (!button) throw new Error('no such button');
  fireEvent.click(button);
};
/** By its name; asking for roles takes seconds on a list of thirty. */
export function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** Taps the name. */
export const tick = (name: string): void =>
  press(rowOf(name).querySelector('button[aria-pressed]'));
/** Taps the chip, then a button of the sheet. */
export async function choose(name: string, choice: string): Promise<void> {
  press(rowOf(name).querySelector('button[aria-haspopup]'));
  await waitFor(() => screen.getByText(name, { selector: 'h2' }));
  press(button(choice));
}

export const untilStored = (records: MemoryRecords, name: string, status: string): Promise<void> =>
  waitFor(() => {
    if (statusOf(records, name) !== status)
      throw new Error(`${name} is ${String(statusOf(records, name))}`);
  });
