/** Finding a quote in a text that has changed a little: words are compared, folded, in their order. */
import { fold } from './fold.ts';

export interface Word {
  /** What it is compared by: no marks, no case, so that `uỷ` is `ủy`. */
  readonly key: string;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

/** One word of so many may differ. */
const TOLERANCE = 4;
/** Longer quotes are found letter by letter only: nobody marks so much, and it would take seconds. */
const LONGEST = 400;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: fold(word),
    start: index,
    end: index + word.length,
  }));

export interface Match {
  /** Words that differ, are missing or are too many. */
  readonly cost: number;
  /** Every place with that cost, in the order of the text. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** The places in the text that are most like the quote; undefined when none is close enough. */
export function bestMatch(quote: readonly Word[], text: readonly Word[]): Match | undefined {
  if (quote.length === 0 || quote.length > LONGEST) return undefined;
  const known = new Set(text.map(({ key }) => key));
  const strange = quote.filter(({ key }) => !known.has(key)).length;
  if (strange > quote.length / TOLERANCE) return undefined;
  const ends = alignmentEnds(quote, text);
  const cost = ends.reduce((least, end) => Math.min(least, end.cost), Infinity);
  if (cost > quote.length / TOLERANCE) return undefined;
  const spans = ends.flatMap((end, at) => {
    const [first, last] = [text[end.start], text[at]];
    if (end.cost !== cost || first === undefined || last === undefined) return [];
    return first.start < last.end ? [{ from: first.start, to: last.end }] : [];
  });
  return spans.length === 0 ? undefined : { cost, spans };
}

/** A stretch of the text that the quote, or its beginning, was turned into. */
interface End {
  readonly cost: number;
  /** Index of the word of the text that it begins with. */
  readonly start: number;
}

/**
 * For each word of the text: what it costs to turn the quote into a stretch that ends there.
 * P. H. Sellers, “The theory and computation of evolutionary distances” (1980), over words.
 */
function alignmentEnds(quote: readonly Word[], text: readonly Word[]): readonly End[] {
  let column: readonly End[] = [0, ...quote.keys()].map((_, cost) => ({ cost, start: 0 }));
  return text.map(({ key }, at) => {
    let last: End = { cost: 0, start: at + 1 };
    const next = [last];
    for (const [index, word] of quote.entries()) {
      const same = after(column[index], word.key === key ? 0 : 1);
      const extra = after(column[index + 1], 1);
      const begun = index === 0 ? { ...same, start: at } : same;
      last = cheapest(begun, extra, after(last, 1));
      next.push(last);
    }
    column = next;
    return last;
  });
}

const after = (end: End | undefined, cost: number): End => ({
  cost: (end?.cost ?? Infinity) + cost,
  start: end?.start ?? 0,
});

const cheapest = (...ends: readonly [End, End, End]): End =>
  ends.reduce((best, end) => (end.cost < best.cost ? end : best));
