/** The lines under the name of a document: what session it was, and what it took up. */
import { isCell } from '../../domain/group/group.ts';
import { isThematic } from '../../domain/session-kind.ts';
import type { Words } from '../say.ts';
import { longDay, longMonth, longQuarter } from './dates.ts';
import type { PaperFacts } from './facts.ts';

/** What is under the word MINUTES. */
export function titleLines({ group, session, theme }: PaperFacts, words: Words): readonly string[] {
  const { kind, day, title } = session;
  const values = {
    month: longMonth(day, words),
    quarter: longQuarter(day, words),
    day: longDay(day, words),
  };
  if (!isCell(group.kind)) return [title ?? words.say('papers.minutes.about.group', values)];
  const about = words.say(`papers.minutes.about.${kind}`, values);
  return [about, ...topicLines({ session, theme }, words)];
}

/** Only what a thematic session takes up is a theme. */
export function topicLines(
  { session: { kind, title }, theme }: Pick<PaperFacts, 'session' | 'theme'>,
  { say }: Words,
): readonly string[] {
  const topic = theme ?? title;
  if (topic === undefined) return [];
  const isTheme = theme !== undefined || isThematic(kind);
  return [say(isTheme ? 'papers.minutes.topic' : 'papers.minutes.subject', { topic })];
}
