/** The syllable key: what two spellings of one syllable have in common (`uỷ` and `ủy`, `quý` and `quí`). */
import { normalizeText } from '../fold.ts';

export interface Syllable {
  /** Small letters without the tone, a final y after a consonant as i: `uy`, `qui`, `đang`. */
  readonly letters: string;
  /** 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
  readonly tone: number;
}

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** `kỹ` and `kĩ` are one word, `thúy` and `thúi` are two. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]+|qu)y$/;

/** A word in lower case, its tone apart from its letters. */
export function takeTone(word: string): Syllable {
  const parts = normalizeText(word).toLowerCase().normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  if (tone === undefined) return { letters: parts.normalize('NFC'), tone: 0 };
  return { letters: parts.replace(TONE, '').normalize('NFC'), tone: TONES.indexOf(tone) + 1 };
}

/** With i and y made one where they sound one. */
export function syllable(word: string): Syllable {
  const { letters, tone } = takeTone(word);
  return { letters: oneI(letters), tone };
}

export const oneI = (letters: string): string => letters.replace(FINAL_Y, '$1i');

/** `uy2` for `ủy` and `uỷ`; the last sign is always the tone. */
export function syllableKey(word: string): string {
  const { letters, tone } = syllable(word);
  return letters + String(tone);
}

const PLAIN: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  đ: 'd',
  ê: 'e',
  ô: 'o',
  ơ: 'o',
  ư: 'u',
};

/** One small letter without its mark. */
export const plainLetter = (letter: string): string => PLAIN[letter] ?? letter;

/** The letters of a key without marks, for sorting and looking up. */
export function plainLetters(letters: string): string {
  let plain = '';
  for (const letter of letters) plain += plainLetter(letter);
  return plain;
}
