/** Tasks as tables: given by a session, looked at again, and the sheet that goes to those in charge. */
import { isOverdue, ownerNames, percentDone, type Task } from '../../domain/task/task.ts';
import type { Paper, PaperColumn, PaperTable } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { startWords } from '../lists/task-results.ts';
import { shortDay } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { writerOf } from './writer.ts';

interface TaskColumn {
  /** Of the phrase above it. */
  readonly name: string;
  readonly width: number;
  readonly align?: PaperColumn['align'];
  readonly cell: (task: Task) => string;
}

/** None where there is no task. */
function taskTable(
  tasks: readonly Task[],
  facts: PaperFacts,
  { say }: Words,
  more: readonly TaskColumn[],
): readonly PaperTable[] {
  if (tasks.length === 0) return [];
  const columns: readonly TaskColumn[] = [
    { name: 'work', width: 62, cell: ({ goal }) => goal },
    { name: 'owner', width: 38, cell: (task) => ownerNames(task, facts.nameOf) },
    { name: 'deadline', width: 29, align: 'centre', cell: ({ deadline }) => shortDay(deadline) },
    ...more,
  ];
  return [
    {
      block: 'table',
      columns: [
        { title: say('papers.column.order'), width: 11, align: 'centre' },
        ...columns.map(({ name, width, align }) => ({
          title: say(`papers.column.${name}`),
          width,
          align,
        })),
      ],
      rows: tasks.map((task, at) => [String(at + 1), ...columns.map(({ cell }) => cell(task))]),
    },
  ];
}

/** What the session gave. */
export const givenTable = (facts: PaperFacts, words: Words): readonly PaperTable[] =>
  taskTable(facts.given, facts, words, [
    {
      name: 'note',
      width: 27,
      cell: ({ type }) => (type === 'assignment' ? '' : words.say(`tasks.types.${type}`)),
    },
  ]);

/** What became of the tasks of the time before. */
export const reviewTable = (facts: PaperFacts, words: Words): readonly PaperTable[] =>
  taskTable(facts.reviewed, facts, words, [
    { name: 'atStart', width: 26, cell: (task) => startWords(task, facts.since, words) },
    { name: 'result', width: 29, cell: (task) => resultOf(task, facts, words) },
  ]);

function resultOf(task: Task, { session }: PaperFacts, { say }: Words): string {
  const percent = percentDone(task);
  const state = isOverdue(task, session.day) ? 'overdue' : task.state;
  const about = percent === undefined || percent === 100 ? [] : [`${percent}%`];
  return [say(`papers.state.${state}`), ...about, task.result].filter(Boolean).join('; ');
}

export function taskPaper(facts: PaperFacts, words: Words): Paper {
  const { say } = words;
  const { own } = writerOf('tasks', facts.papers);
  return paperOf('tasks', facts, words, [
    headOf(facts, words, { dated: true }),
    {
      block: 'title',
      name: say('papers.tasks.name'),
      about: [say('papers.tasks.about', { day: shortDay(facts.session.day) })],
    },
    ...givenTable(facts, words),
    own({ id: 'note', label: say('papers.column.note'), dots: 0 }),
    { block: 'signatures', right: signedForCell(facts, words) },
  ]);
}
