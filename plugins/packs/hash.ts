import { createHash } from 'node:crypto';

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
  const hex = sha256(name);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
