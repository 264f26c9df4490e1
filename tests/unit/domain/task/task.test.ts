import { describe, expect, it } from 'vitest';
import { isOverdue, percentDone, readTask, type Task } from '../../../../src/domain/task/task.ts';
import {
  deleteTask,
  editTask,
  giveTask,
  isRefused,
  putProgress,
  removeProgress,
  restoreTask,
  setOwners,
  settleTask,
  type TaskDraft,
  taskProblems,
} from '../../../../src/domain/task/task-edits.ts';
import {
  byMonth,
  byOwner,
  byUrgency,
  completion,
  tasksForReview,
  tasksWhere,
} from '../../../../src/domain/task/task-list.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { written } from '../write-record.ts';

const ref = { group: 'g1', key: 't1' };
const draft: TaskDraft = {
  type: 'work',
  goal: ' Làm 300 m đường  xóm 1',
  owners: ['dat'],
  deadline: '2026-12-20',
};
const given = giveTask(ref, draft);
const task = (...changes: readonly Change[]): Task => readTask(written(given, ...changes));

const made = (key: string, more: Partial<TaskDraft> = {}, ...changes: readonly Change[]): Task =>
  readTask(
    written(
      giveTask({ group: 'g1', key }, { type: 'assignment', goal: key, owners: ['an'], ...more }),
      ...changes,
    ),
  );
const keys = (tasks: readonly Task[]) => tasks.map(({ key }) => key);

describe('a task', () => {
  it('has a goal, owners and a deadline', () => {
    expect(task()).toMatchObject({
      ...ref,
      type: 'work',
      goal: 'Làm 300 m đường xóm 1',
      owners: ['dat'],
      deadline: '2026-12-20',
      state: 'open',
    });
  });

  it.each([
    [{}, []],
    [{ owners: [] }, ['no-owner']],
    [{ owners: [], otherOwner: 'Chi đoàn' }, []],
    [{ deadline: undefined }, ['no-deadline']],
    [{ goal: '  ' }, ['no-goal']],
    [{ type: 'commitment', deadline: undefined }, ['no-counterpart', 'no-signed-day']],
    [{ type: 'commitment', counterpart: 'Chi bộ', signedOn: '2026-01-05' }, []],
  ] as const)('that lacks something is refused: %o', (more, problems) => {
    expect(taskProblems({ ...draft, ...more })).toEqual(problems);
    expect(isRefused({ ...draft, ...more })).toBe(problems.length > 0);
  });

  it('given in a running session may wait for owner and deadline, not for a goal', () => {
    const quick = { type: 'assignment', goal: 'Vận động hộ ông Ba', owners: [] } as const;
    expect(taskProblems(quick)).toEqual(['no-owner', 'no-deadline']);
    expect(isRefused(quick)).toBe(false);
    expect(isRefused({ ...quick, goal: '' })).toBe(true);
  });

  it('changes owners and fields', () => {
    const one = task(setOwners(task(), ['an', 'ut']), editTask(ref, { deadline: '2027-01-05' }));
    expect(one).toMatchObject({ owners: ['an', 'ut'], deadline: '2027-01-05' });
  });

  it('keeps every entry of progress, the newest share counts', () => {
    const entries = [
      putProgress(ref, { id: 'p1', day: '2026-12-01', percent: 40, at: 1 }),
      putProgress(ref, { id: 'p2', day: '2026-12-10', text: 'Chờ xi măng', at: 2 }),
    ];
    expect(task(...entries).progress).toHaveLength(2);
    expect(percentDone(task(...entries))).toBe(40);
    expect(percentDone(task(...entries, settleTask(ref, 'done', '2026-12-15')))).toBe(100);
    expect(task(...entries, removeProgress(ref, 'p1')).progress.map(({ id }) => id)).toEqual([
      'p2',
    ]);
  });

  it('is overdue from the day after its deadline, unless it is settled', () => {
    expect(isOverdue(task(), '2026-12-20')).toBe(false);
    expect(isOverdue(task(), '2026-12-21')).toBe(true);
    expect(isOverdue(task(settleTask(ref, 'done', '2026-12-25')), '2026-12-26')).toBe(false);
  });

  it('is settled on a day and can be opened again', () => {
    expect(task(settleTask(ref, 'dropped', '2026-12-15'))).toMatchObject({
      state: 'dropped',
      settledOn: '2026-12-15',
    });
    const again = task(
      settleTask(ref, 'done', '2026-12-15'),
      settleTask(ref, 'open', '2026-12-16'),
    );
    expect(again).toMatchObject({ state: 'open', settledOn: undefined });
  });

  it('goes and comes back', () => {
    expect(task(deleteTask(ref)).deleted).toBe(true);
    expect(task(deleteTask(ref), restoreTask(ref)).deleted).toBe(false);
  });
});

describe('tasks', () => {
  const late = made('late', { deadline: '2026-11-10' });
  const soon = made('soon', { deadline: '2026-12-10', owners: ['an', 'dat'] });
  const never = made('never', { givenOn: '2026-10-03' });
  const done = made(
    'done',
    { deadline: '2026-11-01', type: 'work' },
    settleTask({ group: 'g1', key: 'done' }, 'done', '2026-11-01'),
  );
  const all = [never, done, soon, late];
  const today = '2026-12-01';

  it('stand overdue first, settled last', () => {
    expect(keys(byUrgency(all))).toEqual(['late', 'soon', 'never', 'done']);
  });

  it('are filtered', () => {
    expect(keys(tasksWhere(all, { state: 'overdue' }, today))).toEqual(['late']);
    expect(keys(tasksWhere(all, { state: 'settled' }, today))).toEqual(['done']);
    expect(keys(tasksWhere(all, { state: 'open', owner: 'dat' }, today))).toEqual(['soon']);
    expect(keys(tasksWhere(all, { month: '2026-11' }, today))).toEqual(['done', 'late']);
    expect(keys(tasksWhere(all, { type: 'work' }, today))).toEqual(['done']);
    expect(tasksWhere(all, {}, today)).toHaveLength(4);
  });

  it('are found by person and by month', () => {
    expect(keys(byOwner(all).get('dat') ?? [])).toEqual(['soon']);
    expect([...byMonth(all).keys()]).toEqual(['2026-10', '2026-11', '2026-12']);
  });

  it('are completed in so many of the cases that were due', () => {
    expect(completion(all, '2026-12-03')).toEqual({ done: 1, due: 2 });
    expect(completion([], '2026-12-03')).toEqual({ done: 0, due: 0 });
  });
});

describe('the review of a session', () => {
  const previous = { key: 's1', day: '2026-11-03' };
  const session = { key: 's2', day: '2026-12-03' };
  const settled = (key: string, day: string) => settleTask({ group: 'g1', key }, 'done', day);

  it('has what the last session gave, what is still open, and what was settled since', () => {
    const all = [
      made('given', { session: 's1', givenOn: '2026-11-03' }, settled('given', '2026-11-03')),
      made('old-open', { session: 's0', givenOn: '2026-10-03' }),
      made('old-done', { session: 's0', givenOn: '2026-10-03' }, settled('old-done', '2026-10-20')),
      made(
        'just-done',
        { session: 's0', givenOn: '2026-10-03' },
        settled('just-done', '2026-11-20'),
      ),
      made('new', { session: 's2', givenOn: '2026-12-03' }),
      made('later', { givenOn: '2026-12-09' }),
      made('pledge', { type: 'commitment', givenOn: '2026-01-05' }),
    ];
    expect(keys(tasksForReview(all, session, previous)).sort()).toEqual([
      'given',
      'just-done',
      'old-open',
    ]);
  });

  it('has everything open when there was no session before', () => {
    expect(keys(tasksForReview([made('open')], session, undefined))).toEqual(['open']);
  });
});
