/** Which tasks were due in a period, and which of them were done in time. */
import type { Day } from '../day.ts';
import type { Task } from '../task/task.ts';
import { isWithin, type Span } from './period.ts';

export interface DueTasks {
  /** With a deadline in the period that has passed, or done ahead of it. What was dropped is not in it. */
  readonly due: readonly Task[];
  readonly onTime: readonly Task[];
  readonly late: readonly Task[];
  readonly open: readonly Task[];
}

export function dueTasks(tasks: readonly Task[], span: Span, today: Day): DueTasks {
  const due = tasks.filter(
    ({ deleted, state, deadline = '' }) =>
      !deleted &&
      state !== 'dropped' &&
      isWithin(deadline, span) &&
      (state === 'done' || deadline < today),
  );
  const done = due.filter(({ state }) => state === 'done');
  const isOnTime = ({ settledOn = '', deadline = '' }: Task): boolean => settledOn <= deadline;
  return {
    due,
    onTime: done.filter(isOnTime),
    late: done.filter((task) => !isOnTime(task)),
    open: due.filter(({ state }) => state === 'open'),
  };
}
