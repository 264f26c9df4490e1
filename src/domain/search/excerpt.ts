/** Where in a text the words stand that were looked for, and the piece of it that shows them. */
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
}

/** @param text NFC */
export function markText(text: string, query: Query): Marked {
  const tokens = tokensOf(text);
  const matched = new Map<Token, readonly number[]>();
  for (const token of tokens) {
    const terms = query.flatMap(({ word }, at) => (tierOf(word, token.key) > 0 ? [at] : []));
    if (terms.length > 0) matched.set(token, terms);
  }
  const spans = [...matched.keys()].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    marks: together(text, spans),
    terms: new Set([...matched.values()].flat()).size,
    run: longestRun(tokens, matched),
  };
}

function longestRun(
  tokens: readonly Token[],
  matched: ReadonlyMap<Token, readonly number[]>,
): number {
  // By the end of a token, for each term: how many terms before it stand in a row.
  const runs = new Map<string, number>();
  let longest = 0;
  // Pairs come by their left word; ways over equivalents come last, so two rounds see all of them.
  for (const [left, right] of [...pairsOf(tokens), ...pairsOf(tokens)]) {
    for (const term of matched.get(left) ?? []) {
      if (!(matched.get(right) ?? []).includes(term + 1)) continue;
      const before = runs.get(`${left.from} ${left.to} ${term}`) ?? 0;
      runs.set(`${right.from} ${right.to} ${term + 1}`, before + 1);
      longest = Math.max(longest, before + 1);
    }
  }
  return longest;
}

/** Marks that only a space or comma keeps apart become one. */
function together(text: string, spans: readonly Span[]): readonly Span[] {
  const marks: Span[] = [];
  for (const span of spans) {
    const last = marks.at(-1);
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
