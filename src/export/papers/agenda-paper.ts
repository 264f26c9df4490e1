/** The programme of a session in four columns. */
import { DOTS, type Paper } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay, longTime } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { topicLines } from './title-lines.ts';
import { writerOf } from './writer.ts';

export function agendaPaper(facts: PaperFacts, words: Words): Paper {
  const { say } = words;
  const { session } = facts;
  const { fact, own } = writerOf('agenda', facts.papers);
  return paperOf('agenda', facts, words, [
    headOf(facts, words, { dated: true }),
    {
      block: 'title',
      name: say('papers.agenda.name'),
      about: [say(`sessions.kind.${session.kind}`), ...topicLines(facts, words)],
    },
    fact(
      { id: 'when', label: say('papers.minutes.when'), from: 'plan' },
      say('papers.minutes.began', {
        time: longTime(session.time, words),
        day: longDay(session.day, words),
        place: session.place ?? DOTS,
      }),
    ),
    {
      block: 'table',
      from: 'plan',
      columns: [
        { title: say('papers.column.number'), width: 12, align: 'centre' },
        { title: say('papers.column.item'), width: 78 },
        { title: say('papers.column.owner'), width: 45 },
        { title: say('papers.column.note'), width: 30 },
      ],
      rows: session.items.map(({ title, who, minutes }, at) => [
        String(at + 1),
        title,
        who ?? '',
        minutes === 0 ? '' : say('agenda.minutes', { count: minutes }),
      ]),
    },
    own({ id: 'note', label: say('papers.column.note'), dots: 0 }),
    { block: 'signatures', right: signedForCell(facts, words) },
  ]);
}
