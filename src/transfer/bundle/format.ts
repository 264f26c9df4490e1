/**
 * The one file in which work leaves a phone: backup, another phone, report. Its first line can be read by
 * people, `chuyen-de 1 text <sha256> <header>`; then come the lines, deflated, locked when there is a pass-phrase.
 */

export const MAGIC = 'chuyen-de';
export const BUNDLE_FORMAT = 1;

/** `text`: base64, which passes every share sheet and chat; `bytes`: as it is, for QR codes. */
export type BundleForm = 'text' | 'bytes';

/** - `all`: a backup; `part`: some records for another phone; `report`: counts for the level above */
export const SCOPES = ['all', 'part', 'report'] as const;
export type Scope = (typeof SCOPES)[number];

/** How the lines are locked: AES-256-GCM, the header is its additional data. */
export interface Lock {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Hex. */
  readonly salt: string;
  readonly iv: string;
}

export interface BundleHeader {
  readonly scope: Scope;
  /** Device that wrote it. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** How many lines. */
  readonly n: number;
  readonly lock?: Lock;
}

/** One line: what it is, and the thing itself. */
export type BundleLine = readonly [sort: string, value: unknown];

/**
 * - `not_ours`: something else; `newer`: of a version that this one does not know; `damaged`: not whole
 * - `locked`: needs a pass-phrase; `wrong_phrase`: not this one, or the content was changed
 * - `too_large`: over the limits; `too_hard`: asks for more work than any honest file
 */
export type BundleRefusal =
  | 'empty'
  | 'not_ours'
  | 'newer'
  | 'damaged'
  | 'locked'
  | 'wrong_phrase'
  | 'too_large'
  | 'too_hard';

export const BUNDLE_LIMITS = {
  fileBytes: 80_000_000,
  unpackedBytes: 200_000_000,
  ratio: 200,
  headerChars: 2_000,
  lines: 400_000,
  depth: 64,
  iterations: 10_000_000,
} as const;

/** OWASP, Password Storage: PBKDF2 with HMAC-SHA-256 takes 600,000 or more. */
export const ITERATIONS = 600_000;

export class BundleProblem extends Error {
  readonly code: BundleRefusal;
  constructor(code: BundleRefusal, cause?: unknown) {
    super(`bundle: ${code}`, { cause });
    this.name = 'BundleProblem';
    this.code = code;
  }
}
