/** Tasks as tables: given by a session, looked at again, and the sheet that goes to those in charge. */
import { isOverdue, ownerNames, percentDone, type Task } from '../../domain/task/task.ts';
import type { Paper, PaperColumn, PaperTable } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { shortDay } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { writerOf } from './writer.ts';

const column = (
  { say }: Words,
  name: string,
  width: number,
  align?: PaperColumn['align'],
): PaperColumn => ({
  title: say(`papers.column.${name}`),
  width,
  ...(align !== undefined && { align }),
});

/** None where the session gave nothing. */
export function givenTable(facts: PaperFacts, words: Words): readonly PaperTable[] {
  if (facts.given.length === 0) return [];
  return [
    {
      block: 'table',
      columns: [
        column(words, 'order', 12, 'centre'),
        column(words, 'task', 60),
        column(words, 'owner', 40),
        column(words, 'deadline', 28, 'centre'),
        column(words, 'note', 25),
      ],
      rows: facts.given.map((task, at) => [
        String(at + 1),
        task.goal,
        ownerNames(task, facts.nameOf),
        shortDay(task.deadline),
        task.type === 'assignment' ? '' : words.say(`tasks.types.${task.type}`),
      ]),
    },
  ];
}

/** T8: what became of the tasks of the time before. */
export function reviewTable(facts: PaperFacts, words: Words): readonly PaperTable[] {
  if (facts.reviewed.length === 0) return [];
  return [
    {
      block: 'table',
      columns: [
        column(words, 'order', 12, 'centre'),
        column(words, 'task', 58),
        column(words, 'owner', 40),
        column(words, 'deadline', 28, 'centre'),
        column(words, 'result', 27),
      ],
      rows: facts.reviewed.map((task, at) => [
        String(at + 1),
        task.goal,
        ownerNames(task, facts.nameOf),
        shortDay(task.deadline),
        resultOf(task, facts, words),
      ]),
    },
  ];
}

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
