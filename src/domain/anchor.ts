/**
 * Where in a text a passage stands, so that it is found again: in another edition too, by what it
 * says and what stood around it. Sizes, screens and elements play no part.
 */
import { bestMatch, type Word, wordsOf } from './anchor-match.ts';

/** A piece of a text with an id of its own: a block of an article. */
export interface Passage {
  readonly block: string;
  readonly text: string;
}

/** A passage as it was when somebody pointed to it. Offsets count UTF-16 units within the block. */
export interface Anchor {
  readonly block: string;
  readonly start: number;
  readonly endBlock: string;
  /** Behind the last character. */
  readonly end: number;
  /** The text itself; a line break between two blocks. */
  readonly quote: string;
  /** What stood right before and after it. */
  readonly before: string;
  readonly after: string;
}

/** All passages as one text, a line break between two. */
export interface Flow {
  readonly text: string;
  /** Where each block begins in it. */
  readonly starts: ReadonlyMap<string, number>;
  readonly passages: readonly Passage[];
  /** Its words, told apart when they are first needed. */
  readonly words: () => readonly Word[];
}

/** A part of a flow; `to` is behind its last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Found extends Span {
  /** `changed`: the text there is not the one that was pointed to, but it is close to it. */
  readonly fit: 'same' | 'changed';
}

/** Characters kept of what stands around a passage. */
const AROUND = 48;
/** What speaks for a place: words of the quote that are there and words around it. Fewer are chance. */
const ENOUGH = 4;

export function flowOf(passages: readonly Passage[]): Flow {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { block, text } of passages) {
    if (!starts.has(block)) starts.set(block, length);
    length += text.length + 1;
  }
  const text = passages.map((one) => one.text).join('\n');
  let words: readonly Word[] | undefined;
  return { text, starts, passages, words: () => (words ??= wordsOf(text)) };
}

/** Points to a part of the text, without spaces at its ends; undefined when nothing else is in it. */
export function anchorAt(flow: Flow, { from, to }: Span): Anchor | undefined {
  const chosen = flow.text.slice(Math.max(0, from), Math.max(0, to));
  const start = Math.max(0, from) + chosen.length - chosen.trimStart().length;
  const end = start + chosen.trim().length;
  const first = placeAt(flow, start);
  const last = placeAt(flow, end);
  if (end <= start || first === undefined || last === undefined) return undefined;
  return {
    block: first.block,
    start: first.offset,
    endBlock: last.block,
    end: last.offset,
    quote: flow.text.slice(start, end),
    before: flow.text.slice(Math.max(0, start - AROUND), start),
    after: flow.text.slice(end, end + AROUND),
  };
}

/** Where the passage stands in the text now; undefined when it is not there, or nobody can tell where. */
export function findAnchor(flow: Flow, anchor: Anchor): Found | undefined {
  const from = offsetOf(flow, anchor.block, anchor.start);
  const to = offsetOf(flow, anchor.endBlock, anchor.end);
  if (anchor.quote.trim() === '') return undefined;
  if (from !== undefined && to !== undefined && flow.text.slice(from, to) === anchor.quote)
    return { from, to, fit: 'same' };
  return findSame(flow, anchor, from) ?? findLike(flow, anchor, from);
}

/** The quote, letter by letter, wherever its surroundings speak for it most. */
function findSame(flow: Flow, anchor: Anchor, near: number | undefined): Found | undefined {
  const { quote } = anchor;
  const places: Span[] = [];
  for (let at = flow.text.indexOf(quote); at !== -1; at = flow.text.indexOf(quote, at + 1))
    places.push({ from: at, to: at + quote.length });
  const best = mostLikely(flow, anchor, places, near);
  if (best === undefined) return undefined;
  const said = wordsOf(quote).length + best.around;
  return said < ENOUGH ? undefined : { ...best.span, fit: 'same' };
}

/** The words of the quote, some of them changed, left out or put in. */
function findLike(flow: Flow, anchor: Anchor, near: number | undefined): Found | undefined {
  const quoted = wordsOf(anchor.quote);
  const match = bestMatch(quoted, flow.words());
  if (match === undefined) return undefined;
  const best = mostLikely(flow, anchor, match.spans, near);
  if (best === undefined) return undefined;
  const said = quoted.length - 2 * match.cost + best.around;
  return said < ENOUGH ? undefined : { ...best.span, fit: 'changed' };
}

/** The place with the most of the old surroundings; of two alike the one nearer to where it was. */
function mostLikely(
  flow: Flow,
  { before, after }: Anchor,
  places: readonly Span[],
  near: number | undefined,
): { readonly span: Span; readonly around: number } | undefined {
  const wordsBefore = wordsOf(before).reverse();
  const wordsAfter = wordsOf(after);
  const far = (span: Span) => (near === undefined ? span.from : Math.abs(span.from - near));
  return places
    .map((span) => {
      const left = wordsOf(flow.text.slice(Math.max(0, span.from - AROUND), span.from)).reverse();
      const right = wordsOf(flow.text.slice(span.to, span.to + AROUND));
      return { span, around: alike(wordsBefore, left) + alike(wordsAfter, right) };
    })
    .sort((a, b) => b.around - a.around || far(a.span) - far(b.span))[0];
}

/** How many words from the beginning are the same. */
function alike(one: readonly Word[], other: readonly Word[]): number {
  const differs = one.findIndex(({ key }, at) => key !== other[at]?.key);
  return differs === -1 ? one.length : differs;
}

/** Undefined where the block is not there or is too short. */
function offsetOf({ starts, passages }: Flow, block: string, offset: number): number | undefined {
  const start = starts.get(block);
  const text = passages.find((one) => one.block === block)?.text;
  if (start === undefined || text === undefined) return undefined;
  return offset >= 0 && offset <= text.length ? start + offset : undefined;
}

function placeAt(
  { passages }: Flow,
  at: number,
): { readonly block: string; readonly offset: number } | undefined {
  let start = 0;
  for (const { block, text } of passages) {
    if (at <= start + text.length) return { block, offset: at - start };
    start += text.length + 1;
  }
  return undefined;
}
