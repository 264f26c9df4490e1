/** Votes in sentences. */
import { type Vote, voteResult } from '../../domain/minutes/vote.ts';
import { formatPercent } from '../../domain/numbers.ts';
import type { PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import type { PaperFacts } from './facts.ts';
import type { Writer } from './writer.ts';

function voteLine(vote: Vote, words: Words): string {
  const { passes } = voteResult(vote);
  return words.say(passes ? 'papers.minutes.votePassed' : 'papers.minutes.voteFailed', {
    matter: vote.matter,
    ...voteValues(vote, words),
  });
}

/** The numbers of a vote, as sentences about it take them. */
export function voteValues(vote: Vote, { lang }: Words) {
  const { share } = voteResult(vote);
  const rate = share === undefined ? '—' : formatPercent(share, lang);
  return { yes: vote.for, base: vote.base, rate, no: vote.against, other: vote.other };
}

export const voteTexts = (
  { minutes }: PaperFacts,
  words: Words,
  { fact }: Writer,
): readonly PaperText[] =>
  minutes.votes.map((vote) =>
    fact(
      { id: `vote~${vote.id}`, label: vote.matter, from: 'minutes' },
      `- ${voteLine(vote, words)}`,
    ),
  );
