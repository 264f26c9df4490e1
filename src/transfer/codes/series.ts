/** Data as a series of QR codes without an end. */
import { sha256 } from '../bundle/bytes.ts';
import { sumOf } from './fountain.ts';
import { CODE_LIMITS, ID_BYTES, printFrame } from './frame.ts';

/**
 * Bytes of data in one code. A scanner of a cheap phone reads a code of 77 × 77 modules off a screen of 360 pixels
 * (five camera pixels a module); one of 57 × 57 where it does not. One that stands still may be denser.
 */
export const BLOCK_BYTES = { usual: 480, coarse: 236, still: 800 } as const;

export interface CodeSeries {
  /** Blocks; so many codes are enough when none is lost. One: a single code says it all. */
  readonly count: number;
  /** What the code of that number says, from 0 on without end. */
  readonly text: (number: number) => string;
}

/** Undefined when it is too much for codes. */
export async function seriesOf(
  bytes: Uint8Array,
  size: 'usual' | 'coarse' = 'usual',
): Promise<CodeSeries | undefined> {
  const isStill = size === 'usual' && bytes.length <= BLOCK_BYTES.still;
  const most = isStill ? BLOCK_BYTES.still : BLOCK_BYTES[size];
  const count = Math.ceil(bytes.length / most);
  if (bytes.length > CODE_LIMITS.bytes || count > CODE_LIMITS.blocks || count === 0)
    return undefined;
  const length = Math.ceil(bytes.length / count);
  const blocks = Array.from({ length: count }, (_, at) => {
    const block = new Uint8Array(length);
    block.set(bytes.subarray(at * length, (at + 1) * length));
    return block;
  });
  const id = (await sha256(bytes)).slice(0, ID_BYTES * 2);
  const whole = { id, length: bytes.length, count };
  return {
    count,
    text: (number) => printFrame({ ...whole, seed: number, block: sumOf(blocks, number) }),
  };
}
