/** Plain text: a paragraph a line, as newspapers' pages are copied. */
import { lastOf } from '../../domain/last-of.ts';
import { linesOf } from './clean.ts';
import type { SourceLine } from './draft.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export function readPlainText(text: string): readonly SourceLine[] {
  if (text.length > ARTICLE_LIMITS.letters) throw new Refused('too_long');
  const lines = linesOf(text);
  if (lines.length > ARTICLE_LIMITS.lines) throw new Refused('too_long');
  return unwrapped(lines.map((text, at) => ({ line: at + 1, text })));
}

const WRAPPED_FROM = 55;
const WRAPPED_TO = 100;

/** Some programs break lines at a width and set paragraphs apart by blank ones; these are joined again. */
function unwrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const longest = filled.reduce((most, { text }) => Math.max(most, text.length), 0);
  const near = filled.filter(({ text }) => text.length > longest * 0.75).length;
  const isWrapped =
    longest >= WRAPPED_FROM && longest <= WRAPPED_TO && near >= 8 && near > filled.length * 0.6;
  if (!isWrapped) return lines;
  const joined: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = lastOf(joined);
    const goesOn = before !== undefined && before.text.length > longest * 0.75;
    if (goesOn && last !== undefined && line.text.trim() !== '')
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}
