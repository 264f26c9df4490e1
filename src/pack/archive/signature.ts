/** Ed25519 signatures of packs: by the browser where it can, else by @noble/ed25519. */
import * as noble from '@noble/ed25519';
import { canonicalJson } from './canonical-json.ts';
import type { PackManifest } from './manifest.ts';

/** A key that stays on the phone. Where the browser signs, even the app cannot read it. */
export type SigningKey =
  | { readonly kind: 'native'; readonly secret: CryptoKey; readonly publicKey: string }
  | { readonly kind: 'plain'; readonly secret: Uint8Array; readonly publicKey: string };

/** The part of WebCrypto that is used; undefined takes the other way, as tests do. */
export type Subtle = Pick<
  SubtleCrypto,
  'generateKey' | 'exportKey' | 'importKey' | 'sign' | 'verify'
>;

const NAME = 'Ed25519';

/** @param subtle undefined: the browser has no Ed25519 */
export async function createSigningKey(subtle: Subtle | undefined): Promise<SigningKey> {
  try {
    if (subtle !== undefined) return await createNative(subtle);
  } catch {
    // Chrome before 137 knows no Ed25519.
    return createPlain();
  }
  return createPlain();
}

async function createNative(subtle: Subtle): Promise<SigningKey> {
  const pair = await subtle.generateKey({ name: NAME }, false, ['sign', 'verify']);
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { kind: 'native', secret: pair.privateKey, publicKey: toBase64(raw) };
}

async function createPlain(): Promise<SigningKey> {
  const { secretKey, publicKey } = await noble.keygenAsync();
  return { kind: 'plain', secret: secretKey, publicKey: toBase64(publicKey) };
}

/** The manifest with its signature. Its author must bear the public key of this very key. */
export async function signManifest(
  manifest: PackManifest,
  key: SigningKey,
  subtle: Subtle | undefined,
): Promise<PackManifest> {
  const message = signedBytes(manifest);
  const signature =
    key.kind === 'native'
      ? new Uint8Array(await needed(subtle).sign({ name: NAME }, key.secret, message))
      : await noble.signAsync(message, key.secret);
  return { ...manifest, signature: toBase64(signature) };
}

/** `none`: nobody claims to have signed it. */
export async function checkSignature(
  manifest: PackManifest,
  subtle: Subtle | undefined,
): Promise<'valid' | 'wrong' | 'none'> {
  const { signature } = manifest;
  const key = manifest.author?.key;
  if (signature === undefined && key === undefined) return 'none';
  if (signature === undefined || key === undefined) return 'wrong';
  const [signed, publicKey] = [fromBase64(signature), fromBase64(key)];
  if (signed?.length !== 64 || publicKey?.length !== 32) return 'wrong';
  const claim = { signed, publicKey, message: signedBytes(manifest) };
  return (await isSigned(claim, subtle)) ? 'valid' : 'wrong';
}

interface Claim {
  readonly signed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array<ArrayBuffer>;
}

async function isSigned(claim: Claim, subtle: Subtle | undefined): Promise<boolean> {
  const native = subtle && (await verifyNative(subtle, claim));
  if (native !== undefined) return native;
  const { signed, message, publicKey } = claim;
  // It rejects what is no point of the curve.
  return noble.verifyAsync(signed, message, publicKey, { zip215: false }).catch(() => false);
}

/** Undefined where the browser cannot tell. */
async function verifyNative(
  subtle: Subtle,
  { signed, publicKey, message }: Claim,
): Promise<boolean | undefined> {
  try {
    const key = await subtle.importKey('raw', publicKey as BufferSource, { name: NAME }, false, [
      'verify',
    ]);
    return await subtle.verify({ name: NAME }, key, signed as BufferSource, message);
  } catch {
    // No Ed25519 here, or no point of the curve: the other way tells.
    return undefined;
  }
}

/** All but the signature itself: JSON leaves out what is undefined. */
function signedBytes(manifest: PackManifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ ...manifest, signature: undefined }));
}

function needed(subtle: Subtle | undefined): Subtle {
  if (subtle === undefined) throw new Error('the key belongs to a browser that signs');
  return subtle;
}

/** Letters that go into one call; engines bound the number of arguments. */
const AT_ONCE = 8192;

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(letters);
}

/** Undefined when it is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
