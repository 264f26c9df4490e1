/** The order of Vietnamese words in a list, by hand: old phones lack the locale data. */

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
export function compareVietnamese(one: string, other: string): number {
  const bare = compareLists(letterRanks(one), letterRanks(other));
  return bare === 0 ? compareLists(toneRanks(one), toneRanks(other)) : bare;
}

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

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
