/** The tasks of the list in the parts they are shown in. */
import { type Day, monthOf } from '../../domain/day.ts';
import { isOverdue, type Task } from '../../domain/task/task.ts';
import { byUrgency } from '../../domain/task/task-list.ts';

export const SECTIONS = [
  'overdue',
  'thisMonth',
  'later',
  'undated',
  'settledNow',
  'settledBefore',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The parts that are not empty, in their order. */
export function sectionsOf(
  tasks: readonly Task[],
  today: Day,
): readonly { readonly section: Section; readonly tasks: readonly Task[] }[] {
  const ordered = byUrgency(tasks);
  return SECTIONS.map((section) => ({
    section,
    tasks: ordered.filter((task) => sectionOf(task, today) === section),
  })).filter((one) => one.tasks.length > 0);
}

function sectionOf(task: Task, today: Day): Section {
  const { state, deadline, settledOn } = task;
  if (state !== 'open')
    return monthOf(settledOn ?? '') === monthOf(today) ? 'settledNow' : 'settledBefore';
  if (deadline === undefined) return 'undated';
  if (isOverdue(task, today)) return 'overdue';
  return monthOf(deadline) === monthOf(today) ? 'thisMonth' : 'later';
}
