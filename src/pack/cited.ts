/** Documents that a part of an article names, in whatever words it does. */
import type { Span } from '../domain/anchor.ts';
import type { Article, Inline } from './format.ts';
import { blockParts, textOf } from './plain-text.ts';

/** @param span of the text that `passagesOf` gives */
export function citedIn({ lead, blocks }: Article, { from, to }: Span): ReadonlySet<string> {
  const cited = new Set<string>();
  let at = 0;
  const walk = (content: readonly Inline[]): void => {
    for (const inline of content) {
      const begin = at;
      if (typeof inline === 'string' || inline.type === 'abbreviation') at += textOf(inline).length;
      else walk(inline.children);
      const isIn = begin < to && at > from;
      if (isIn && typeof inline !== 'string' && inline.type === 'document')
        cited.add(inline.document);
    }
  };
  for (const part of [lead, ...blocks.flatMap(blockParts)]) {
    walk(part);
    // The line break between two parts.
    at += 1;
  }
  return cited;
}
