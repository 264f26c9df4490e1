import { describe, expect, it } from 'vitest';
import { StorageProblem, toStorageProblem } from '../../../src/storage/problem.ts';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

/** The faces that one fault has in three engines. */
const FACES = [
  [named('QuotaExceededError'), 'full'],
  [
    named(
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
    ),
    'full',
  ],
  [named('InvalidStateError', 'The database connection is closing.'), 'stale'],
  [
    named(
      'UnknownError',
      'Connection to Indexed Database server lost. Refresh the page to try again',
    ),
    'stale',
  ],
  [named('AbortError'), 'stale'],
  [named('VersionError'), 'newer'],
  [named('SecurityError'), 'off'],
  [named('UnknownError', 'Internal error opening backing store'), 'failed'],
  [null, 'failed'],
] as const;

describe('a fault of the storage', () => {
  it.each(FACES)('%s is told as %s', (error, code) => {
    expect(toStorageProblem(error).code).toBe(code);
  });

  it('keeps its cause and is not wrapped twice', () => {
    const problem = toStorageProblem(named('AbortError'));
    expect(problem).toBeInstanceOf(StorageProblem);
    expect(toStorageProblem(problem)).toBe(problem);
  });
});
