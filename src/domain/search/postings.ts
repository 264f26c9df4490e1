/** Lists of rising numbers in few bytes: differences while that is short, a bit for each number where it is not. */

/** A small number in one byte, a large one in several. */
function packNumber(number: number, into: number[]): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) into.push((rest & 127) | 128);
  into.push(rest);
}

export function packNumbers(numbers: readonly number[]): readonly number[] {
  const packed: number[] = [];
  for (const number of numbers) packNumber(number, packed);
  return packed;
}

export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index += 1, at += 1) {
    let shift = 0;
    let number = 0;
    for (; (bytes[at] ?? 0) > 127; at += 1, shift += 7) number |= ((bytes[at] ?? 0) & 127) << shift;
    numbers[index] = number | ((bytes[at] ?? 0) << shift);
  }
  return numbers;
}

/** Where things of these lengths begin, one behind the other; one more for the end. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0, sum = 0; at < lengths.length; at += 1) {
    sum += lengths[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}

/** Bytes of a list with a bit for each of `size` numbers. */
const bitmapBytes = (size: number): number => Math.ceil(size / 8);

/** @param numbers rising, below `size` */
export function packList(numbers: readonly number[], size: number): readonly number[] {
  const most = bitmapBytes(size);
  const packed: number[] = [];
  let before = -1;
  for (const number of numbers) {
    packNumber(number - before - 1, packed);
    before = number;
    // A list that is as long as the bits is told by its length to be the bits.
    if (packed.length >= most) return packBits(numbers, most);
  }
  return packed;
}

function packBits(numbers: readonly number[], bytes: number): readonly number[] {
  const bits = Array.from({ length: bytes }, () => 0);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  return bits;
}

/** Lists behind each other in one array of bytes. */
export interface Lists {
  readonly bytes: Uint8Array;
  /** Where each list begins; one more for the end. */
  readonly starts: Uint32Array;
  /** Numbers in the lists are below it. */
  readonly size: number;
}

/** Puts `value` into `marks` at every number of a list. */
export function markList(lists: Lists, list: number, marks: Uint8Array, value: number): void {
  const { bytes, size } = lists;
  const start = lists.starts[list] ?? 0;
  const end = lists.starts[list + 1] ?? start;
  if (end > start && end - start === bitmapBytes(size)) {
    markBits(bytes, start, marks, value);
    return;
  }
  let number = -1;
  for (let at = start; at < end; at += 1) {
    let step = 0;
    let shift = 0;
    for (; (bytes[at] ?? 0) > 127; at += 1, shift += 7) step |= ((bytes[at] ?? 0) & 127) << shift;
    step |= (bytes[at] ?? 0) << shift;
    number += step + 1;
    marks[number] = value;
  }
}

function markBits(bytes: Uint8Array, start: number, marks: Uint8Array, value: number): void {
  for (let number = 0, at = start; number < marks.length; number += 8, at += 1) {
    let rest = bytes[at] ?? 0;
    for (let bit = number; rest !== 0; bit += 1, rest >>= 1) if (rest & 1) marks[bit] = value;
  }
}
