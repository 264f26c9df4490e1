/** Letters and spaces of a line as the app keeps them. */
import type { Correction } from './draft.ts';

/** Signs without width, of direction, and soft hyphens: unseen, and in the way of searching. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;
/** Letters of Iceland and Africa that look like the Vietnamese one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;

export interface Cleaned {
  readonly text: string;
  readonly faults: readonly Correction['code'][];
}

/** NFC, look-alikes replaced, unseen signs dropped, runs of any spaces made one. */
export function cleanLine(source: string): Cleaned {
  const faults: Correction['code'][] = [];
  const composed = source.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC');
  const letters = composed
    .replace(/[ÐðƉɖ]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(UNSEEN, '')
    .replace(CONTROLS, ' ');
  if (letters !== source) faults.push('letters');
  const spaced = letters.replace(/\s+/g, ' ').trim();
  if (spaced !== letters) faults.push('spaces');
  if (/(?:\.\.\.|…)['’]$/.test(spaced)) faults.push('stray_sign');
  return { text: spaced, faults };
}

/** The end mark of newspapers, `./.`, is a full stop. */
export const withoutEndMark = (text: string): string => text.replace(/\s*\.?\s*\/\s*\.$/, '.');

export const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);

/** For comparing what two lines say: letters and digits alone, small. */
export const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
