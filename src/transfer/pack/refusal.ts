/** Why a pack file is not taken in. */
export type PackRefusalCode =
  | 'too_large'
  /** Unpacked it would be too large, or is packed tighter than any real text. */
  | 'too_large_unpacked'
  | 'password'
  /** Some other file. */
  | 'not_a_pack'
  /** Cut short, altered on the way, or made by something else. */
  | 'damaged'
  /** Made by a newer version of the app. */
  | 'newer'
  /** The signature does not fit: somebody changed the pack after it was signed. */
  | 'wrong_signature'
  /** Takes the name of the own texts. */
  | 'reserved'
  /** Reading it was ended. */
  | 'too_slow'
  /** It went away while it was read, or what reads it could not be started. */
  | 'unreadable';

export interface PackRefusal {
  readonly refused: PackRefusalCode;
  /** File within the pack, where the reason stands in one. */
  readonly at?: string;
}

/** Ends the reading; `openPack` turns it into its refusal. */
export class Refused extends Error {
  readonly refusal: PackRefusal;

  constructor(refused: PackRefusalCode, at?: string) {
    super(refused);
    this.name = 'Refused';
    this.refusal = { refused, ...(at !== undefined && { at }) };
  }
}

export const LIMITS = {
  fileBytes: 60_000_000,
  /** All files that are read, together. */
  unpackedBytes: 200_000_000,
  partBytes: 20_000_000,
  /** Unpacked to packed, for parts above a megabyte. */
  ratio: 100,
  parts: 20_000,
  articles: 5000,
  /** Inlines within each other. */
  depth: 32,
  /** Blocks of an article. */
  blocks: 20_000,
  /** Bytes of one article's JSON. */
  articleBytes: 2_000_000,
} as const;
