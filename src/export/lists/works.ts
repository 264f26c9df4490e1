/** T6 works registered for the theme of a year, T7 commitments. */
import { ownerNames, percentDone, type Task } from '../../domain/task/task.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

interface WorksFacts {
  readonly group: string;
  readonly year: number;
  readonly nameOf: (member: string) => string;
}

export const worksTable = (tasks: readonly Task[], facts: WorksFacts, { say }: Words): Table => ({
  name: say('registers.works'),
  heading: [facts.group, say('registers.ofYear', { year: facts.year })],
  columns: [
    { title: say('papers.column.number'), kind: 'number' },
    { title: say('papers.column.owner'), kind: 'text' },
    { title: say('registers.work'), kind: 'text' },
    { title: say('papers.column.deadline'), kind: 'day' },
    { title: say('papers.column.done'), kind: 'share' },
    { title: say('papers.column.result'), kind: 'text' },
    { title: say('registers.appraisal'), kind: 'text' },
  ],
  rows: tasks.map((task, at) => [
    at + 1,
    ownerNames(task, facts.nameOf),
    task.goal,
    task.deadline,
    shareOf(task),
    task.result,
    task.appraisal && say(`registers.appraisals.${task.appraisal}`),
  ]),
});

export const commitmentsTable = (
  tasks: readonly Task[],
  facts: WorksFacts,
  { say }: Words,
): Table => ({
  name: say('registers.commitments'),
  heading: [facts.group, say('registers.ofYear', { year: facts.year })],
  columns: [
    { title: say('papers.column.number'), kind: 'number' },
    { title: say('registers.pledger'), kind: 'text' },
    { title: say('registers.counterpart'), kind: 'text' },
    { title: say('papers.column.task'), kind: 'text' },
    { title: say('registers.signedOn'), kind: 'day' },
    { title: say('papers.column.done'), kind: 'share' },
    { title: say('papers.column.result'), kind: 'text' },
  ],
  rows: tasks.map((task, at) => [
    at + 1,
    ownerNames(task, facts.nameOf),
    task.counterpart,
    task.goal,
    task.signedOn,
    shareOf(task),
    task.result,
  ]),
});

function shareOf(task: Task): number | undefined {
  const percent = percentDone(task);
  return percent === undefined ? undefined : percent / 100;
}
