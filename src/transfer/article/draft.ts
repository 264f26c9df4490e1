/** What a text brought in gives before anything is kept: its lines, each with the part it plays. */

export const LINE_KINDS = [
  'title',
  'date',
  'outlet',
  'byline',
  'lead',
  'heading',
  'paragraph',
  'caption',
  'list',
  'quote',
  'row',
  'junk',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line of the source. */
export interface SourceLine {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly text: string;
  /** What the file says that it is; plain text says nothing. */
  readonly mark?: Mark;
}

export type Mark =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | {
      readonly kind:
        | 'paragraph'
        | 'title'
        | 'caption'
        | 'quote'
        | 'date'
        | 'byline'
        | 'outlet'
        | 'junk';
    };

export interface DraftLine {
  /** Where it stands in the source; two parts of one line share it. */
  readonly line: number;
  readonly kind: LineKind;
  /** NFC, one space between words, no prefix of an outlet. */
  readonly text: string;
  readonly level?: 2 | 3;
  readonly ordered?: boolean;
  readonly cells?: readonly string[];
  /** Why it is junk, where that is worth telling. */
  readonly repeats?: boolean;
}

/** Something in the source that is not as it should be. Words are never changed. */
export interface Correction {
  readonly line: number;
  readonly code: 'spaces' | 'letters' | 'end_mark' | 'stray_sign';
}

export interface Draft {
  readonly lines: readonly DraftLine[];
  readonly corrections: readonly Correction[];
  readonly outlet: string;
  /** What stood before the lead, such as `BHG`. */
  readonly outletTag?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** `HH:MM` */
  readonly time?: string;
}

/** What a file says about its text as a whole. */
export interface Hints {
  readonly title?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

export const titleOf = ({ lines }: Pick<Draft, 'lines'>): string =>
  lines.find(({ kind }) => kind === 'title')?.text ?? '';

export const bylineOf = ({ lines }: Pick<Draft, 'lines'>): string =>
  lines
    .filter(({ kind }) => kind === 'byline')
    .map(({ text }) => text)
    .join('; ');
