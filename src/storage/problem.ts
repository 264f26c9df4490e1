/**
 * - `off`: the browser gives no storage (private window, lockdown)
 * - `full`: no room left on the phone
 * - `stale`: the connection was dropped; opening again helps
 * - `blocked`: another tab holds an older version open
 * - `hung`: the browser does not answer at all
 * - `newer`: a newer version of the app wrote the database
 * - `lost`: what was written here is gone, and nobody has yet said to begin anew
 * - `failed`: anything else
 */
export type StorageProblemCode =
  | 'off'
  | 'full'
  | 'stale'
  | 'blocked'
  | 'hung'
  | 'newer'
  | 'lost'
  | 'failed';

export class StorageProblem extends Error {
  readonly code: StorageProblemCode;
  constructor(code: StorageProblemCode, cause?: unknown) {
    super(`storage: ${code}`, { cause });
    this.name = 'StorageProblem';
    this.code = code;
  }
}

const STALE = /connection is closing|lost|in-progress transaction/i;

/** Told apart by outcome, not by engine: the same fault has other names in each browser. */
export function toStorageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  if (!(error instanceof Error)) return new StorageProblem('failed', error);
  return new StorageProblem(codeOf(error), error);
}

/** Aborted, with no reason given. */
export const isAbort = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

function codeOf({ name, message }: Error): StorageProblemCode {
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
      return 'off';
    case 'AbortError':
      return 'stale';
    case 'InvalidStateError':
      // Firefox throws this on every put after a quota abort.
      return /mutation operation/i.test(message) ? 'full' : 'stale';
    case 'UnknownError':
      return STALE.test(message) ? 'stale' : 'failed';
    default:
      return 'failed';
  }
}
