/** The resolution of a session: monthly (review, tasks, assignment), or on a theme. */
import { isCell } from '../../domain/group/group.ts';
import { fold } from '../../domain/fold.ts';
import { addMonths, monthOf } from '../../domain/day.ts';
import { type Vote, voteResult } from '../../domain/minutes/vote.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import { DOTS, type Paper, type PaperBlock, type PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay, longMonth } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { discussionTexts } from './discussion.ts';
import { monthlyBody, thematicBody } from './resolution-body.ts';
import { voteValues } from './votes.ts';
import { peopleFacts } from './people.ts';
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

/** The vote on the resolution, the last one that is named so: a vote on another matter adopts nothing. */
function adoptionText(facts: PaperFacts, words: Words, { fact }: Writer): PaperBlock {
  const [vote] = facts.minutes.votes
    .filter(({ matter }) => /nghi quyet|resolution/.test(fold(matter)))
    .slice(-1);
  const label = words.say('papers.resolution.adoption');
  return fact({ id: 'adoption', label, from: 'minutes' }, adoptionLine(vote, facts, words));
}

function adoptionLine(vote: Vote | undefined, { session }: PaperFacts, words: Words): string {
  if (vote === undefined) return words.say('papers.resolution.notVoted');
  const adopted = session.kind === 'chi_uy' ? 'adoptedByCommittee' : 'adopted';
  const { passes } = voteResult(vote);
  return words.say(`papers.resolution.${passes ? adopted : 'failed'}`, voteValues(vote, words));
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
