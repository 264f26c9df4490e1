/** Looking through texts that change: few and short, so each is looked at word by word. */
import type { Query } from './query.ts';
import { OFTEN, scoreOf } from './score.ts';
import { type Token, tokensOf } from './tokens.ts';
import { tierOf, type Tier } from './wanted.ts';

export interface LiveText {
  readonly title: string;
  readonly parts: readonly string[];
}

export interface LiveHit<T extends LiveText> {
  readonly text: T;
  readonly score: number;
}

export interface LiveIndex<T extends LiveText> {
  /** Takes the place of what was there under the id; none: it is gone. */
  put(id: string, texts: readonly T[]): void;
  /** Every text that has all terms, the best first; equals in the order they came. */
  search(query: Query): readonly LiveHit<T>[];
}

/** Words by number, and where they stand. */
interface Part {
  readonly words: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

interface Kept<T> {
  readonly text: T;
  readonly parts: readonly Part[];
}

export function createLiveIndex<T extends LiveText>(): LiveIndex<T> {
  const numbers = new Map<string, number>();
  const kept = new Map<string, readonly Kept<T>[]>();
  return {
    put: (id, texts) => {
      if (texts.length === 0) kept.delete(id);
      else
        kept.set(
          id,
          texts.map((text) => ({
            text,
            parts: [text.title, ...text.parts].map((part) => numbered(tokensOf(part), numbers)),
          })),
        );
      if (kept.size === 0) numbers.clear();
    },
    search: (query) => {
      if (query.length === 0) return [];
      const tiers = query.map(({ word }) =>
        Uint8Array.from(numbers.keys(), (key) => tierOf(word, key)),
      );
      const found = [...kept.values()].flat().flatMap(({ text, parts }) => {
        const score = scoreParts(parts, query, tiers);
        return score === undefined ? [] : [{ text, score }];
      });
      return found.sort((a, b) => b.score - a.score);
    },
  };
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Part {
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return {
    words: Uint32Array.from(tokens, ({ key }) => numberOf(key)),
    from: Uint32Array.from(tokens, ({ from }) => from),
    to: Uint32Array.from(tokens, ({ to }) => to),
  };
}

function scoreParts(
  parts: readonly Part[],
  query: Query,
  tiers: readonly Uint8Array[],
): number | undefined {
  let tier: Tier = 3;
  let title = 0;
  let often = 0;
  for (const ofTerm of tiers) {
    const seen = lookFor(parts, ofTerm);
    if (seen.tier === 0) return undefined;
    if (seen.tier < tier) tier = seen.tier;
    title += seen.inTitle ? 1 : 0;
    often += seen.often ? 1 : 0;
  }
  let near = 0;
  for (let at = 1; at < query.length; at += 1) {
    const together = parts.some((part) => areTogether(part, tiers[at - 1], tiers[at]));
    if (together) near += 1;
    else if (query[at]?.joined === true) return undefined;
  }
  return scoreOf({ near, tier, title, often });
}

interface Seen {
  readonly tier: Tier;
  readonly inTitle: boolean;
  readonly often: boolean;
}

function lookFor(parts: readonly Part[], tiers: Uint8Array): Seen {
  const counts = new Map<number, number>();
  let tier = 0;
  let inTitle = false;
  parts.forEach(({ words }, at) => {
    for (const word of words) {
      const here = tiers[word] ?? 0;
      if (here === 0) continue;
      if (here > tier) tier = here;
      if (at === 0) inTitle = true;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  });
  return { tier: tier as Tier, inTitle, often: [...counts.values()].some((n) => n >= OFTEN) };
}

function areTogether(
  { words, from, to }: Part,
  left: Uint8Array | undefined,
  right: Uint8Array | undefined,
): boolean {
  if (left === undefined || right === undefined) return false;
  const ends = new Set<number>();
  words.forEach((word, at) => {
    if (left[word] !== 0) ends.add(to[at] ?? 0);
  });
  return ends.size > 0 && words.some((word, at) => right[word] !== 0 && ends.has(from[at] ?? -1));
}
