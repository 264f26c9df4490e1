/** Bytes as letters, and their hash. */

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Lower-case hex of the SHA-256 of all parts, one after another. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', concat(parts));
  return hex(new Uint8Array(digest));
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Divisible by three, and few enough for the arguments of one call. */
const STEP = 24_576;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STEP))));
  return parts.join('');
}

/** Undefined when it is no base64 as `toBase64` writes it. Blanks and line ends are nothing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const letters = text.replace(/[\t\n\v\f\r ]+/g, '');
  try {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    // Other letters can mean the same bytes; then somebody changed them.
    return toBase64(bytes) === letters ? bytes : undefined;
  } catch {
    return undefined;
  }
}
