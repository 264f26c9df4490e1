/**
 * A systematic random linear fountain over GF(2): D. J. C. MacKay, "Fountain codes", IEE Proceedings –
 * Communications 152 (2005), section 2, with the source blocks themselves sent first as in Raptor codes
 * (RFC 5053). Every later frame is the sum (exclusive or) of a random half of the blocks. Any `count` frames that
 * do not depend on each other give the data back; MacKay shows that `e` frames more than `count` fail with a
 * probability under 2⁻ᵉ. LT and Raptor codes need more frames, or more code, to save work that a few thousand
 * blocks do not make.
 */

/**
 * Which blocks are summed up in the frame: bit `i % 32` of word `i / 32` stands for block `i`. A seed under
 * `count` is one block alone. It is part of the format: another version must choose the same blocks.
 */
export function blocksOf(seed: number, count: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(count / 32));
  if (seed >= count) {
    const start = mix(seed);
    for (let at = 0; at < words.length; at += 1) words[at] = mix(start + (at + 1) * GOLDEN);
    if (count % 32 > 0) words[words.length - 1] = last(words) & (2 ** (count % 32) - 1);
  }
  if (words.every((word) => word === 0)) flip(words, seed % count);
  return words;
}

const GOLDEN = 0x9e3779b9;

/** C. Wellons, "lowbias32" (2018), https://nullprogram.com/blog/2018/07/31/ */
function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

const last = (words: Uint32Array): number => words[words.length - 1] ?? 0;

function flip(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) ^ (1 << (bit & 31));
}

const has = (words: Uint32Array, bit: number): boolean =>
  (((words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** Adds `other` to `sum`. */
function add(sum: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) ^ (other[at] ?? 0);
}

/** The block that a frame with this seed carries. */
export function sumOf(blocks: readonly Uint8Array[], seed: number): Uint8Array {
  const chosen = blocksOf(seed, blocks.length);
  const sum = new Uint8Array(blocks[0]?.length ?? 0);
  blocks.forEach((block, index) => {
    if (!has(chosen, index)) return;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) ^ (block[at] ?? 0);
  });
  return sum;
}

/** An equation: the chosen blocks together are the sum. */
interface Row {
  readonly chosen: Uint32Array;
  readonly sum: Uint32Array;
}

export interface Solver {
  /** Blocks that are known, or will be once the others are. */
  readonly known: () => number;
  /** - `again`: it says nothing new; `wrong`: it contradicts the others, so that one of them is no true frame */
  readonly take: (seed: number, block: Uint8Array) => 'new' | 'again' | 'wrong';
  /** All blocks, one after another; undefined until all are known. */
  readonly solved: () => Uint8Array | undefined;
}

/**
 * Gauss–Jordan elimination, a step with each frame: then no long work is left for the end, and what is known
 * grows by one with nearly every frame, as a progress bar should.
 */
export function openSolver(count: number, blockBytes: number): Solver {
  /** By the block each of them is solved for; no other row has that block. */
  const rows = new Map<number, Row>();

  const take = (seed: number, block: Uint8Array) => {
    const chosen = blocksOf(seed, count);
    const row = { chosen, sum: inWords(block) };
    for (const index of indexesOf(chosen)) {
      const known = rows.get(index);
      if (known !== undefined) addRow(row, known);
    }
    const [pivot] = indexesOf(chosen);
    if (pivot === undefined) return row.sum.every((word) => word === 0) ? 'again' : 'wrong';
    for (const other of rows.values()) if (has(other.chosen, pivot)) addRow(other, row);
    rows.set(pivot, row);
    return 'new';
  };

  const solved = () => {
    if (rows.size < count) return undefined;
    const bytes = new Uint8Array(count * blockBytes);
    for (const [index, { sum }] of rows)
      bytes.set(new Uint8Array(sum.buffer, 0, blockBytes), index * blockBytes);
    return bytes;
  };

  return { known: () => rows.size, take, solved };
}

function addRow(row: Row, other: Row): void {
  add(row.chosen, other.chosen);
  add(row.sum, other.sum);
}

function inWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(bytes);
  return words;
}

/** Of the bits that are set, the lowest first. */
function indexesOf(words: Uint32Array): readonly number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest = (rest & (rest - 1)) >>> 0)
      found.push(at * 32 + 31 - Math.clz32(rest & -rest));
  });
  return found;
}
