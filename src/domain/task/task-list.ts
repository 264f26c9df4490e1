/** Finding tasks: overdue first, by person, by month, and those that a session has to look at. */
import { compareText } from '../compare.ts';
import { type Day, type Month, monthOf } from '../day.ts';
import type { SessionHead } from '../session/session.ts';
import { isOverdue, type Task, type TaskType } from './task.ts';

/** An absent field lets everything through. */
export interface TaskFilter {
  readonly type?: TaskType | undefined;
  /** Key of a member. */
  readonly owner?: string | undefined;
  readonly state?: 'open' | 'overdue' | 'settled' | undefined;
  /** Key of the session that gave it. */
  readonly session?: string | undefined;
  readonly month?: Month | undefined;
}

export const tasksWhere = (
  tasks: readonly Task[],
  { type, owner, state, session, month }: TaskFilter,
  today: Day,
): readonly Task[] =>
  tasks.filter(
    (task) =>
      !task.deleted &&
      (type === undefined || task.type === type) &&
      (owner === undefined || task.owners.includes(owner)) &&
      (session === undefined || task.session === session) &&
      (month === undefined || monthOfTask(task) === month) &&
      isInState(task, state, today),
  );

/** Overdue first, then by deadline, those without one behind; what is settled comes last. */
export const byUrgency = (tasks: readonly Task[]): readonly Task[] =>
  [...tasks].sort(
    (a, b) =>
      Number(a.state !== 'open') - Number(b.state !== 'open') ||
      compareText(a.deadline ?? '9', b.deadline ?? '9') ||
      compareText(a.key, b.key),
  );

/** By key of the member; whoever owns nothing is not in it. A shared task is under each owner. */
export const byOwner = (tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> =>
  groupBy(tasks, ({ owners }) => owners);

/** By month of the deadline, or of the day they were given; oldest month first. */
export const byMonth = (tasks: readonly Task[]): ReadonlyMap<Month, readonly Task[]> =>
  new Map([...groupBy(tasks, (task) => [monthOfTask(task)])].sort(([a], [b]) => compareText(a, b)));

/**
 * What the review step of a session goes through: all that the session before gave, and everything
 * older that is open or was settled since.
 */
export function tasksForReview(
  tasks: readonly Task[],
  session: Pick<SessionHead, 'key' | 'day'>,
  previous: Pick<SessionHead, 'key' | 'day'> | undefined,
): readonly Task[] {
  return byUrgency(
    tasks.filter((task) => {
      const { deleted, type, givenOn = '', settledOn, state } = task;
      if (deleted || type === 'commitment' || task.session === session.key) return false;
      if (givenOn > session.day) return false;
      if (previous !== undefined && task.session === previous.key) return true;
      return state === 'open' || (settledOn ?? '') > (previous?.day ?? '');
    }),
  );
}

/** Of those that were due by a day or are done: how many are done. What was dropped is left out. */
export function completion(
  tasks: readonly Task[],
  day: Day,
): { readonly done: number; readonly due: number } {
  const due = tasks.filter(
    ({ state, deadline }) =>
      state === 'done' || (state === 'open' && deadline !== undefined && deadline <= day),
  );
  return { done: due.filter(({ state }) => state === 'done').length, due: due.length };
}

const monthOfTask = ({ deadline, givenOn, signedOn }: Task): Month =>
  monthOf(deadline ?? givenOn ?? signedOn ?? '');

function isInState(task: Task, state: TaskFilter['state'], today: Day): boolean {
  if (state === undefined) return true;
  if (state === 'overdue') return isOverdue(task, today);
  return (task.state === 'open') === (state === 'open');
}

function groupBy(
  tasks: readonly Task[],
  keysOf: (task: Task) => readonly string[],
): ReadonlyMap<string, readonly Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const key of keysOf(task)) groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return groups;
}
