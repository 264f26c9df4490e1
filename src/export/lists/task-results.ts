/** Tasks that resolutions gave (T8): how each stood when the month began, and what came of it. */
import type { Day } from '../../domain/day.ts';
import { ownerNames, type Task } from '../../domain/task/task.ts';
import { startOf, type TaskDuring, type TaskStart } from '../../domain/task/task-during.ts';
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
  words: Words,
): Table => ({
  name: words.say('papers.list.results'),
  heading,
  columns: [
    { title: words.say('papers.column.order'), kind: 'number' },
    { title: words.say('papers.column.work'), kind: 'text' },
    { title: words.say('papers.column.owner'), kind: 'text' },
    { title: words.say('papers.column.deadline'), kind: 'day' },
    { title: words.say('papers.column.atStart'), kind: 'text' },
    { title: words.say('papers.column.result'), kind: 'text' },
    { title: words.say('papers.column.percent'), kind: 'share' },
  ],
  rows: tasks.map(({ task, atEnd, percent, ...start }, at) => [
    at + 1,
    task.goal,
    ownerNames(task, nameOf),
    task.deadline,
    inWords(start, words),
    [words.say(`papers.state.${atEnd}`), task.result].filter(Boolean).join('; '),
    percent === undefined ? undefined : percent / 100,
  ]),
});

/** How a task stood on the first day of a time: `Đang làm, 40%`. */
export const startWords = (task: Task, from: Day, words: Words): string =>
  inWords(startOf(task, from), words);

const inWords = ({ atStart, percentAtStart }: TaskStart, { say }: Words): string =>
  [
    atStart === 'new' ? say('papers.cells.newTask') : say(`papers.state.${atStart}`),
    percentAtStart === undefined ? '' : `${percentAtStart}%`,
  ]
    .filter(Boolean)
    .join(', ');
