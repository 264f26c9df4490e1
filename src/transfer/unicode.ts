/** Bytes to text, in whichever form of Unicode they are, and a guess at what else they may be. */
import { findLegacy, looksVietnamese } from './legacy.ts';

/** Text as it stands in the file, not normalised, without a byte order mark. Undefined when it is no Unicode. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  const zeros = zerosAt(bytes);
  if (zeros !== undefined) return decode(bytes, zeros === 'odd' ? 'utf-16le' : 'utf-16be');
  return decode(bytes, 'utf-8');
}

/** Takes the byte order mark off. Undefined when the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not that encoding: the caller looks for another.
    return undefined;
  }
}

/** UTF-16 without its mark has every other byte zero in commas, figures and line ends. */
function zerosAt(bytes: Uint8Array): 'odd' | 'even' | undefined {
  const counts = [0, 0];
  const end = Math.min(bytes.length, 2000);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  if (odd > end / 8 && even === 0) return 'odd';
  return even > end / 8 && odd === 0 ? 'even' : undefined;
}

/** What bytes that are no Unicode are written in. */
export function oldEncoding(
  bytes: Uint8Array,
): 'tcvn3' | 'vni' | 'windows_1258' | 'unknown_letters' {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const legacy = findLegacy(western);
  if (legacy === 'tcvn3' || legacy === 'vni') return legacy;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  return looksVietnamese(vietnamese) ? 'windows_1258' : 'unknown_letters';
}

/** Signs that no text has: some binary file. */
export const hasControlSigns = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
