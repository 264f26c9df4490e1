/** Bounds that hold while a text is read, and what is said when one is passed. */

export const ARTICLE_LIMITS = {
  fileBytes: 20_000_000,
  /** Letters of all lines together. */
  letters: 2_000_000,
  lines: 10_000,
  /** How deep elements may lie in each other. */
  depth: 200,
  cells: 30,
  parts: 2000,
  unpackedBytes: 60_000_000,
  partBytes: 20_000_000,
  ratio: 100,
} as const;

/** Milliseconds after which the reading of a file is ended. */
export const LONGEST_READING = 20_000;

export type ArticleRefusal =
  | 'empty'
  | 'too_large'
  | 'too_large_unpacked'
  | 'too_long'
  | 'too_deep'
  | 'too_slow'
  /** It went away while it was read, or what reads it could not be started. */
  | 'unreadable'
  | 'password'
  | 'pdf'
  | 'picture'
  | 'old_word'
  | 'open_document'
  | 'unknown_kind'
  | 'damaged'
  | 'no_text'
  | 'tcvn3'
  | 'vni'
  | 'windows_1258'
  | 'garbled'
  | 'unknown_letters';

/** Thrown inside of a reader and caught where it was called. */
export class Refused extends Error {
  readonly code: ArticleRefusal;
  /** Part of the file where it was seen. */
  readonly part: string | undefined;
  constructor(code: ArticleRefusal, part?: string) {
    super(code);
    this.code = code;
    this.part = part;
  }
}
