/** Where in a text the words stand that were looked for, and the piece of it that shows them. */
import { lastOf } from '../last-of.ts';
import type { Query } from './query.ts';
import { pairsOf, type Token, tokensOf } from './tokens.ts';
import { tierOf } from './wanted.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a piece of text has of a query. */
export interface Marked {
  /** Rising, apart; words of a phrase as one. */
  readonly marks: readonly Span[];
  /** How many different terms. */
  readonly terms: number;
  /** The longest run of terms that stand together in their order, less one. */
  readonly run: number;
  /** Every phrase of the query stands there. */
  readonly phrases: boolean;
}

/** Marks texts, which must be NFC, with what is looked for; each word is compared once. */
export function marker(query: Query): (text: string) => Marked {
  const known = new Map<string, readonly number[]>();
  const termsOf = (key: string): readonly number[] => {
    const found =
      known.get(key) ?? query.flatMap(({ word }, at) => (tierOf(word, key) > 0 ? [at] : []));
    known.set(key, found);
    return found;
  };
  return (text) => mark(text, query, termsOf);
}

function mark(text: string, query: Query, termsOf: (key: string) => readonly number[]): Marked {
  const tokens = tokensOf(text);
  const matched = new Map<Token, readonly number[]>();
  for (const token of tokens) {
    const terms = termsOf(token.key);
    if (terms.length > 0) matched.set(token, terms);
  }
  if (matched.size === 0) return NOTHING;
  const followers = followersOf(tokens, matched);
  const runs = runsOf(followers, matched);
  const spans = worthMarking(followers, matched);
  return {
    marks: together(text, spans),
    terms: new Set([...matched.values()].flat()).size,
    run: Math.max(0, ...runs.map(({ from, to }) => to - from)),
    phrases: phrasesOf(query).every(([from, to]) =>
      runs.some((run) => run.from <= from && run.to >= to),
    ),
  };
}

const NOTHING: Marked = { marks: [], terms: 0, run: 0, phrases: false };

/** First and last terms of each phrase. */
function phrasesOf(query: Query): readonly (readonly [number, number])[] {
  const phrases: [number, number][] = [];
  query.forEach(({ joined }, at) => {
    if (!joined) return;
    const last = lastOf(phrases);
    if (last?.[1] === at - 1) last[1] = at;
    else phrases.push([at - 1, at]);
  });
  return phrases;
}

/** Terms that stand together in their order, from one to another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

type Matched = ReadonlyMap<Token, readonly number[]>;
type Followers = ReadonlyMap<Token, readonly Token[]>;

/** Words that continue the terms of the word before. */
function followersOf(tokens: readonly Token[], matched: Matched): Followers {
  const followers = new Map<Token, Token[]>();
  for (const [left, right] of pairsOf(tokens)) {
    const next = matched.get(right) ?? [];
    if (!matched.get(left)?.some((term) => next.includes(term + 1))) continue;
    followers.set(left, [...(followers.get(left) ?? []), right]);
  }
  return followers;
}

/** Where terms stand together their single words elsewhere only distract. */
function worthMarking(followers: Followers, matched: Matched): readonly Token[] {
  const linked = new Set([...followers].flatMap(([left, rights]) => [left, ...rights]));
  const covered = new Set([...linked].flatMap((token) => matched.get(token) ?? []));
  return [...matched]
    .filter(([token, terms]) => linked.has(token) || !terms.every((term) => covered.has(term)))
    .map(([token]) => token)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function runsOf(followers: Followers, matched: Matched): readonly Run[] {
  const reach = (token: Token, term: number): number =>
    Math.max(
      term,
      ...(followers.get(token) ?? [])
        .filter((next) => matched.get(next)?.includes(term + 1))
        .map((next) => reach(next, term + 1)),
    );
  return [...matched].flatMap(([token, terms]) =>
    terms.map((from) => ({ from, to: reach(token, from) })),
  );
}

/** Marks that only a space or comma keeps apart become one. */
function together(text: string, spans: readonly Span[]): readonly Span[] {
  const marks: Span[] = [];
  for (const span of spans) {
    const last = lastOf(marks);
    if (last === undefined || !/^[\s,–-]*$/.test(text.slice(last.end, span.start))) {
      marks.push({ start: span.start, end: span.end });
    } else marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return marks;
}

/** Text, and marked text. */
export type Piece = string | { readonly mark: string };

/** Letters before the first mark, and in all. */
const BEFORE = 40;
const LENGTH = 150;

/** The part of the text around most of its marks. */
export function excerptOf(text: string, marks: readonly Span[]): readonly Piece[] {
  const first = densest(marks);
  const start = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE);
  const end = text.length <= start + LENGTH ? text.length : wordEnd(text, start + LENGTH);
  const pieces: Piece[] = start > 0 ? ['… '] : [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    if (mark.start > at) pieces.push(text.slice(at, mark.start));
    pieces.push({ mark: text.slice(Math.max(at, mark.start), Math.min(end, mark.end)) });
    at = Math.min(end, mark.end);
  }
  if (at < end) pieces.push(text.slice(at, end));
  if (end < text.length) pieces.push(' …');
  return pieces;
}

/** The mark that most marked letters follow closely. */
function densest(marks: readonly Span[]): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const mark of marks) {
    let letters = 0;
    // A long mark is a phrase, which says more than its words apart.
    for (const { start, end } of marks)
      if (start >= mark.start && end < mark.start + LENGTH - BEFORE) letters += (end - start) ** 2;
    if (letters > most) [best, most] = [mark, letters];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + BEFORE ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - BEFORE ? at : space;
}
