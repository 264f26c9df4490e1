/** How a task stood when a stretch of time began, and what had become of it at its end. */
import type { Day } from '../day.ts';
import type { Span } from '../report/period.ts';
import type { Task } from './task.ts';

export interface TaskStart {
  /** `new`: given since. */
  readonly atStart: 'new' | 'open' | 'overdue';
  /** 0–100, where one had been told. */
  readonly percentAtStart?: number | undefined;
}

export interface TaskDuring extends TaskStart {
  readonly task: Task;
  readonly atEnd: 'open' | 'overdue' | 'done' | 'dropped';
  readonly percent?: number | undefined;
}

/** Those that were to be done in it, in the order given: settled before it or given after it are left out. */
export const tasksDuring = (
  tasks: readonly Task[],
  span: Span,
  today: Day,
): readonly TaskDuring[] =>
  tasks
    .filter((task) => !task.deleted && task.type !== 'commitment' && isUnderWay(task, span))
    .map((task) => ({
      task,
      ...startOf(task, span.from),
      atEnd: endOf(task, span, today),
      percent:
        endOf(task, span, today) === 'done' ? 100 : percentWhere(task, (day) => day <= span.to),
    }));

function isUnderWay({ givenOn = '', state, settledOn = '' }: Task, { from, to }: Span): boolean {
  if (givenOn > to) return false;
  return state === 'open' || settledOn >= from;
}

/** @param from first day of the time */
export function startOf(task: Task, from: Day): TaskStart {
  const { givenOn = '', deadline } = task;
  if (givenOn >= from) return { atStart: 'new' };
  return {
    atStart: deadline !== undefined && deadline < from ? 'overdue' : 'open',
    percentAtStart: percentWhere(task, (day) => day < from),
  };
}

/** Of a time that is not over yet: as it stands today. */
function endOf(task: Task, { to }: Span, today: Day): TaskDuring['atEnd'] {
  const { deadline, state, settledOn = '' } = task;
  if (state !== 'open' && settledOn <= to) return state;
  return deadline !== undefined && deadline <= to && deadline < today ? 'overdue' : 'open';
}

/** The one told last on such a day. */
const percentWhere = ({ progress }: Task, isThen: (day: Day) => boolean): number | undefined =>
  progress
    .filter(({ percent, day }) => percent !== undefined && isThen(day))
    .map(({ percent }) => percent)
    .slice(-1)[0];
