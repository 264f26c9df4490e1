import { createHash } from 'node:crypto';
import { uuidOf } from '../../src/pack/archive/digest.ts';

/** SHA-256 as hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Enough of a hash to name a file among some thousands. */
export function shortHash(data: string): string {
  return sha256(data).slice(0, 16);
}

/** A UUID that is always the same for a name (RFC 9562, version 8). */
export function namedUuid(name: string): string {
  return uuidOf(sha256(name));
}
