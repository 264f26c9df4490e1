/** The log of the sessions that were held (T1), the oldest first. */
import { compareText } from '../../domain/compare.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { printedShare } from '../../domain/share.ts';
import type { Words } from '../say.ts';
import type { Table, TableCell } from '../tables/table.ts';

interface LogFacts {
  readonly group: string;
  readonly nameOf: (member: string) => string;
  /** Title of the theme it took up, else its own. */
  readonly topicOf: (session: SessionHead) => string | undefined;
  /** As printed, `05`. */
  readonly resolutionOf: (session: SessionHead) => string | undefined;
  readonly className: (rubric: string, id: string) => string | undefined;
}

/** @param sessions only closed ones are listed: the others have no numbers yet */
export function sessionLog(sessions: readonly SessionHead[], facts: LogFacts, words: Words): Table {
  const { say } = words;
  return {
    name: say('papers.list.sessions'),
    heading: [facts.group],
    columns: [
      { title: say('papers.column.day'), kind: 'day' },
      { title: say('papers.column.kind'), kind: 'text' },
      { title: say('papers.column.topic'), kind: 'text' },
      { title: say('sessions.chair'), kind: 'text' },
      { title: say('sessions.secretary'), kind: 'text' },
      { title: say('papers.column.minutes'), kind: 'number' },
      { title: say('papers.column.present'), kind: 'number' },
      { title: say('papers.column.base'), kind: 'number' },
      { title: say('papers.column.rate'), kind: 'share' },
      { title: say('papers.column.points'), kind: 'number' },
      { title: say('papers.column.class'), kind: 'text' },
      { title: say('papers.column.resolution'), kind: 'text' },
    ],
    rows: [...sessions]
      .filter(({ status }) => status === 'closed')
      .sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key))
      .map((session) => rowOf(session, facts, words)),
  };
}

function rowOf(session: SessionHead, facts: LogFacts, { say }: Words): readonly TableCell[] {
  const { day, kind, chair, secretary, count, score } = session;
  const named = (key: string | undefined) => (key === undefined ? undefined : facts.nameOf(key));
  return [
    day,
    say(`sessions.kind.${kind}`),
    facts.topicOf(session),
    named(chair),
    named(secretary),
    minutesHeld(session),
    count?.present,
    count?.base,
    count && printedShare(count.present, count.base),
    score && Math.round(score.points * 100) / 100,
    score?.class && facts.className(score.rubric, score.class),
    facts.resolutionOf(session),
  ];
}
