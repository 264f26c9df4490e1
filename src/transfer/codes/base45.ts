/**
 * Bytes in the letters that QR codes pack most tightly: RFC 9285. Scanners that give text and no bytes, as the
 * browsers' own do, give these letters as they were; other bytes some of them take for Shift JIS.
 */

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = LETTERS.length;
const VALUES: ReadonlyMap<string, number> = new Map(
  [...LETTERS].map((letter, value) => [letter, value]),
);

/** Never ends in a blank, which some scanners would cut off: the last letter of a group is its highest digit. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0;
    const low = bytes[at + 1];
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
  }
  return text;
}

function digits(value: number, count: number): string {
  let text = '';
  for (let rest = value; text.length < count; rest = Math.floor(rest / BASE))
    text += LETTERS.charAt(rest % BASE);
  return text;
}

/** Undefined when it is nothing that `toBase45` writes. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3);
    const value = valueOf(group);
    if (value === undefined || value >= (group.length === 3 ? 0x10000 : 0x100)) return undefined;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

function valueOf(group: string): number | undefined {
  let value = 0;
  for (let at = group.length - 1; at >= 0; at -= 1) {
    const digit = VALUES.get(group.charAt(at));
    if (digit === undefined) return undefined;
    value = value * BASE + digit;
  }
  return value;
}
