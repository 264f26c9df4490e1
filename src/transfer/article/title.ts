/** Which line is the title of a text, and what else repeats or precedes it. */
import { isByline } from './byline.ts';
import { sameWords } from './clean.ts';
import type { Hints } from './draft.ts';
import { isMenu, isSection } from './junk.ts';
import { isShort } from './short-line.ts';
import { PARAGRAPH_FROM, type Work } from './work-line.ts';

/** What the file calls the title, or the first line that is no section, day or name. */
export function findTitle(lines: readonly Work[], hints: Hints): void {
  const title =
    lines.find(({ kind }) => kind === 'title') ?? hintedTitle(lines, hints) ?? firstTitle(lines);
  if (title === undefined) return;
  title.kind = 'title';
  const words = sameWords(title.text);
  for (const line of lines.slice(0, lines.indexOf(title) + 6)) {
    if (line !== title && mayBeTitle(line) && repeatsTitle(line.text, words)) line.kind = 'junk';
  }
  // What else calls itself a title is a heading.
  for (const line of lines) if (line !== title && line.kind === 'title') line.kind = 'heading';
}

const mayBeTitle = ({ kind }: Work): boolean => kind === undefined || kind === 'heading';

function hintedTitle(lines: readonly Work[], { title = '' }: Hints): Work | undefined {
  const hinted = sameWords(title);
  return lines
    .filter(mayBeTitle)
    .slice(0, 12)
    .find(({ text }) => text.length > 8 && hinted === sameWords(text));
}

/** `null Tiêu đề`, `Tiêu đề | Báo An Giang` */
function repeatsTitle(text: string, title: string): boolean {
  const words = sameWords(text);
  const [first = ''] = text.split(/\s+[|–—-]\s+(?=[^|–—]*$)/);
  return words === title || words === `null ${title}` || sameWords(first) === title;
}

function firstTitle(lines: readonly Work[]): Work | undefined {
  const open = lines.filter(mayBeTitle);
  for (const [at, line] of open.slice(0, 8).entries()) {
    const next = open[at + 1];
    const isHead = next !== undefined && next.text.length < PARAGRAPH_FROM;
    const isName = isByline(line.text) && isHead && !isByline(next.text);
    if (isHead && (standsAlone(line.text) || standsOverDate(lines, line, next))) line.kind = 'junk';
    else if (isName) line.kind = 'byline';
    else if (line.text.toLowerCase().startsWith('null ')) line.kind = 'junk';
    else return line;
  }
  return undefined;
}

const standsAlone = (text: string): boolean => isSection(text) || isMenu(text);

/** A word or two, then the day, then a line of many words: the first is the name of a section. */
function standsOverDate(lines: readonly Work[], line: Work, next: Work): boolean {
  const from = lines.indexOf(line);
  const isBetween = lines.slice(from, lines.indexOf(next)).some(({ kind }) => kind === 'date');
  const words = next.text.split(' ').length;
  return isBetween && line.text.split(' ').length <= 4 && words >= 6 && isShort(next.text);
}
