/** The resolution of a session: monthly (review, tasks, assignment), or on a theme. */
import { isCell } from '../../domain/group/group.ts';
import { fold } from '../../domain/fold.ts';
import { addMonths, monthOf } from '../../domain/day.ts';
import type { Vote } from '../../domain/minutes/vote.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import { DOTS, type Paper, type PaperBlock, type PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay, longMonth } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { discussionTexts, voteLine } from './minutes-paper.ts';
import { peopleFacts } from './people.ts';
import { scoreLine } from './score-paper.ts';
import { givenTable, reviewTable } from './task-tables.ts';
import { type Writer, writerOf } from './writer.ts';

export function resolutionPaper(facts: PaperFacts, words: Words): Paper {
  const writer = writerOf('resolution', facts.papers);
  const isThematic = facts.session.kind === 'chuyen_de';
  const body = isThematic ? thematicBody(facts, words, writer) : monthlyBody(facts, words, writer);
  return paperOf('resolution', facts, words, [
    headOf(facts, words, { numbered: 'resolution', dated: true }),
    {
      block: 'title',
      name: words.say('papers.resolution.name'),
      about: [aboutLine(facts, words)],
    },
    preambleText(facts, words, writer),
    ...body,
    adoptionText(facts, words, writer),
    {
      block: 'signatures',
      recipients: recipientsOf(facts, words, writer),
      right: signedForCell(facts, words),
    },
    ...annex(facts, words, writer),
  ]);
}

/** Early in a month the cell decides about that month, later about the next. */
const LATE_IN_MONTH = 16;

export function monthDecided(day: string): string {
  const month = monthOf(day);
  return Number(day.slice(8)) < LATE_IN_MONTH ? month : addMonths(month, 1);
}

function aboutLine({ session, theme }: PaperFacts, words: Words): string {
  const topic = theme ?? session.title;
  if (session.kind === 'chuyen_de')
    return words.say('papers.resolution.aboutTheme', { topic: topic ?? DOTS });
  const month = longMonth(`${monthDecided(session.day)}-01`, words);
  return words.say('papers.resolution.aboutMonth', { month });
}

/** Day, place, people and officers in one paragraph. */
function preambleText(facts: PaperFacts, words: Words, { fact }: Writer): PaperBlock {
  const { group, session } = facts;
  const held = minutesHeld(session);
  const people = peopleFacts(facts, words)
    .filter(({ id }) => id === 'total' || id === 'present' || id === 'officers')
    .map(({ text }) => text);
  const opened = words.say('papers.resolution.preamble', {
    day: longDay(session.day, words),
    place: session.place ?? DOTS,
    group: group.name,
    kind: words.say(`sessions.kind.${session.kind}`).toLocaleLowerCase('vi'),
  });
  const length = held === undefined ? [] : [words.say('papers.minutes.held', { minutes: held })];
  return fact(
    { id: 'preamble', label: words.say('papers.resolution.opening'), from: 'attendance' },
    [opened, ...people, ...length].join(' '),
  );
}

function monthlyBody(facts: PaperFacts, words: Words, writer: Writer): readonly PaperBlock[] {
  const { say } = words;
  const { fact } = writer;
  const own = (id: string, dots?: number) => ownText(id, writer, words, dots);
  const score = scoreLine(facts, words);
  return [
    head(`I- ${say('papers.resolution.review')}`),
    sub(1, 'thinking', words),
    own('thinking'),
    sub(2, 'leading', words),
    own('leading'),
    sub(3, 'results', words),
    ...reviewTable(facts, words),
    ...(facts.reviewed.length === 0 ? [own('results')] : []),
    sub(4, 'praise', words),
    own('praise'),
    sub(5, 'weakness', words),
    own('weakness'),
    head(`II- ${say('papers.resolution.next')}`),
    ...givenTable(facts, words),
    own('next', facts.given.length === 0 ? 3 : 0),
    head(`III- ${say('papers.resolution.organisation')}`),
    own('organisation'),
    head(`IV- ${say('papers.minutes.self')}`),
    fact(
      { id: 'score', label: say('papers.minutes.self'), from: 'result' },
      score ?? say('papers.score.open'),
    ),
  ];
}

function thematicBody(facts: PaperFacts, words: Words, writer: Writer): readonly PaperBlock[] {
  const { say } = words;
  const own = (id: string, dots?: number) => ownText(id, writer, words, dots);
  return [
    head(`I- ${say('papers.resolution.situation')}`),
    own('situation', 3),
    head(`II- ${say('papers.resolution.aims')}`),
    own('aims', 3),
    head(`III- ${say('papers.resolution.tasks')}`),
    ...givenTable(facts, words),
    own('next', facts.given.length === 0 ? 3 : 0),
    head(`IV- ${say('papers.resolution.organisation')}`),
    own('organisation'),
  ];
}

const head = (text: string): PaperBlock => ({ block: 'heading', level: 1, text });

const sub = (number: number, name: string, { say }: Words): PaperBlock => ({
  block: 'heading',
  level: 2,
  text: `${number}. ${say(`papers.resolution.${name}`)}`,
});

const ownText = (id: string, { own }: Writer, { say }: Words, dots?: number) =>
  own({ id, label: say(`papers.resolution.${id}`), ...(dots !== undefined && { dots }) });

/** The vote on the resolution; where none is named so, the last one. */
function adoptionText(facts: PaperFacts, words: Words, { fact }: Writer): PaperBlock {
  const { votes } = facts.minutes;
  const named = votes.find(({ matter }) => /nghi quyet|resolution/.test(fold(matter)));
  const vote: Vote | undefined = named ?? votes.at(-1);
  const text =
    vote === undefined
      ? words.say('papers.resolution.notVoted')
      : words.say('papers.resolution.adopted', { vote: voteLine(vote, words) });
  const label = words.say('papers.resolution.adoption');
  return fact({ id: 'adoption', label, from: 'minutes' }, text);
}

/** All opinions, on a page of their own; none where nobody spoke. */
function annex(facts: PaperFacts, words: Words, writer: Writer): readonly PaperBlock[] {
  const opinions = discussionTexts(facts, words, writer);
  if (opinions.length === 0) return [];
  return [
    { block: 'page-break' },
    {
      block: 'title',
      name: words.say('papers.resolution.annex'),
      about: [words.say('papers.resolution.opinions')],
    },
    ...opinions,
  ];
}

function recipientsOf({ group }: PaperFacts, { say }: Words, { own }: Writer): PaperText {
  const cell = isCell(group.kind);
  const parent =
    group.parent === undefined ? [] : [say('papers.recipients.parent', { parent: group.parent })];
  const proposed = [
    ...parent,
    say(cell ? 'papers.recipients.members' : 'papers.recipients.people'),
    say(cell ? 'papers.recipients.file' : 'papers.recipients.fileOfGroup'),
  ].join('\n');
  return own({ id: 'recipients', label: say('papers.recipients.title'), proposed });
}
