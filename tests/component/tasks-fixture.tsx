/** A cell on 22 November 2026 with three people and what they have to do. */
import type { VNode } from 'preact';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { readTask, type Task } from '../../src/domain/task/task.ts';
import {
  giveTask,
  putProgress,
  settleTask,
  type TaskDraft,
} from '../../src/domain/task/task-edits.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

/** Noon, so that the day is the same in every zone that tests run in. */
export const NOW = Date.UTC(2026, 10, 22, 5);
export const G = 'G1';
export const ref = (key: string) => ({ group: G, key });

const person = (key: string, fullName: string) => addMember(ref(key), { fullName }, key);

export const CELL: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  person('M1', 'Lê Văn An'),
  person('M2', 'Trần Thị Ánh'),
  person('M3', 'Vàng A Dơ'),
];

export const task = (key: string, goal: string, more: Partial<TaskDraft> = {}): Change =>
  giveTask(ref(key), { type: 'assignment', goal, owners: ['M1'], ...more });

export const TASKS: readonly Change[] = [
  planSession(ref('S1'), { kind: 'thuong_ky', day: '2026-10-24' }, [], []),
  task('T1', 'Nộp danh sách hộ hiến đất', {
    owners: ['M3'],
    deadline: '2026-11-15',
    session: 'S1',
  }),
  task('T2', 'Đường thôn 300 m', { type: 'work', owners: ['M1', 'M2'], deadline: '2026-11-30' }),
  putProgress(ref('T2'), { id: 'p1', day: '2026-11-20', percent: 60, text: 'Đổ 180 m', at: 1 }),
  task('T3', 'Góp ý dự thảo nghị quyết', { owners: [], otherOwner: 'Cả chi bộ' }),
  task('T4', 'Không uống rượu khi lái xe', {
    type: 'commitment',
    counterpart: 'chi bộ',
    signedOn: '2026-10-24',
  }),
  task('T5', 'Họp phân công trực', { owners: ['M2'], deadline: '2026-11-12' }),
  settleTask(ref('T5'), 'done', '2026-11-12'),
];

/** Puts a screen on over what was written before. */
export async function showOver(
  screen: VNode,
  changes: readonly Change[] = [...CELL, ...TASKS],
  lang: 'vi' | 'en' = 'vi',
): Promise<MemoryRecords> {
  const records = memoryRecords(() => NOW);
  for (const change of changes) await records.change([change]);
  await show(screen, { records, now: NOW, lang });
  return records;
}

/** As it is in storage, not on the screen. */
export function storedTask(records: MemoryRecords, key: string): Task {
  const record = records.all.get(`task:${G}:${key}`);
  if (record === undefined) throw new Error(`no task ${key}`);
  return readTask(record);
}

/** Those that are on the list. */
export const storedTasks = (records: MemoryRecords): readonly Task[] =>
  [...records.all.values()]
    .filter(({ kind }) => kind === 'task')
    .map(readTask)
    .filter(({ deleted }) => !deleted);
