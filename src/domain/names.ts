/** Names of people as they are written in Vietnam: family, middle, given. */
import { lastOf } from './last-of.ts';
import { normalizeText } from './fold.ts';

export interface NameParts {
  /** Empty where the name is one word. */
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** The first word is the family, the last the given name; `Y Bon` and one word alone are names too. */
export function splitName(fullName: string): NameParts {
  const words = fullName.split(/\s+/).filter(Boolean);
  return {
    family: words.length > 1 ? (words[0] ?? '') : '',
    middle: words.slice(1, -1).join(' '),
    given: lastOf(words) ?? '',
  };
}

/** What is typed or read, as it is kept: NFC, one space between words, nothing invisible. */
export function cleanName(typed: string): string {
  return normalizeText(typed.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The name with capitals where they belong, when it is written in capitals or small letters throughout;
 * undefined when there is nothing to propose. A person decides, so `Y Bon` or an odd spelling is never changed.
 */
export function proposeCapitals(name: string): string | undefined {
  const oneCase = name === name.toLocaleUpperCase('vi') || name === name.toLocaleLowerCase('vi');
  if (!oneCase) return undefined;
  const proposed = name
    .toLocaleLowerCase('vi')
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
  return proposed === name ? undefined : proposed;
}
