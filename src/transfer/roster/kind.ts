/** Tells what a file is by its first bytes; names and endings lie. */
import type { RefusalCode } from './preview.ts';

export type FileKind = 'zip' | 'text';

const MAGIC: readonly (readonly [RefusalCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  // Rich text of a word processor.
  ['word_document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const ZIP = [0x50, 0x4b];
/** The container of old Office files, and of new ones under a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);

/** What can be read, or why not. */
export function fileKind(bytes: Uint8Array): FileKind | RefusalCode {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, CONTAINER)) return containerKind(bytes);
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic));
  if (known !== undefined) return known[0];
  // Photographs of iPhones: `....ftypheic`.
  if (startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70])) return 'picture';
  return 'text';
}

function containerKind(bytes: Uint8Array): RefusalCode {
  if (holdsName(bytes, 'EncryptedPackage')) return 'password';
  return holdsName(bytes, 'WordDocument') ? 'word_document' : 'old_excel';
}

/** Names in a container are UTF-16, little end first. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  const isAt = (start: number) =>
    wanted.every((code, i) => bytes[start + 2 * i] === code && bytes[start + 2 * i + 1] === 0);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1;) {
    if (isAt(at)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
