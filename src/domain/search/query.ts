/** What a person typed, as search understands it. */
import { findNumbers } from '../citation.ts';
import { normalizeText } from '../fold.ts';
import { type Word, wordsOf } from './tokens.ts';
import { forgiving, wanted, type Wanted } from './wanted.ts';

export interface Term {
  readonly word: Wanted;
  /** It must follow the term before at once: both stand in one phrase. */
  readonly joined: boolean;
}

export type Query = readonly Term[];

/** More words than this say nothing more. */
const WORDS = 12;
const OPENING = /["“”„«»]/gu;

/** Words between quotation marks are a phrase, and so is a document number. The last word may be begun only. */
export function parseQuery(typed: string): Query {
  const text = normalizeText(typed);
  const phrases = [...quoted(text), ...findNumbers(text)];
  const words = wordsOf(text).flatMap((word) => splitCode(word, text));
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  return words.slice(0, WORDS).map((word, at) => {
    const before = words[at - 1];
    const joined = phrases.some(
      ({ start, end }) => word.end <= end && before !== undefined && before.start >= start,
    );
    const isLast = at === words.length - 1;
    return { word: wanted(lettersOf(word), isLast && isOpen && !/^\d/.test(word.key)), joined };
  });

  function lettersOf(word: Word): string {
    // Numbers and T.Ư have no marks to lose in their keys.
    const written = text.slice(word.start, word.end);
    return /^\p{L}+$/u.test(written) ? written : word.key.slice(0, -1);
  }
}

/** The same words, one slip forgiven in each long one. */
export const forgive = (query: Query): Query =>
  query.map(({ word, joined }) => ({ word: forgiving(word), joined }));

interface Span {
  readonly start: number;
  readonly end: number;
}

function quoted(text: string): readonly Span[] {
  const marks = [...text.matchAll(OPENING)].map(({ index }) => index);
  return marks.flatMap((start, at) =>
    at % 2 === 0 ? [{ start, end: marks[at + 1] ?? text.length }] : [],
  );
}

const CODE =
  /^(ctr|ttr|qyđ|qyd|qđi|qdi|đa|nq|ct|kl|qđ|qd|qc|hd|kh|tb|bc|cv|tt|tc|pa|da|bb)((?:btc|ubkt|btgdv|vp)?(?:tw|tu|hu)|đu)$/iu;

/** `39nqtw`: the code of a number written in one. */
function splitCode(word: Word, text: string): readonly Word[] {
  const match = CODE.exec(text.slice(word.start, word.end));
  if (match === null) return [word];
  const middle = word.start + (match[1] ?? '').length;
  return [
    ...wordsOf(text.slice(word.start, middle)).map((part) => shift(part, word.start)),
    ...wordsOf(text.slice(middle, word.end)).map((part) => shift(part, middle)),
  ];
}

const shift = ({ key, start, end }: Word, by: number): Word => ({
  key,
  start: start + by,
  end: end + by,
});
