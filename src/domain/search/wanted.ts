/** One word that is looked for, and how well words of the texts match it. */
import { capitalsOf } from './equivalents.ts';
import { oneI, plainLetter, plainLetters, takeTone } from './syllable.ts';

export interface Wanted {
  /** Letters as in a syllable key. */
  readonly letters: string;
  /** The same with y as it was typed: `quy` is on its way to `quyết`. */
  readonly typed: string;
  readonly tone: number;
  /** A tone or a marked letter was typed. */
  readonly marked: boolean;
  /** Without marks. */
  readonly plain: string;
  /** Typed as a short form that is one in capitals only. */
  readonly capitals: string | undefined;
  /** More letters may follow. */
  readonly prefix: boolean;
  /** One typing slip is forgiven. */
  readonly slip: boolean;
}

/** 3: the same syllable · 2: every typed mark is there · 1: no mark typed, or only begun · 0: no match. */
export type Tier = 0 | 1 | 2 | 3;

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 5;

export function wanted(word: string, prefix = false): Wanted {
  const { letters: typed, tone } = takeTone(word);
  const letters = oneI(typed);
  const plain = plainLetters(letters);
  return {
    letters,
    typed,
    tone,
    plain,
    capitals: capitalsOf(word),
    prefix,
    marked: tone > 0 || plain !== letters,
    slip: false,
  };
}

/** With one slip forgiven, where the word is long enough for that. */
export const forgiving = (word: Wanted): Wanted =>
  word.letters.length >= LONG_ENOUGH ? { ...word, slip: true } : word;

/** @param key a syllable key */
export function tierOf(word: Wanted, key: string): Tier {
  const letters = key.slice(0, -1);
  const tone = key.charCodeAt(key.length - 1) - ZERO;
  if (letters === word.letters && tone === word.tone) return 3;
  if (letters === word.capitals) return 3;
  const tier = word.tone === 0 || word.tone === tone ? lettersTier(word, letters) : 0;
  if (tier > 0) return tier;
  return word.slip && isOneSlip(word.plain, plainLetters(letters)) ? 1 : 0;
}

function lettersTier(word: Wanted, letters: string): Tier {
  const isBegun = begins(word.letters, letters);
  if (isBegun && letters.length === word.letters.length) return word.marked ? 2 : 1;
  return word.prefix && (isBegun || begins(word.typed, letters)) ? 1 : 0;
}

const ZERO = 48;

/** Each typed letter stands there, marked ones with their mark. */
function begins(typed: string, letters: string): boolean {
  if (typed.length > letters.length) return false;
  for (let at = 0; at < typed.length; at += 1) {
    const letter = letters.charAt(at);
    const mine = typed.charAt(at);
    if (mine !== letter && mine !== plainLetter(letter)) return false;
  }
  return true;
}

/** One letter too many, too few, wrong, or two changed round. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
