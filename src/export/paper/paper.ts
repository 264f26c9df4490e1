/**
 * A document before it is a file: what stands in it, not how it looks. Word, print, preview and plain text
 * are all made from it, so that they agree.
 */
export interface Paper {
  /** What kind of document it is: part of its address and of the name of its file. */
  readonly kind: string;
  readonly lang: 'vi' | 'en';
  readonly orientation: 'portrait' | 'landscape';
  /** Printed at the head until the document is final. */
  readonly draft?: string | undefined;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | Letterhead
  | { readonly block: 'title'; readonly name: string; readonly about: readonly string[] }
  | { readonly block: 'heading'; readonly level: 1 | 2; readonly text: string }
  | PaperText
  | PaperTable
  | Signatures
  | { readonly block: 'page-break' };

/** Two columns at the head of a document of the Party; a class or group has the left one alone. */
export interface Letterhead {
  readonly block: 'letterhead';
  readonly parent?: string | undefined;
  readonly issuer: string;
  /** `Số 05-NQ/CB` */
  readonly number?: string | undefined;
  readonly party?: string | undefined;
  /** `Mỹ Hiệp, ngày 05 tháng 02 năm 2026` */
  readonly placeAndDay?: string | undefined;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Paragraphs that are one thing to a reader and that can be changed as one. */
export interface PaperText {
  readonly block: 'text';
  /** What it is called by in the record of the document; without one it cannot be changed here. */
  readonly id?: string | undefined;
  /** Name of it for whoever changes it. */
  readonly label?: string | undefined;
  readonly paragraphs: readonly (readonly Run[])[];
  readonly look?: 'body' | 'plain' | 'centre';
  /** Written for this document (`own`), or worked out from what was recorded (`fact`). */
  readonly kind?: 'own' | 'fact';
  /** Of a fact: the part of the session it comes from. */
  readonly from?: string | undefined;
  /** Of a fact: overwritten by hand; `outdated` when what was recorded has changed since. */
  readonly byHand?: 'yes' | 'outdated' | undefined;
  /** What stands there without the hand; of an own text what is written or proposed. */
  readonly given?: string | undefined;
  /** Of an own text that is not written yet: so many dotted lines, to be filled by hand. */
  readonly dottedLines?: number;
}

export interface PaperColumn {
  readonly title: string;
  /** Share of the width, against the other columns. */
  readonly width: number;
  readonly align?: 'left' | 'centre' | 'right' | undefined;
}

export interface PaperTable {
  readonly block: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** In smaller letters: many narrow columns. */
  readonly small?: boolean;
  /** Rows in bold, by place: totals and groups. */
  readonly strong?: readonly number[];
  readonly from?: string | undefined;
}

export interface Signature {
  /** Lines over the name; the first in bold. */
  readonly titles: readonly string[];
  readonly note?: string | undefined;
  readonly name: string;
}

export interface Signatures {
  readonly block: 'signatures';
  readonly left?: Signature | undefined;
  /** In the left column instead, under its label `Nơi nhận:`. */
  readonly recipients?: PaperText | undefined;
  readonly right: Signature;
}

/** Stands for what is not known yet, to be filled by hand. */
export const DOTS = '…………';

/** Paragraphs of a text that somebody wrote. */
export const paragraphsOf = (text: string): readonly (readonly Run[])[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ text: line }]);

export const plainParagraph = (runs: readonly Run[]): string =>
  runs.map(({ text }) => text).join('');
