/** A pack as a text file, as the share sheets of some phones hand on no other kind. */
import { fromBase64, toBase64 } from '../../pack/archive/signature.ts';
import { Refused } from './refusal.ts';

const HEAD = 'CHUYEN-DE-PACK-1\n';
const LINE = 76;

export function wrap(bytes: Uint8Array): string {
  const lines = toBase64(bytes).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `${HEAD}${lines.join('\n')}\n`;
}

/** The pack inside; a file that is not wrapped is given back as it is. */
export function unwrap(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, HEAD.length));
  if (start !== HEAD) return bytes;
  const text = new TextDecoder().decode(bytes.subarray(HEAD.length));
  const inside = fromBase64(text.replaceAll(/\s/g, ''));
  if (inside === undefined) throw new Refused('damaged');
  return inside;
}
