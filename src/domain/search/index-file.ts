/**
 * The layout of an index: numbers of 32 bits in the order of the machine (little-endian everywhere the app runs),
 * then bytes. It is used as it lies in the file; nothing is parsed but the words and places, two long texts.
 */
import type { Lists } from './postings.ts';

/** `CDI1`; another layout takes another number. */
const MAGIC = 0x31494443;
/** Lists of each word: everywhere, in titles, often. */
export const KINDS = 3;

export interface IndexParts {
  /** Syllable keys by their letters without marks. */
  readonly words: readonly string[];
  /** What each document is: the builder's own text, one line. */
  readonly places: readonly string[];
  /** `KINDS` lists a word. */
  readonly wordLists: Lists;
  /** Where the pairs of each word begin; one more for the end. */
  readonly pairStarts: Uint32Array;
  /** The second words of the pairs, rising below each first word. */
  readonly seconds: Uint32Array;
  readonly pairLists: Lists;
}

export interface PackedIndex {
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly wordLists: readonly (readonly number[])[];
  /** How many pairs begin with each word. */
  readonly pairCounts: readonly number[];
  readonly seconds: readonly number[];
  readonly pairLists: readonly (readonly number[])[];
}

const HEAD = 8;

export function writeIndex(index: PackedIndex): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const words = encoder.encode(index.words.join('\n'));
  const places = encoder.encode(index.places.join('\n'));
  const wordBytes = lengthOf(index.wordLists);
  const pairBytes = lengthOf(index.pairLists);
  const numbers = [
    MAGIC,
    index.words.length,
    index.places.length,
    index.seconds.length,
    words.length,
    places.length,
    wordBytes,
    pairBytes,
    ...index.wordLists.map((list) => list.length),
    ...index.pairCounts,
    ...index.seconds,
    ...index.pairLists.map((list) => list.length),
  ];
  const head = numbers.length * 4;
  const file = new Uint8Array(head + words.length + places.length + wordBytes + pairBytes);
  new Uint32Array(file.buffer, 0, numbers.length).set(numbers);
  let at = head;
  for (const part of [words, places, ...index.wordLists, ...index.pairLists]) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const lengthOf = (lists: readonly (readonly number[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0);

/** @throws RangeError when it is no index of this layout, or cut short. */
export function readIndex(file: ArrayBuffer): IndexParts {
  const head = new Uint32Array(file, 0, HEAD);
  const [magic = 0, words = 0, size = 0, pairs = 0, ...bytes] = head;
  const [wordText = 0, placeText = 0, wordBytes = 0, pairBytes = 0] = bytes;
  const count = HEAD + words * (KINDS + 1) + pairs * 2;
  if (magic !== MAGIC || file.byteLength !== count * 4 + bytes.reduce((sum, one) => sum + one, 0))
    throw new RangeError('not an index of this version');
  let at = HEAD * 4;
  const numbers = (length: number): Uint32Array => {
    const part = new Uint32Array(file, at, length);
    at += length * 4;
    return part;
  };
  const wordLengths = numbers(words * KINDS);
  const pairCounts = numbers(words);
  const seconds = numbers(pairs);
  const pairLengths = numbers(pairs);
  const part = (length: number): Uint8Array => {
    const found = new Uint8Array(file, at, length);
    at += length;
    return found;
  };
  return {
    words: linesOf(part(wordText)),
    places: linesOf(part(placeText)),
    wordLists: { bytes: part(wordBytes), starts: startsOf(wordLengths), size },
    pairStarts: startsOf(pairCounts),
    seconds,
    pairLists: { bytes: part(pairBytes), starts: startsOf(pairLengths), size },
  };
}

const linesOf = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');

function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0, sum = 0; at < lengths.length; at += 1) {
    sum += lengths[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}
