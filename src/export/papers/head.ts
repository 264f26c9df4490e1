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

/** `T/M CHI BỘ`, `BÍ THƯ`, name; a deputy signs as one. What the committee decided is signed for it. */
export function signedForCell(facts: PaperFacts, { say }: Words): Signature {
  const { group, session, nameOf } = facts;
  if (!isCell(group.kind))
    return { titles: [say('papers.chairOfGroup')], name: nameOrDots(session.chair, nameOf) };
  const body = session.kind === 'chi_uy' ? 'chi_uy' : group.signsFor;
  const signer = signerOf(facts);
  const role = signer === undefined ? undefined : facts.roleOf(signer);
  return {
    titles: [say(`papers.signsFor.${body}`), say(TITLES[role ?? 'bi_thu'])],
    name: nameOrDots(signer, nameOf),
  };
}

/** Where nobody on the list is the secretary, whoever chaired is taken for it. */
const TITLES = {
  bi_thu: 'papers.secretaryOfCell',
  pho_bi_thu: 'papers.deputy',
  chi_uy_vien: 'papers.committeeMember',
  dang_vien: 'papers.secretaryOfCell',
} as const;

/** Whoever chaired and may sign; a member who only chaired leaves it to the secretary. */
function signerOf({ session: { chair }, rows, roleOf }: PaperFacts): string | undefined {
  const role = chair === undefined ? undefined : roleOf(chair);
  if (role === 'bi_thu' || role === 'pho_bi_thu') return chair;
  return rows.find((row) => row.role === 'bi_thu')?.member ?? chair;
}

const nameOrDots = (who: string | undefined, nameOf: PaperFacts['nameOf']): string =>
  who === undefined ? DOTS : nameOf(who);

/** Under minutes and lists of a session: who wrote them, and who chaired. */
export function minutesSignatures(
  { group, session, style, nameOf }: PaperFacts,
  { say }: Words,
): PaperBlock {
  const { left, right } = style.signatures.minutes;
  const note = say('papers.signNote');
  return {
    block: 'signatures',
    left: {
      titles: [group.secretaryTitle ?? left],
      note,
      name: nameOrDots(session.secretary, nameOf),
    },
    right: { titles: [group.chairTitle ?? right], note, name: nameOrDots(session.chair, nameOf) },
  };
}
