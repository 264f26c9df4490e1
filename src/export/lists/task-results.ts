/** Tasks that resolutions gave (T8): how each stood when the month began, and what came of it. */
import { ownerNames } from '../../domain/task/task.ts';
import type { TaskDuring } from '../../domain/task/task-during.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

interface ResultsFacts {
  /** Group and month. */
  readonly heading: readonly string[];
  readonly nameOf: (member: string) => string;
}

export const taskResults = (
  tasks: readonly TaskDuring[],
  { heading, nameOf }: ResultsFacts,
  { say }: Words,
): Table => ({
  name: say('papers.list.results'),
  heading,
  columns: [
    { title: say('papers.column.order'), kind: 'number' },
    { title: say('papers.column.work'), kind: 'text' },
    { title: say('papers.column.owner'), kind: 'text' },
    { title: say('papers.column.deadline'), kind: 'day' },
    { title: say('papers.column.atStart'), kind: 'text' },
    { title: say('papers.column.result'), kind: 'text' },
    { title: say('papers.column.percent'), kind: 'share' },
  ],
  rows: tasks.map(({ task, atStart, percentAtStart, atEnd, percent }, at) => [
    at + 1,
    task.goal,
    ownerNames(task, nameOf),
    task.deadline,
    [
      atStart === 'new' ? say('papers.cells.newTask') : say(`papers.state.${atStart}`),
      percentAtStart !== undefined && `${percentAtStart}%`,
    ]
      .filter(Boolean)
      .join(', '),
    [say(`papers.state.${atEnd}`), task.result].filter(Boolean).join('; '),
    percent === undefined ? undefined : percent / 100,
  ]),
});
