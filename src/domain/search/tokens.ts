/** The words of a text as search knows them. */
import { EQUIVALENTS, type Equivalent } from './equivalents.ts';
import { syllableKey } from './syllable.ts';

export interface Word {
  /** Syllable key, or digits without dots and leading zeros, also with a `0` behind. */
  readonly key: string;
  /** Where it stands in the text, which must be NFC. */
  readonly start: number;
  readonly end: number;
}

/**
 * A word on a way through the text: it leads from one point to the next. Where a short form stands, another way
 * leads over the words that it is for, so that both are found, alone and in phrases.
 */
export interface Token extends Word {
  readonly from: number;
  readonly to: number;
}

const WORD = /[Tt]\.[ƯưUuWw](?!\p{L})|\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+|\p{L}[\p{L}\p{M}]*/gu;

/** The words as they are written. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    return { key: keyOf(match[0]), start, end: start + match[0].length };
  });
}

/** Syllables are few and come again and again. */
const KNOWN = new Map<string, string>();
const MOST = 20_000;

function keyOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST) KNOWN.clear();
  const key = newKey(word);
  KNOWN.set(word, key);
  return key;
}

function newKey(word: string): string {
  if (word.charAt(1) === '.') return 'tw0';
  if (/^\d/.test(word)) return `${word.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')}0`;
  return syllableKey(word);
}

/** The words and all that may stand in their place. */
export function tokensOf(text: string): readonly Token[] {
  const words = wordsOf(text);
  const tokens: Token[] = words.map((word, at) => ({ ...word, from: at, to: at + 1 }));
  let point = words.length + 1;
  words.forEach((first, at) => {
    for (const one of EQUIVALENTS.get(first.key) ?? []) {
      const last = words[at + one.keys.length - 1];
      if (last === undefined || !standsAt(one, words, at, text)) continue;
      const span = { start: first.start, end: last.end };
      one.other.forEach((key, step) => {
        const from = step === 0 ? at : point;
        if (step > 0) point += 1;
        const to = step === one.other.length - 1 ? at + one.keys.length : point;
        tokens.push({ key, ...span, from, to });
      });
      point += 1;
    }
  });
  return tokens;
}

function standsAt(
  { keys, capitals }: Equivalent,
  words: readonly Word[],
  at: number,
  text: string,
): boolean {
  return keys.every((key, step) => {
    const word = words[at + step];
    if (word?.key !== key) return false;
    const written = text.slice(word.start, word.end);
    return capitals === undefined || written === capitals[step] || written.charAt(1) === '.';
  });
}

/** All pairs of words that follow each other on some way. */
export function* pairsOf(tokens: readonly Token[]): Generator<readonly [Token, Token]> {
  const starting = new Map<number, Token[]>();
  for (const token of tokens) {
    const known = starting.get(token.from);
    if (known === undefined) starting.set(token.from, [token]);
    else known.push(token);
  }
  for (const left of tokens) {
    for (const right of starting.get(left.to) ?? []) yield [left, right];
  }
}
