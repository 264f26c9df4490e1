/**
 * The layout of an index: a head of numbers, then parts of bytes. Lists are used as they lie in the file; words,
 * places and pairs become arrays when it is opened.
 */
import { type Lists, packNumbers, startsOf, unpackNumbers } from './postings.ts';

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

type Bytes = readonly number[];

export interface PackedIndex {
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly wordLists: readonly Bytes[];
  /** Of each word: those that follow it, rising, and where they do. */
  readonly pairs: readonly (readonly { readonly second: number; readonly list: Bytes }[])[];
}

/** The head, in numbers of 32 bits: what it is, how many words, documents and pairs, bytes of each part. */
const PARTS = 8;
const HEAD = 4 + PARTS;

export function writeIndex(index: PackedIndex): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pairs = index.pairs.flat();
  const pairLists = pairs.map(({ list }) => list);
  // Each as what it is more than the one before.
  const steps = index.pairs.flatMap((ofWord) =>
    ofWord.map(({ second }, at) => second - (ofWord[at - 1]?.second ?? 0)),
  );
  const parts = [
    encoder.encode(index.words.join('\n')),
    encoder.encode(index.places.join('\n')),
    packNumbers(index.wordLists.map(({ length }) => length)),
    packNumbers(index.pairs.map(({ length }) => length)),
    packNumbers(steps),
    packNumbers(pairLists.map(({ length }) => length)),
    joined(index.wordLists),
    joined(pairLists),
  ];
  const sizes = parts.map(({ length }) => length);
  const head = [MAGIC, index.words.length, index.places.length, pairs.length, ...sizes];
  return joined([new Uint8Array(Uint32Array.from(head).buffer), ...parts]);
}

function joined(parts: readonly (Bytes | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @throws RangeError when it is no index of this layout, or cut short. */
export function readIndex(file: ArrayBuffer): IndexParts {
  const [magic, words = 0, size = 0, pairs = 0, ...sizes] = new Uint32Array(file, 0, HEAD);
  const starts = startsOf(Uint32Array.from(sizes));
  if (magic !== MAGIC || file.byteLength !== HEAD * 4 + (starts[PARTS] ?? 0))
    throw new RangeError('not an index of this version');
  const part = (at: number) => new Uint8Array(file, HEAD * 4 + (starts[at] ?? 0), sizes[at]);
  const pairStarts = startsOf(unpackNumbers(part(3), words));
  const lists = (lengths: number, bytes: number, count: number): Lists => ({
    bytes: part(bytes),
    starts: startsOf(unpackNumbers(part(lengths), count)),
    size,
  });
  return {
    words: linesOf(part(0)),
    places: linesOf(part(1)),
    wordLists: lists(2, 6, words * KINDS),
    pairStarts,
    seconds: climb(unpackNumbers(part(4), pairs), pairStarts),
    pairLists: lists(5, 7, pairs),
  };
}

const linesOf = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');

/** From steps to what they lead to, beginning anew at each start. */
function climb(steps: Uint32Array, starts: Uint32Array): Uint32Array {
  for (let word = 0; word + 1 < starts.length; word += 1) {
    const end = starts[word + 1] ?? 0;
    for (let at = (starts[word] ?? 0) + 1; at < end; at += 1)
      steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  }
  return steps;
}
