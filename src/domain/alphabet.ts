/** The order of Vietnamese words in a list, by hand: old phones lack the locale data. */
import { compareText } from './compare.ts';

const LETTERS = [...'0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const RANK = new Map(LETTERS.map((letter, index) => [letter, index]));

/** Combining marks of the tones in dictionary order: huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const TONE_MARK = new RegExp(`[${TONES}]`, 'g');

/** `Ă`, `Đ`, `Ơ`: the letter that a word stands under; `#` for a number. */
export function firstLetter(text: string): string {
  const [letter = ''] = withoutTones(text);
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : '#';
}

/** Letters first (ă after a, đ after d), tones where the letters are the same. */
export const compareVietnamese = (one: string, other: string): number =>
  compareText(vietnameseKey(one), vietnameseKey(other));

/** Keys compare by code units as their texts do by `compareVietnamese`: a long list makes each once. */
export const vietnameseKey = (text: string): string =>
  coded(letterRanks(text)) + END + coded(toneRanks(text));

/** Before every rank: what is shorter comes first. */
const END = '\u0001';
/** The lowest rank is -1. */
const ABOVE_END = 3;

const coded = (ranks: readonly number[]): string =>
  String.fromCharCode(...ranks.map((rank) => rank + ABOVE_END));

/** Lower case, each letter one character; tones and quotation marks gone, ă, â, ơ kept. */
function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(TONE_MARK, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
}

/** A space ranks before every letter, so that `chi bộ` stands before `chia`. */
function letterRanks(text: string): readonly number[] {
  return Array.from(withoutTones(text), (letter) => RANK.get(letter) ?? -1);
}

function toneRanks(text: string): readonly number[] {
  return text.split(/\s+/).map((syllable) => {
    const [mark = ''] = syllable.normalize('NFD').match(TONE_MARK) ?? [];
    return mark === '' ? -1 : TONES.indexOf(mark);
  });
}
