/** The tables that a committee makes over its cells: T3, T4, T11, and the tasks of a month: T8. */
import { describe, expect, it } from 'vitest';
import { countSheet } from '../../../src/domain/attendance/sheet.ts';
import type { Entry } from '../../../src/domain/entry/entry.ts';
import { parseQuantity } from '../../../src/domain/entry/quantity.ts';
import { type CellRecords, halfYearOf } from '../../../src/domain/report/cells.ts';
import type { SessionHead } from '../../../src/domain/session/session.ts';
import type { Task } from '../../../src/domain/task/task.ts';
import { tasksDuring } from '../../../src/domain/task/task-during.ts';
import type { Theme } from '../../../src/domain/theme.ts';
import { halfYearTable } from '../../../src/export/lists/cells/half-year-table.ts';
import { lostPoints, ratingTable } from '../../../src/export/lists/cells/rating-table.ts';
import { scheduleTable } from '../../../src/export/lists/cells/schedule-table.ts';
import { taskResults } from '../../../src/export/lists/task-results.ts';
import { csvOf } from '../../../src/export/tables/csv.ts';
import type { Table } from '../../../src/export/tables/table.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { EXAMPLE } from './example.ts';
import { FACTS } from './paper-facts.ts';

const words = exportWords();
const linesOf = (table: Table): readonly string[] => csvOf([table], 'vi').trim().split('\r\n');
const REF = { group: 'G', deleted: false } as const;

const session = (key: string, given: Partial<SessionHead> = {}): SessionHead => ({
  ...REF,
  id: `session:G:${key}`,
  key,
  kind: 'thuong_ky',
  status: 'closed',
  day: '2026-03-03',
  count: countSheet(EXAMPLE),
  ...given,
});

const task = (key: string, given: Partial<Task> = {}): Task => ({
  ...REF,
  id: `task:G:${key}`,
  key,
  type: 'assignment',
  goal: key,
  owners: ['m1'],
  state: 'open',
  progress: [],
  ...given,
});

describe('the ratings of a month (T3)', () => {
  it('cross the class, tell where points went, and keep a cell that closed nothing', () => {
    const table = ratingTable(
      [
        { cell: 'Ấp 1', members: 24, day: '2026-11-03', points: 92.5, class: 'tot' },
        { cell: 'Ấp 2', members: 9, day: '2026-11-04', points: 71, class: 'kha', lost: '2.1: -1' },
        { cell: 'Ấp 3', members: 7 },
      ],
      ['x'],
      words,
    );
    expect(linesOf(table)).toEqual([
      'STT;Chi bộ;Số đảng viên;Ngày họp;Điểm;Tốt;Khá;Trung bình;Kém;Thuyết minh điểm trừ',
      '1;Ấp 1;24;03/11/2026;92,5;X;;;;',
      '2;Ấp 2;9;04/11/2026;71;;X;;;2.1: -1',
      '3;Ấp 3;7;;;;;;;Trong tháng chưa có buổi nào được chốt.',
    ]);
  });

  it('name every criterion that lost points, by how much and why', () => {
    const { sheet } = FACTS;
    if (sheet === undefined) throw new Error('no score sheet');
    expect(lostPoints(sheet, words)).toBeUndefined();
    const [group] = sheet.groups;
    const [line] = group?.lines ?? [];
    if (group === undefined || line === undefined) throw new Error('no line');
    const less = { ...line, points: 3.5, choice: { note: 'muộn giờ' } };
    const lost = lostPoints({ ...sheet, groups: [{ ...group, lines: [less] }] }, words);
    expect(lost).toBe('1.1 Đủ thời lượng quy định: -1,5 (muộn giờ)');
  });
});

describe('a half-year of a cell (T4)', () => {
  const entry = (given: Partial<Entry> & { said: Readonly<Record<string, string>> }): Entry => ({
    ...REF,
    id: 'entry:G:e',
    key: 'e',
    type: 'growth',
    title: 'x',
    period: 'quý I năm 2026',
    ...given,
    quantities: new Map(
      Object.entries(given.said).map(([name, said]) => {
        const quantity = parseQuantity(said, 'vi');
        if (quantity === undefined) throw new Error(said);
        return [name as never, quantity];
      }),
    ),
  });
  const theme = (key: string, given: Partial<Theme>): Theme => ({
    ...REF,
    id: key,
    key,
    title: key,
    year: 2026,
    plan: [],
    ...given,
  });
  const CELL: CellRecords = {
    sessions: [
      session('a', { day: '2026-01-03' }),
      session('b', { day: '2026-02-03', kind: 'ket_hop' }),
      session('c', { day: '2026-05-03', kind: 'chuyen_de' }),
      session('committee', { kind: 'chi_uy' }),
      session('planned', { status: 'planned' }),
      session('after', { day: '2026-07-01' }),
    ],
    tasks: [
      task('w', { type: 'work', goal: 'Mô hình Dân vận khéo: đường hoa', deadline: '2026-06-01' }),
      task('x', { type: 'work', goal: 'Dân vận khéo', deadline: '2026-08-01' }),
    ],
    themes: [
      theme('q1', { quarter: 1 }),
      theme('q2', { quarter: 2 }),
      theme('q3', { quarter: 3 }),
      theme('year', {}),
    ],
    entries: [],
    members: 25,
    speakersOf: ({ key }) => (key === 'a' ? 4 : undefined),
    readingsOf: ({ key }) => (key === 'b' ? 2 : 0),
  };
  const SPAN = { from: '2026-01-01', to: '2026-06-30' };
  const rowOf = (entries: readonly Entry[] = []) =>
    linesOf(
      halfYearTable([{ cell: 'Ấp 1', ...halfYearOf({ ...CELL, entries }, SPAN) }], ['x'], words),
    )[1];

  it('counts its sessions, and leaves empty what nobody reported', () => {
    expect(rowOf()).toBe('1;Ấp 1;24;38;4;1;2;2;2;;;');
  });

  it('adds up what the registers say of this time, and of no other', () => {
    const growth = [
      entry({ said: { admitted: '2' } }),
      entry({ said: { admitted: '1' }, period: 'tháng 4/2026' }),
      entry({ said: { admitted: '9' }, period: '2026' }),
      entry({ said: { admitted: '9' }, period: 'quý III năm 2026' }),
    ];
    expect(rowOf(growth)).toBe('1;Ấp 1;24;38;4;1;2;2;2;3;;');
  });

  it('tells zero from not reported, and keeps numbers that are no sums as they were said', () => {
    const told = [
      entry({ said: { admitted: 'hơn 3' } }),
      entry({ type: 'inspection', action: 'inspect', said: { members: '0' } }),
      entry({ type: 'indicator', title: 'Mô hình “Dân vận khéo”', said: { actual: 'hàng trăm' } }),
    ];
    expect(rowOf(told)).toBe('1;Ấp 1;24;38;4;hàng trăm;2;2;2;hơn 3;0;');
    const one = entry({ type: 'inspection', action: 'supervise', said: { members: '3' } });
    expect(rowOf([...told.slice(0, 2), one])).toBe('1;Ấp 1;24;38;4;1;2;2;2;hơn 3;1;');
  });
});

describe('the schedule of a month (T11)', () => {
  it('has the weekday, and says where a day is only the usual one or missing', () => {
    const cell = { members: 24, secretary: 'Lê Văn An' };
    const table = scheduleTable(
      [
        { cell: 'Ấp 1', ...cell, day: '2026-11-05', time: '19:00', place: 'Nhà văn hóa' },
        { cell: 'Ấp 2', ...cell, day: '2026-11-08', isUsual: true },
        { cell: 'Ấp 3', ...cell, isUsual: true },
      ],
      ['x'],
      words,
    );
    expect(linesOf(table).slice(1)).toEqual([
      '1;Ấp 1;24;05/11/2026;Thứ Năm;19:00;Nhà văn hóa;Lê Văn An;',
      '2;Ấp 2;24;08/11/2026;Chủ nhật;;;Lê Văn An;Theo lịch thường kỳ, chưa lên kế hoạch.',
      '3;Ấp 3;24;;;;;Lê Văn An;Chưa định ngày.',
    ]);
  });
});

describe('the tasks of a month (T8)', () => {
  const SPAN = { from: '2026-11-01', to: '2026-11-30' };
  const progress = (day: string, percent: number) => ({ id: day, day, percent, at: 1 });
  const TASKS = [
    task('new', { givenOn: '2026-11-03', deadline: '2026-12-31' }),
    task('half', {
      givenOn: '2026-09-03',
      deadline: '2026-11-30',
      progress: [
        progress('2026-10-20', 40),
        progress('2026-11-30', 70),
        progress('2026-12-02', 90),
      ],
    }),
    task('late', { givenOn: '2026-09-03', deadline: '2026-10-15', result: 'Thiếu kinh phí' }),
    task('done', { givenOn: '2026-10-03', state: 'done', settledOn: '2026-11-30' }),
    task('done-later', { givenOn: '2026-10-03', state: 'done', settledOn: '2026-12-01' }),
    task('done-before', { givenOn: '2026-10-03', state: 'done', settledOn: '2026-10-31' }),
    task('given-later', { givenOn: '2026-12-01' }),
    task('pledge', { type: 'commitment' }),
    task('deleted', { deleted: true }),
  ];
  const facts = { heading: ['x'], nameOf: () => 'Lê Văn An' };
  const lines = (today: string) =>
    linesOf(taskResults(tasksDuring(TASKS, SPAN, today), facts, words)).slice(1);

  it('tell how each stood when it began and at its end', () => {
    expect(lines('2026-12-05')).toEqual([
      '1;new;Lê Văn An;31/12/2026;Mới giao;Đang làm;',
      '2;half;Lê Văn An;30/11/2026;Đang làm, 40%;Quá hạn;70,0%',
      '3;late;Lê Văn An;15/10/2026;Quá hạn;"Quá hạn; Thiếu kinh phí";',
      '4;done;Lê Văn An;;Đang làm;Đã xong;100,0%',
      '5;done-later;Lê Văn An;;Đang làm;Đang làm;',
    ]);
  });

  it('call nothing overdue that still has time today', () => {
    expect(lines('2026-11-30')[1]).toBe('2;half;Lê Văn An;30/11/2026;Đang làm, 40%;Đang làm;70,0%');
  });
});
