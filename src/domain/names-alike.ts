/** Whether two names could be the same person's. */
import { fold, normalizeText } from './fold.ts';

/**
 * - `same`: equal but for capitals, spaces, and where the tone stands (`Thủy`, `Thuỷ`);
 * - `unmarked`: one was typed without some of the marks of the other;
 * - `spelling`: they differ in a mark, or in i and y; both may be people of their own.
 */
export type Likeness = 'same' | 'unmarked' | 'spelling';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Equal for `same` names. */
export function nameKey(name: string): string {
  return wordsOf(normalizeText(name).toLowerCase())
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(TONE, '').normalize('NFC') + (TONE.exec(letters)?.[0] ?? '');
    })
    .join(' ');
}

/** Equal for names that are alike in any way. */
export const looseNameKey = (name: string): string =>
  wordsOf(fold(name))
    .map((word) => word.replace(/y$/, 'i'))
    .join(' ');

/** How alike two names are; undefined when they are not. */
export function likeness(one: string, other: string): Likeness | undefined {
  if (looseNameKey(one) !== looseNameKey(other)) return undefined;
  const [ones, others] = [nameKey(one).split(' '), nameKey(other).split(' ')];
  if (ones.join(' ') === others.join(' ')) return 'same';
  return isUnmarked(ones, others) || isUnmarked(others, ones) ? 'unmarked' : 'spelling';
}

const isUnmarked = (bare: readonly string[], full: readonly string[]): boolean =>
  bare.every(
    (word, i) => word === full[i] || (word === fold(word) && word === fold(full[i] ?? '')),
  );

/** Hyphens and apostrophes are written in many ways: `H'Hen`, `H’Hen`, `H Hen`. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
