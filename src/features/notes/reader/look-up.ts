/** What the reference lists say of a text that was selected. */
import { fold } from '../../../domain/fold.ts';
import type { Localized, Reference } from '../../../pack/format.ts';
import type { OverlayProps } from '../../../state/overlay.ts';

export interface Entry {
  readonly id: string;
  readonly title: Partial<Localized>;
  readonly lines: readonly Partial<Localized>[];
  /** What has a card; a term has none. */
  readonly target?: Parameters<OverlayProps['explain']>[0];
}

/** Longer passages name too much to be of use. */
const MOST = 12;

/**
 * Entries that the text names, the longest name first.
 * @param cited documents that the article itself says the text means
 */
export function found(
  reference: Reference,
  text: string,
  cited: ReadonlySet<string>,
): readonly Entry[] {
  const { documents, abbreviations, glossary } = reference;
  const names = (name: string) => isIn(name, text);
  const entries: readonly Entry[] = [
    ...documents
      .filter(
        ({ id, number, name }) => cited.has(id) || [number ?? '', name.vi, name.en].some(names),
      )
      .map(({ id, number, name, issuer, about }) => ({
        id,
        title: number === undefined ? name : { vi: number, en: number },
        lines: number === undefined ? [issuer, about] : [name, issuer, about],
        target: { kind: 'document' as const, id },
      })),
    ...abbreviations
      .filter(({ abbreviation }) => isIn(abbreviation, text, sameCase))
      .map(({ abbreviation, expansion, note }) => ({
        id: abbreviation,
        title: { vi: abbreviation, en: abbreviation },
        lines: [expansion, note ?? {}],
        target: { kind: 'abbreviation' as const, id: abbreviation },
      })),
    ...glossary
      .filter(({ term }) => [term.vi, term.en].some(names))
      .map(({ id, term, note }) => ({
        id,
        title: { vi: `${term.vi} – ${term.en}`, en: `${term.en} – ${term.vi}` },
        lines: [note ?? {}],
      })),
  ];
  const length = ({ title }: Entry) => (title.vi ?? '').length;
  return [...entries].sort((a, b) => length(b) - length(a)).slice(0, MOST);
}

const sameCase = (text: string): string => text;

/** As words of their own: `ta` is not in `tay`. Marks are folded, so that either spelling is found. */
function isIn(name: string, text: string, as: (text: string) => string = fold): boolean {
  const wanted = as(name.replace(/[“”"]/g, '').trim());
  return wanted !== '' && ` ${bare(as(text))} `.includes(` ${bare(wanted)} `);
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\-/.]+|\.(?=\s|$)/gu, ' ').trim();
