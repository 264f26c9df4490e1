/** Gathers lines while a file is read and stops when there are too many. */
import type { Mark, SourceLine } from './draft.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export interface Collector {
  add(text: string, mark?: Mark): void;
  readonly lines: readonly SourceLine[];
}

/** Lines are counted in the order in which they come. */
export function collector(): Collector {
  const lines: SourceLine[] = [];
  let letters = 0;
  return {
    lines,
    add(text, mark) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words === '') return;
      letters += words.length;
      if (letters > ARTICLE_LIMITS.letters || lines.length >= ARTICLE_LIMITS.lines)
        throw new Refused('too_long');
      lines.push({ line: lines.length + 1, text: words, ...(mark && { mark }) });
    },
  };
}
