import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../../src/domain/attendance/sheet.ts';
import type { Status } from '../../../../src/domain/attendance/status.ts';
import { dueTasks } from '../../../../src/domain/report/due-tasks.ts';
import {
  needingAttention,
  peopleFigures,
  peopleWhoCame,
  type SheetOfSession,
} from '../../../../src/domain/report/people.ts';
import type { Task } from '../../../../src/domain/task/task.ts';

const row = (member: string, status: Status, given: Partial<SheetRow> = {}): SheetRow => ({
  member,
  fullName: member.toUpperCase(),
  role: 'dang_vien',
  memberType: 'chinh_thuc',
  standing: 'binh_thuong',
  erased: false,
  mark: { status },
  ...given,
});

const sheet = (key: string, day: string, rows: readonly SheetRow[]): SheetOfSession => ({
  session: {
    id: `session:G:${key}`,
    group: 'G',
    key,
    kind: 'thuong_ky',
    status: 'closed',
    day,
    deleted: false,
  },
  rows,
});

const HELD = [
  sheet('s1', '2026-01-03', [
    row('a', 'co_mat'),
    row('b', 'vang_cld'),
    row('c', 'mien', { standing: 'mien' }),
  ]),
  sheet('s2', '2026-01-20', [
    row('a', 'di_muon'),
    row('b', 'co_mat'),
    row('c', 'co_mat', { standing: 'mien' }),
  ]),
  sheet('s3', '2026-03-03', [
    row('a', 'co_mat'),
    row('b', 'vang_kld'),
    row('c', 'mien', { standing: 'mien' }),
  ]),
];

const people = peopleFigures(HELD, new Map([['s2', new Set(['b'])]]));

describe('the figures of people', () => {
  it('count the sessions that each had to come to', () => {
    const told = people.map(({ member, present, base, rate, late, excused, unexcused }) => [
      member,
      `${present}/${base}`,
      rate,
      late,
      excused,
      unexcused,
    ]);
    expect(told).toEqual([
      ['a', '3/3', 1, 1, 0, 0],
      ['b', '1/3', 0.333, 0, 1, 1],
      // Exempt: only the session that the person came to counts.
      ['c', '1/1', 1, 0, 0, 0],
    ]);
  });

  it('tell in which sessions somebody spoke', () => {
    expect(people.map(({ spoke }) => spoke)).toEqual([[], ['s2'], []]);
  });

  it('keep people apart from attendances: two came once or more, five times in all', () => {
    const came = peopleWhoCame(people.filter(({ member }) => member !== 'b'));
    expect(came.map(({ member }) => member)).toEqual(['a', 'c']);
    expect(people.reduce((sum, { present }) => sum + present, 0)).toBe(5);
  });

  it('put those with an alert first, then the lowest rate', () => {
    const order = (alerts: Parameters<typeof needingAttention>[1]) =>
      needingAttention(people, alerts).map(({ member }) => member);
    expect(order([])).toEqual(['b', 'a', 'c']);
    expect(order([{ code: 'excused4run', member: 'c', times: 4 }])).toEqual(['c', 'b', 'a']);
  });
});

describe('tasks that fell due', () => {
  const task = (key: string, given: Partial<Task>): Task => ({
    id: `task:G:${key}`,
    group: 'G',
    key,
    type: 'assignment',
    goal: key,
    owners: [],
    state: 'open',
    progress: [],
    deleted: false,
    ...given,
  });
  const found = dueTasks(
    [
      task('in-time', { deadline: '2026-03-10', state: 'done', settledOn: '2026-03-10' }),
      task('late', { deadline: '2026-03-10', state: 'done', settledOn: '2026-03-11' }),
      task('overdue', { deadline: '2026-03-10' }),
      task('today', { deadline: '2026-06-01' }),
      task('ahead', { deadline: '2026-08-01', state: 'done', settledOn: '2026-05-01' }),
      task('dropped', { deadline: '2026-03-10', state: 'dropped' }),
      task('no-deadline', {}),
      task('another-year', { deadline: '2025-03-10' }),
      task('deleted', { deadline: '2026-03-10', deleted: true }),
    ],
    { from: '2026-01-01', to: '2026-12-31' },
    '2026-06-01',
  );
  const keysOf = (list: readonly Task[]) => list.map(({ key }) => key);

  it('are done in time, done late, or still open; what was dropped does not count', () => {
    expect(keysOf(found.onTime)).toEqual(['in-time', 'ahead']);
    expect(keysOf(found.late)).toEqual(['late']);
    expect(keysOf(found.open)).toEqual(['overdue']);
    expect(found.due).toHaveLength(4);
  });
});
