/** Looking things up in an index that was made before. */
import { type IndexParts, KINDS, readIndex } from './index-file.ts';
import { markList } from './postings.ts';
import type { Query } from './query.ts';
import { scoreOf } from './score.ts';
import { plainLetters } from './syllable.ts';
import { tierOf, type Tier, type Wanted } from './wanted.ts';

/** Documents that have all terms, the best first; equals in the order of the index. */
export interface Hits {
  readonly documents: Uint32Array;
  /** Score of each. */
  readonly scores: Uint16Array;
}

export interface Index {
  /** What each document is, as its builder wrote it. */
  readonly places: readonly string[];
  search(query: Query): Hits;
}

/** @throws RangeError when the bytes are no index of this version. */
export function openIndex(file: ArrayBuffer): Index {
  const parts = readIndex(file);
  return { places: parts.places, search: (query) => search(parts, query) };
}

interface Match {
  readonly word: number;
  readonly tier: Tier;
}

function search(parts: IndexParts, query: Query): Hits {
  const size = query.length === 0 ? 0 : parts.places.length;
  const matches = query.map(({ word }) => matchesOf(parts, word));
  const tier = new Uint8Array(size).fill(3);
  const title = new Uint8Array(size);
  const often = new Uint8Array(size);
  const near = new Uint8Array(size);
  for (const found of matches) {
    keepLower(tier, markTiers(parts, found));
    count(title, markAll(parts, found, 1));
    count(often, markAll(parts, found, 2));
  }
  query.forEach(({ joined }, at) => {
    if (at === 0) return;
    const together = markPairs(parts, matches[at - 1] ?? [], matches[at] ?? []);
    count(near, together);
    if (joined) keepLower(tier, together, 3);
  });
  const scores = new Uint16Array(size);
  for (let document = 0; document < size; document += 1) {
    const least = tier[document] ?? 0;
    if (least === 0) continue;
    scores[document] = scoreOf({
      near: near[document] ?? 0,
      tier: least,
      title: title[document] ?? 0,
      often: often[document] ?? 0,
    });
  }
  return ranked(scores);
}

/** @param scores of every document; 0: not found. They are few different ones, so they are counted, not compared. */
function ranked(scores: Uint16Array): Hits {
  const highest = scores.reduce((most, score) => (score > most ? score : most), 0);
  // How many documents are better than a score, and then where the next one with it goes.
  const next = new Uint32Array(highest + 2);
  for (const score of scores) if (score > 0) next[score - 1] = (next[score - 1] ?? 0) + 1;
  for (let score = highest - 1; score >= 0; score -= 1)
    next[score] = (next[score] ?? 0) + (next[score + 1] ?? 0);
  const hits = next[0] ?? 0;
  const found = { documents: new Uint32Array(hits), scores: new Uint16Array(hits) };
  scores.forEach((score, document) => {
    if (score === 0) return;
    const at = next[score] ?? 0;
    next[score] = at + 1;
    found.documents[at] = document;
    found.scores[at] = score;
  });
  return found;
}

/** Words of the index that match, the worst first. */
function matchesOf({ words }: IndexParts, word: Wanted): readonly Match[] {
  const found: Match[] = [];
  const look = (id: number) => {
    const tier = tierOf(word, words[id] ?? '');
    if (tier > 0) found.push({ word: id, tier });
  };
  if (word.slip) words.forEach((_, id) => look(id));
  // Words that begin with the same plain letters stand together; y and i were made one.
  else for (const start of startsOf(word)) walk(words, start, word.prefix, look);
  return found.sort((a, b) => a.tier - b.tier);
}

function startsOf({ plain, typed, capitals, prefix }: Wanted): ReadonlySet<string> {
  const starts = new Set(prefix ? [plain, plainLetters(typed)] : [plain]);
  return capitals === undefined ? starts : starts.add(capitals);
}

function walk(
  words: readonly string[],
  start: string,
  prefix: boolean,
  look: (id: number) => void,
): void {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plainLetters(words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  for (let id = low; id < words.length; id += 1) {
    const plain = plainLetters(words[id] ?? '');
    if (!plain.startsWith(start)) return;
    if (prefix || plain.length === start.length + 1) look(id);
  }
}

function markTiers(parts: IndexParts, matches: readonly Match[]): Uint8Array {
  const marks = new Uint8Array(parts.places.length);
  for (const { word, tier } of matches) markList(parts.wordLists, word * KINDS, marks, tier);
  return marks;
}

function markAll(parts: IndexParts, matches: readonly Match[], kind: number): Uint8Array {
  const marks = new Uint8Array(parts.places.length);
  for (const { word } of matches) markList(parts.wordLists, word * KINDS + kind, marks, 1);
  return marks;
}

function markPairs(parts: IndexParts, left: readonly Match[], right: readonly Match[]): Uint8Array {
  const { pairStarts, seconds, pairLists, places, words } = parts;
  const marks = new Uint8Array(places.length);
  const isSecond = new Uint8Array(words.length);
  for (const { word } of right) isSecond[word] = 1;
  for (const { word } of left) {
    const end = pairStarts[word + 1] ?? 0;
    for (let pair = pairStarts[word] ?? 0; pair < end; pair += 1)
      if (isSecond[seconds[pair] ?? 0] === 1) markList(pairLists, pair, marks, 1);
  }
  return marks;
}

/** @param most what a mark counts as */
function keepLower(kept: Uint8Array, marks: Uint8Array, most?: number): void {
  for (let at = 0; at < kept.length; at += 1) {
    const mark = marks[at] ?? 0;
    const value = mark > 0 && most !== undefined ? most : mark;
    if (value < (kept[at] ?? 0)) kept[at] = value;
  }
}

function count(counts: Uint8Array, marks: Uint8Array): void {
  for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (marks[at] ?? 0);
}
