/** A cell whose session is on or planned, after one that was closed, and the screen of it. */
import { fireEvent, screen } from '@testing-library/preact';
import { markMember, putGuest } from '../../src/domain/attendance/attendance-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { type Minutes, noMinutes, readMinutes } from '../../src/domain/minutes/minutes.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import type { AgendaPlan } from '../../src/domain/session/agenda.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { startSession } from '../../src/domain/session/running.ts';
import { readSession, type Session } from '../../src/domain/session/session.ts';
import { giveTask } from '../../src/domain/task/task-edits.ts';
import { readTask, type Task } from '../../src/domain/task/task.ts';
import { instantOf } from '../../src/domain/time-of-day.ts';
import { PARTS } from '../../src/features/sessions/parts.tsx';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import type { Draft } from '../../src/state/services.ts';
import { replaceRoute, route } from '../../src/state/navigation.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

export const DAY = '2026-11-22';
export const at = (time: string): number => instantOf(DAY, time);
export const G = 'G1';
export const ref = (key: string) => ({ group: G, key });
const S1 = ref('S1');

const PEOPLE = ['Lê Văn An', 'Trần Thị Ánh', 'Vàng A Dơ', 'Lò Thị Hoa'];

const AGENDA: AgendaPlan = [
  { id: 'roll-call', step: 'roll-call', title: 'Điểm danh', minutes: 5 },
  { id: 'theme', title: 'Trình bày chuyên đề', minutes: 20, article: 'thu/mot' },
  { id: 'review', step: 'review', title: 'Kiểm điểm nhiệm vụ', minutes: 15 },
  { id: 'end', title: 'Kết luận', minutes: 5 },
];

/** People, the session before with what it gave out, and this one. */
export const planned: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  ...PEOPLE.map((fullName, index) => addMember(ref(`M${index}`), { fullName }, `c${index}`)),
  planSession(ref('S0'), { kind: 'thuong_ky', day: '2026-10-22' }, [], []),
  ...closeSession(ref('S0'), { rows: [], warnings: [], now: at('19:00') - 1 }),
  giveTask(ref('T1'), {
    type: 'assignment',
    goal: 'Thăm 4 hộ',
    owners: ['M1'],
    deadline: '2026-11-20',
    session: 'S0',
    givenOn: '2026-10-22',
  }),
  planSession(S1, { kind: 'thuong_ky', day: DAY, time: '19:00', place: 'Nhà văn hóa' }, AGENDA, []),
];

/** All but the last came, and a guest. */
export const called: readonly Change[] = [
  ...PEOPLE.map((_, index) =>
    markMember(S1, `M${index}`, { status: index === 3 ? 'vang_cld' : 'co_mat' }, at('19:02')),
  ),
  putGuest(S1, { id: 'K1', name: 'Hoàng Văn Khách', kind: 'cap_tren' }),
];

export const running: readonly Change[] = [
  ...planned,
  startSession(S1, 'roll-call', at('19:00')),
  ...called,
];

export const closed: readonly Change[] = [
  ...running,
  ...closeSession(S1, { rows: [], warnings: [], now: at('20:30') }),
];

interface Asked {
  readonly part?: string;
  readonly now?: number;
  readonly drafts?: Map<string, Draft>;
  readonly packs?: NonNullable<Parameters<typeof show>[1]>['packs'];
}

/** Puts the session on over what was written before. */
export async function showSession(
  changes: readonly Change[],
  { part, now = at('19:12'), packs, drafts }: Asked = {},
): Promise<MemoryRecords> {
  await Promise.all(Object.values(PARTS).map((one) => one.preload()));
  const records = memoryRecords(() => now);
  for (const change of changes) await records.change([change]);
  await show(<Followed />, { records, now, ...(packs && { packs }), ...(drafts && { drafts }) });
  replaceRoute({ name: 'session', ...S1, ...(part !== undefined && { part }) });
  return records;
}

export const showMinutes = (changes = running) => showSession(changes, { part: 'minutes' });

function Followed() {
  const now = route.value;
  return now.name === 'session' ? <SessionScreen at={now} /> : null;
}

/** A button, also one in a panel. */
export const button = async (name: string | RegExp): Promise<HTMLElement> =>
  (await screen.findAllByRole('button', { name, hidden: true }))[0] as HTMLElement;
export const press = async (name: string | RegExp) => fireEvent.click(await button(name));
export const field = (name: string): Promise<HTMLTextAreaElement> =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name });
export const type = (field: Element, value: string) =>
  fireEvent.input(field, { target: { value } });

/** As it is in storage, not on the screen. */
export function stored(records: MemoryRecords): Session {
  const record = records.all.get(`session:${G}:S1`);
  if (record === undefined) throw new Error('no session');
  return readSession(record);
}
export function storedMinutes(records: MemoryRecords): Minutes {
  const record = records.all.get(`minutes:${G}:S1`);
  return record === undefined ? noMinutes(S1) : readMinutes(record);
}
export const storedTasks = (records: MemoryRecords): readonly Task[] =>
  [...records.all.values()].filter(({ kind }) => kind === 'task').map((one) => readTask(one));
