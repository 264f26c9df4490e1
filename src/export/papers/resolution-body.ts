/** The sections of a resolution: review, tasks and assignment of a month, or those of a theme. */
import type { PaperBlock } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import type { PaperFacts } from './facts.ts';
import { scoreLine } from './score-paper.ts';
import { givenTable, reviewTable } from './task-tables.ts';
import type { Writer } from './writer.ts';

export function monthlyBody(
  facts: PaperFacts,
  words: Words,
  writer: Writer,
): readonly PaperBlock[] {
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

export function thematicBody(
  facts: PaperFacts,
  words: Words,
  writer: Writer,
): readonly PaperBlock[] {
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
