/** Head and signatures, which all documents of a group share. */
import { isCell } from '../../domain/group/group.ts';
import { numberLine } from '../../domain/paper/paper-number.ts';
import {
  DOTS,
  type Letterhead,
  type Paper,
  type PaperBlock,
  type Signature,
} from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay } from './dates.ts';
import type { PaperFacts } from './facts.ts';

interface HeadOptions {
  readonly numbered?: 'minutes' | 'resolution';
  /** Minutes carry their day in the text. */
  readonly dated?: boolean;
}

/** Only a Party cell has the head of the Party. */
export function headOf(facts: PaperFacts, words: Words, options: HeadOptions = {}): Letterhead {
  const { group, session, numberOf } = facts;
  const { numbered, dated = false } = options;
  const cell = isCell(group.kind);
  const place = group.locality ?? DOTS;
  return {
    block: 'letterhead',
    parent: capitals(group.parent),
    issuer: capitals(group.name) ?? '',
    number: cell && numbered !== undefined ? numberLine(numbered, numberOf(numbered)) : undefined,
    party: cell ? words.say('papers.party') : undefined,
    placeAndDay: dated ? `${place}, ${longDay(session.day, words)}` : undefined,
  };
}

const capitals = (text: string | undefined): string | undefined => text?.toLocaleUpperCase('vi');

export function paperOf(
  kind: string,
  { session }: PaperFacts,
  words: Words,
  blocks: readonly PaperBlock[],
  orientation: Paper['orientation'] = 'portrait',
): Paper {
  const isFinal = session.status === 'closed';
  return {
    kind,
    lang: words.lang,
    orientation,
    draft: isFinal ? undefined : words.say('papers.draft'),
    blocks,
  };
}

/** `T/M CHI BỘ`, `BÍ THƯ`, name; a deputy signs as one. */
export function signedForCell(
  { group, session, nameOf, roleOf }: PaperFacts,
  words: Words,
): Signature {
  const { chair } = session;
  const role = chair === undefined ? undefined : roleOf(chair);
  const titles: readonly string[] = isCell(group.kind)
    ? [
        words.say(`papers.signsFor.${group.signsFor}`),
        words.say(role === 'pho_bi_thu' ? 'papers.deputy' : 'papers.secretaryOfCell'),
      ]
    : [words.say('papers.chairOfGroup')];
  return { titles, name: chair === undefined ? DOTS : nameOf(chair) };
}

/** Under minutes and lists of a session: who wrote them, and who chaired. */
export function minutesSignatures(
  { group, session, style, nameOf }: PaperFacts,
  { say }: Words,
): PaperBlock {
  const { left, right } = style.signatures.minutes;
  const note = say('papers.signNote');
  const name = (who: string | undefined) => (who === undefined ? DOTS : nameOf(who));
  return {
    block: 'signatures',
    left: { titles: [group.secretaryTitle ?? left], note, name: name(session.secretary) },
    right: { titles: [group.chairTitle ?? right], note, name: name(session.chair) },
  };
}
