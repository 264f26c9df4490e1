/** Minutes of a session: regular, thematic, combined, of the committee, of a class. */
import { minutesHeld } from '../../domain/session/clock.ts';
import { CONCLUSION } from '../../domain/minutes/minutes.ts';
import type { Session } from '../../domain/session/session.ts';
import { DOTS, type Paper, type PaperBlock, type PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay, longTime } from './dates.ts';
import { discussionTexts, textOf } from './discussion.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, minutesSignatures, paperOf } from './head.ts';
import { peopleFacts, peopleTexts } from './people.ts';
import { scoreLine } from './score-paper.ts';
import { givenTable } from './task-tables.ts';
import { titleLines } from './title-lines.ts';
import { voteTexts } from './votes.ts';
import { type Writer, writerOf } from './writer.ts';

export function minutesPaper(facts: PaperFacts, words: Words): Paper {
  const writer = writerOf('minutes', facts.papers);
  return paperOf('minutes', facts, words, [
    headOf(facts, words, { numbered: 'minutes' }),
    {
      block: 'title',
      name: words.say('papers.minutes.name'),
      about: titleLines(facts, words),
    },
    ...numbered(sectionsOf(facts, words, writer)),
    closingText(facts, words, writer),
    minutesSignatures(facts, words),
  ]);
}

interface Section {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** `I- THỜI GIAN, ĐỊA ĐIỂM`; sections with nothing in them are left out. */
function numbered(sections: readonly Section[]): readonly PaperBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): readonly PaperBlock[] => [
      { block: 'heading', level: 1, text: `${ROMAN[at] ?? ''}- ${title}` },
      ...blocks,
    ]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function sectionsOf(facts: PaperFacts, words: Words, writer: Writer): readonly Section[] {
  const section = (name: string, blocks: readonly PaperBlock[]): Section => ({
    title: words.say(`papers.minutes.${name}`),
    blocks,
  });
  return [
    section('when', [whenText(facts, words, writer)]),
    section('people', peopleTexts(peopleFacts(facts, words), words, writer)),
    section('contents', contentBlocks(facts, words, writer)),
    section('discussion', discussionTexts(facts, words, writer)),
    section('conclusion', conclusionBlocks(facts, words, writer)),
    section('votes', voteTexts(facts, words, writer)),
    section('self', scoreTexts(facts, words, writer)),
  ];
}

function whenText({ session, momentOf }: PaperFacts, words: Words, { fact }: Writer): PaperText {
  const { startedAt, time, day, place } = session;
  const began = startedAt === undefined ? { day, time } : momentOf(startedAt);
  return fact(
    { id: 'when', label: words.say('papers.minutes.when'), from: 'plan' },
    words.say('papers.minutes.began', {
      time: longTime(began.time, words),
      day: longDay(began.day, words),
      place: place ?? DOTS,
    }),
  );
}

/** The items of the agenda with what was said to each. */
function contentBlocks(facts: PaperFacts, words: Words, { fact }: Writer): readonly PaperBlock[] {
  const { session, minutes, articleTitle } = facts;
  return session.items.flatMap((item, at): readonly PaperBlock[] => {
    const article = item.article === undefined ? undefined : articleTitle(item.article);
    const lines = [
      ...(item.who === undefined ? [] : [words.say('papers.minutes.by', { who: item.who })]),
      ...(article === undefined ? [] : [words.say('papers.minutes.read', { title: article })]),
      textOf(minutes.texts.get(item.id)),
    ];
    return [
      { block: 'heading', level: 2, text: `${at + 1}. ${item.title}` },
      fact(
        { id: `item~${item.id}`, label: item.title, from: `minutes~${item.id}` },
        lines.filter((line) => line !== '').join('\n'),
      ),
    ];
  });
}

function conclusionBlocks(
  facts: PaperFacts,
  words: Words,
  { fact }: Writer,
): readonly PaperBlock[] {
  const said = textOf(facts.minutes.texts.get(CONCLUSION));
  const label = words.say('papers.minutes.conclusion');
  const text = fact({ id: 'conclusion', label, from: 'minutes' }, said);
  return [text, ...givenTable(facts, words)];
}

function scoreTexts(facts: PaperFacts, words: Words, { fact }: Writer): readonly PaperText[] {
  const line = scoreLine(facts, words);
  if (line === undefined) return [];
  return [fact({ id: 'score', label: words.say('papers.minutes.self'), from: 'result' }, line)];
}

function closingText(facts: PaperFacts, words: Words, { fact }: Writer): PaperText {
  const { session, minutes } = facts;
  const ended = endedText(facts, words);
  const held = minutesHeld(session);
  const adopted = words.say(
    minutes.adoptedAt === undefined ? 'papers.minutes.notAdopted' : 'papers.minutes.adopted',
  );
  const length =
    held === undefined ? '' : ` ${words.say('papers.minutes.held', { minutes: held })}`;
  return fact(
    { id: 'closing', label: words.say('papers.minutes.closing'), from: 'read-back' },
    `${ended}${length} ${adopted}`,
  );
}

/** On the same day, unless it went on past midnight. */
function endedText({ session, momentOf }: PaperFacts, words: Words): string {
  const ended = session.endedAt === undefined ? undefined : momentOf(session.endedAt);
  const time = longTime(ended?.time, words);
  if (ended === undefined || ended.day === beganOn(session, momentOf))
    return words.say('papers.minutes.ended', { time });
  return words.say('papers.minutes.endedOn', { time, day: longDay(ended.day, words) });
}

const beganOn = ({ startedAt, day }: Session, momentOf: PaperFacts['momentOf']): string =>
  startedAt === undefined ? day : momentOf(startedAt).day;
