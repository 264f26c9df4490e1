/** The fingerprint of a PIN. Four digits are soon guessed by whoever has it; it only keeps the PIN itself from lying about. */
import type { KeptLock } from '../storage/lock.ts';

export type Fingerprint = Pick<KeptLock, 'salt' | 'hash' | 'rounds'>;

/** Half a second on a cheap phone. */
const ROUNDS = 200_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

export async function fingerprint(
  pin: string,
  salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
  rounds = ROUNDS,
): Promise<Fingerprint> {
  const plain = new TextEncoder().encode(pin);
  const material = await crypto.subtle.importKey('raw', plain, 'PBKDF2', false, ['deriveBits']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt };
  return {
    salt,
    rounds,
    hash: new Uint8Array(await crypto.subtle.deriveBits(kdf, material, HASH_BITS)),
  };
}

export async function isPinOf(pin: string, { salt, hash, rounds }: Fingerprint): Promise<boolean> {
  const tried = await fingerprint(pin, salt as Uint8Array<ArrayBuffer>, rounds);
  return tried.hash.every((byte, at) => byte === hash[at]);
}
