/** Makes the index of texts that do not change. */
import { lastOf } from '../last-of.ts';
import { compareText } from '../compare.ts';
import { type PackedIndex, writeIndex } from './index-file.ts';
import { packList } from './postings.ts';
import { OFTEN } from './score.ts';
import { plainLetters } from './syllable.ts';
import { pairsOf, tokensOf } from './tokens.ts';

export interface IndexedText {
  /** What it is, one line; comes back with each result. */
  readonly place: string;
  readonly title: string;
  /** Words of different parts are never together. */
  readonly parts: readonly string[];
}

interface Entry {
  readonly all: number[];
  readonly title: number[];
  readonly often: number[];
  /** Documents by second word. */
  readonly seconds: Map<string, number[]>;
}

/** The same texts give the same bytes. */
export function buildIndex(texts: readonly IndexedText[]): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Entry>();
  texts.forEach((text, document) => addText(entries, text, document));
  const words = [...entries.keys()].sort(
    (a, b) => compareText(plainLetters(a), plainLetters(b)) || compareText(a, b),
  );
  const ids = new Map(words.map((word, id) => [word, id]));
  const size = texts.length;
  const sorted = words.flatMap((word) => entries.get(word) ?? []);
  const pairs = sorted.map(({ seconds }) =>
    [...seconds]
      .map(([word, documents]) => ({
        second: ids.get(word) ?? 0,
        list: packList(documents, size),
      }))
      .sort((a, b) => a.second - b.second),
  );
  const index: PackedIndex = {
    words,
    places: texts.map(({ place }) => place),
    wordLists: sorted.flatMap(({ all, title, often }) =>
      [all, title, often].map((list) => packList(list, size)),
    ),
    pairs,
  };
  return writeIndex(index);
}

function addText(
  entries: Map<string, Entry>,
  { title, parts }: IndexedText,
  document: number,
): void {
  const counts = new Map<string, number>();
  [title, ...parts].forEach((part, at) => {
    const tokens = tokensOf(part);
    for (const { key } of tokens) {
      const entry = entryOf(entries, key);
      append(entry.all, document);
      if (at === 0) append(entry.title, document);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [left, right] of pairsOf(tokens)) {
      const { seconds } = entryOf(entries, left.key);
      const known = seconds.get(right.key);
      if (known === undefined) seconds.set(right.key, [document]);
      else append(known, document);
    }
  });
  for (const [key, count] of counts)
    if (count >= OFTEN) append(entryOf(entries, key).often, document);
}

function entryOf(entries: Map<string, Entry>, key: string): Entry {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry: Entry = { all: [], title: [], often: [], seconds: new Map() };
  entries.set(key, entry);
  return entry;
}

function append(list: number[], document: number): void {
  if (lastOf(list) !== document) list.push(document);
}
