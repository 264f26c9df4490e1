/** T6, works registered for the theme of a year, and T7, commitments. */
import { describe, expect, it } from 'vitest';
import { type Task, readTask } from '../../../src/domain/task/task.ts';
import {
  editTask,
  giveTask,
  putProgress,
  settleTask,
  type TaskDraft,
} from '../../../src/domain/task/task-edits.ts';
import { commitmentsTable, worksTable } from '../../../src/export/lists/works.ts';
import { csvOf } from '../../../src/export/tables/csv.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { createMaker } from '../../helpers/made-records.ts';

const words = exportWords();
const NAMES: Readonly<Record<string, string>> = { m1: 'Lê Văn An', m2: 'Trần Thị Ánh' };
const facts = { group: 'Chi bộ Thôn 2', year: 2026, nameOf: (who: string) => NAMES[who] ?? '?' };
const ref = { group: 'G', key: 'T' };

function taskOf(draft: TaskDraft, percent?: number, result?: string): Task {
  const maker = createMaker();
  const done = { id: 'p', day: '2026-11-20', text: '', at: 1 };
  maker.write(
    [
      giveTask(ref, draft),
      ...(percent === undefined ? [] : [putProgress(ref, { ...done, percent })]),
      ...(result === undefined
        ? []
        : [settleTask(ref, 'done', '2026-11-25'), editTask(ref, { result })]),
    ],
    1,
  );
  const [record] = maker.records.values();
  if (record === undefined) throw new Error('no task');
  return readTask(record);
}

const pledge = (goal: string, more: Partial<TaskDraft> = {}): TaskDraft => ({
  type: 'commitment',
  goal,
  owners: ['m1'],
  counterpart: 'chi bộ',
  signedOn: '2026-01-15',
  ...more,
});

describe('the table of commitments (T7)', () => {
  it('says who pledged what to whom and when, how far it is and what came of it', () => {
    const tasks = [
      taskOf(pledge('Không uống rượu khi lái xe'), 60),
      taskOf(pledge('Giúp hai hộ thoát nghèo', { owners: ['m1', 'm2'] }), 100, 'Hai hộ đã thoát'),
      taskOf(pledge('Giữ đường sạch', { owners: [], otherOwner: 'Tổ 3' })),
    ];
    const lines = csvOf([commitmentsTable(tasks, facts, words)], 'vi')
      .trim()
      .split('\r\n');
    expect(lines).toEqual([
      'STT;Người cam kết;Với ai;Nội dung;Ngày ký;Đã làm được;Kết quả',
      '1;Lê Văn An;chi bộ;Không uống rượu khi lái xe;15/01/2026;60,0%;',
      '2;Lê Văn An, Trần Thị Ánh;chi bộ;Giúp hai hộ thoát nghèo;15/01/2026;100,0%;Hai hộ đã thoát',
      '3;Tổ 3;chi bộ;Giữ đường sạch;15/01/2026;;',
    ]);
  });
});

describe('the table of registered works (T6)', () => {
  it('has owner, goal, deadline, progress, result and who is commended', () => {
    const work = taskOf(
      { type: 'work', goal: 'Đường thôn 300 m', owners: ['m2'], deadline: '2026-11-30' },
      60,
    );
    const table = worksTable([{ ...work, appraisal: 'commended' }], facts, words);
    const [, line] = csvOf([table], 'vi').trim().split('\r\n');
    expect(line).toBe('1;Trần Thị Ánh;Đường thôn 300 m;30/11/2026;60,0%;;Biểu dương');
  });
});
