/** AES-256-GCM with a key from a pass-phrase. */
import { fold } from '../../domain/fold.ts';
import { fromHex, hex } from './bytes.ts';
import { BundleProblem, ITERATIONS, type Lock } from './format.ts';

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** @param random gives that many random bytes */
export const newLock = (random: (bytes: number) => Uint8Array, iterations = ITERATIONS): Lock => ({
  kdf: 'PBKDF2-SHA-256',
  iterations,
  salt: hex(random(SALT_BYTES)),
  iv: hex(random(IV_BYTES)),
});

export const isLock = (value: unknown): value is Lock => {
  const { kdf, iterations, salt, iv, ...rest } = Object(value) as Record<string, unknown>;
  return (
    kdf === 'PBKDF2-SHA-256' &&
    Number.isSafeInteger(iterations) &&
    Number(iterations) > 0 &&
    isHex(salt, SALT_BYTES) &&
    isHex(iv, IV_BYTES) &&
    Object.keys(rest).length === 0
  );
};

const isHex = (value: unknown, bytes: number): boolean =>
  typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);

/** @param about additional data: changed, the content does not open */
export async function seal(
  bytes: Uint8Array,
  lock: Lock,
  phrase: string,
  about: Uint8Array,
): Promise<Uint8Array> {
  const key = await keyOf(phrase, lock);
  return new Uint8Array(
    await crypto.subtle.encrypt(gcm(lock, about), key, bytes as Uint8Array<ArrayBuffer>),
  );
}

/** @throws BundleProblem `wrong_phrase` */
export async function unseal(
  bytes: Uint8Array,
  lock: Lock,
  phrase: string,
  about: Uint8Array,
): Promise<Uint8Array> {
  if (bytes.length < TAG_BYTES) throw new BundleProblem('damaged');
  const key = await keyOf(phrase, lock);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(gcm(lock, about), key, bytes as Uint8Array<ArrayBuffer>),
    );
  } catch (cause) {
    throw new BundleProblem('wrong_phrase', cause);
  }
}

const gcm = ({ iv }: Lock, about: Uint8Array): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromHex(iv),
  additionalData: about as Uint8Array<ArrayBuffer>,
});

async function keyOf(phrase: string, { iterations, salt }: Lock): Promise<CryptoKey> {
  const plain = new TextEncoder().encode(plainPhrase(phrase));
  const material = await crypto.subtle.importKey('raw', plain, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromHex(salt) };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(kdf, material, aes, false, ['encrypt', 'decrypt']);
}

/** Written from paper, marks, capitals and blanks come out in many ways. */
export const plainPhrase = (phrase: string): string =>
  fold(phrase)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
