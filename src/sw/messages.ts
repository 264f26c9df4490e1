/** What pages and the service worker say to each other. */

/** One sentence on what a version brings. */
export interface News {
  readonly vi: string;
  readonly en: string;
}

/** What the phone holds of one pack. */
export interface PackHeld {
  readonly id: string;
  /** Bytes that its texts and pictures take in the cache. */
  readonly bytes: number;
  /** Every text and picture is there and, when `content` was asked, unaltered. */
  readonly complete: boolean;
}

/** `presence` looks whether each file is there; `content` reads and hashes it. Both fetch again what is not right. */
export type Depth = 'presence' | 'content';

/** From a page to a worker. All but `skip-waiting` come with a port for the answer. */
export type Question =
  | { readonly type: 'skip-waiting' }
  | { readonly type: 'news' }
  | { readonly type: 'verify'; readonly depth: Depth };

/** From a worker through the port of a question. */
export type Answer =
  | { readonly type: 'news'; readonly build: string; readonly news: News }
  | {
      readonly type: 'verified';
      readonly packs: readonly PackHeld[];
      /** The app's own files are all there. */
      readonly shell: boolean;
    };

/** From a worker that is being installed to every page, unasked. */
export interface Progress {
  readonly type: 'progress';
  /** Files held so far, of all that will be. */
  readonly done: number;
  readonly total: number;
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;

export function isQuestion(value: unknown): value is Question {
  const type = typeOf(value);
  return type === 'skip-waiting' || type === 'news' || type === 'verify';
}

export function isAnswer(value: unknown): value is Answer {
  const type = typeOf(value);
  return type === 'news' || type === 'verified';
}

export function isProgress(value: unknown): value is Progress {
  return typeOf(value) === 'progress';
}
