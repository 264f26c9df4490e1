/**
 * One QR code of a series, as text: `CDQ1:` and in base 45 what follows, numbers with the highest byte first.
 *
 * | bytes | what |
 * |---|---|
 * | 8 | id of the transfer: the first bytes of the SHA-256 of all data |
 * | 4 | length of all data |
 * | 2 | number of source blocks, `count` |
 * | 4 | seed: which blocks are summed up here (`fountain.ts`) |
 * | length ÷ count, rounded up | the sum; the last block is filled up with zeros |
 * | 4 | CRC-32 of everything before |
 */
import { concat, fromHex, hex } from '../bundle/bytes.ts';
import { crc32 } from '../crc32.ts';
import { fromBase45, toBase45 } from './base45.ts';

export interface Frame {
  /** Hex. */
  readonly id: string;
  /** Bytes of all data. */
  readonly length: number;
  /** How many source blocks they are cut into. */
  readonly count: number;
  readonly seed: number;
  readonly block: Uint8Array;
}

/** - `not_ours`: some other QR code; `newer`: of a version this one does not know; `damaged`: not as it was drawn */
export type FrameProblem = 'not_ours' | 'newer' | 'damaged';

/** More than anybody would hold two phones for; a reader sets no more memory aside for strangers. */
export const CODE_LIMITS = { bytes: 1_000_000, blocks: 2_400 } as const;

export const ID_BYTES = 8;
const PREFIX = 'CDQ';
const VERSION = 1;
const HEAD_BYTES = ID_BYTES + 4 + 2 + 4;
const CRC_BYTES = 4;

/** What is drawn as a QR code. Frames of one transfer are of one length. */
export function printFrame({ id, length, count, seed, block }: Frame): string {
  const numbers = new DataView(new ArrayBuffer(HEAD_BYTES - ID_BYTES));
  numbers.setUint32(0, length);
  numbers.setUint16(4, count);
  numbers.setUint32(6, seed);
  const body = concat([fromHex(id), new Uint8Array(numbers.buffer), block]);
  const sum = new DataView(new ArrayBuffer(CRC_BYTES));
  sum.setUint32(0, crc32(body));
  return `${PREFIX}${VERSION}:${toBase45(concat([body, new Uint8Array(sum.buffer)]))}`;
}

/** What a scanner read. Never throws. */
export function readFrame(scanned: string): Frame | { readonly problem: FrameProblem } {
  const [, version, letters = ''] = /^CDQ(\d{1,4}):(.*)$/s.exec(scanned.trim()) ?? [];
  if (version === undefined) return { problem: 'not_ours' };
  if (Number(version) > VERSION) return { problem: 'newer' };
  const bytes = version === String(VERSION) ? fromBase45(letters) : undefined;
  return (bytes && readBytes(bytes)) ?? { problem: 'damaged' };
}

function readBytes(bytes: Uint8Array): Frame | undefined {
  const end = bytes.length - CRC_BYTES;
  if (end < HEAD_BYTES) return undefined;
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (numbers.getUint32(end) !== crc32(bytes.subarray(0, end))) return undefined;
  const frame = {
    id: hex(bytes.subarray(0, ID_BYTES)),
    length: numbers.getUint32(ID_BYTES),
    count: numbers.getUint16(ID_BYTES + 4),
    seed: numbers.getUint32(ID_BYTES + 6),
    block: bytes.slice(HEAD_BYTES, end),
  };
  return isSound(frame) ? frame : undefined;
}

/** Data of that length in blocks of that length are that many blocks, and no other number. */
function isSound({ length, count, block }: Frame): boolean {
  return (
    length > 0 &&
    length <= CODE_LIMITS.bytes &&
    count <= CODE_LIMITS.blocks &&
    block.length === Math.ceil(length / count) &&
    count === Math.ceil(length / block.length)
  );
}
