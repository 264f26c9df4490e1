/** Finding terms and putting them under their letters. */
import { compareVietnamese, firstLetter } from '../../domain/alphabet.ts';
import { fold } from '../../domain/fold.ts';
import type { GlossaryTerm, Lang, ReferenceAbbreviation } from '../../pack/format.ts';

export interface LetterSection {
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

export const termText = ({ term, note }: GlossaryTerm): string =>
  fold([term.vi, term.en, note?.vi ?? '', note?.en ?? ''].join(' '));

export const abbreviationText = ({ abbreviation, expansion }: ReferenceAbbreviation): string =>
  fold([abbreviation, expansion.vi, expansion.en].join(' '));

/** Ordered by the term in `lang`; the Vietnamese alphabet serves English as well. */
export function letterSections(
  terms: readonly GlossaryTerm[],
  lang: Lang,
): readonly LetterSection[] {
  const sections = new Map<string, GlossaryTerm[]>();
  const ordered = [...terms].sort((a, b) => compareVietnamese(a.term[lang], b.term[lang]));
  for (const one of ordered) {
    const letter = firstLetter(one.term[lang]);
    const section = sections.get(letter);
    if (section) section.push(one);
    else sections.set(letter, [one]);
  }
  return [...sections].map(([letter, inside]) => ({ letter, terms: inside }));
}

export const sortAbbreviations = (
  abbreviations: readonly ReferenceAbbreviation[],
): readonly ReferenceAbbreviation[] =>
  [...abbreviations].sort((a, b) => compareVietnamese(a.abbreviation, b.abbreviation));
