/**
 * Lines of a page to a draft, by rules for Vietnamese newspapers. Everything is a proposal: what is not text of the
 * article is marked, not thrown away.
 */
import { isByline, takenFrom } from './byline.ts';
import { cleanLine, sameWords, withoutEndMark } from './clean.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import type { Correction, Draft, DraftLine, Hints, LineKind, Mark, SourceLine } from './draft.ts';
import { isJunk, isListHead, isSection } from './junk.ts';
import { outletOfHost, outletOfLine, outletOfTag, withoutTag } from './outlets.ts';
import { isShort, namesPicture, shortKind } from './short-line.ts';

/** A line on its way; no kind yet means that it is not known. */
interface Work extends Omit<DraftLine, 'kind'> {
  kind: LineKind | undefined;
  text: string;
  repeats?: boolean;
}

const PARAGRAPH_FROM = 150;
const DATE_WITHIN = 12;

export function draftOf(source: readonly SourceLine[], hints: Hints = {}): Draft {
  const corrections: Correction[] = [];
  const lines = source.flatMap((line) => takeIn(line, corrections));
  markRepeats(lines);
  for (const line of lines) if (line.kind === undefined && isJunk(line.text)) line.kind = 'junk';
  markLists(lines);
  const when = findDate(lines);
  const outlet = findOutlet(lines, hints);
  findTitle(lines, hints);
  findBylines(lines);
  const tag = findLead(lines);
  for (const { line, text } of lines) {
    if (text !== withoutEndMark(text)) corrections.push({ line, code: 'end_mark' });
  }
  findShortLines(lines);
  return {
    lines: lines.map(({ kind = 'paragraph', ...line }) => ({ ...line, kind })),
    corrections,
    outlet: outlet ?? (tag === undefined ? '' : (outletOfTag(tag) ?? '')),
    ...(tag !== undefined && { outletTag: tag }),
    ...dateOf(when, hints),
  };
}

const dateOf = (when: DateLine | undefined, hints: Hints) => {
  const date = when?.date ?? hints.date;
  return {
    ...(date !== undefined && { date }),
    ...(when?.time !== undefined && { time: when.time }),
  };
};

function takeIn({ line, text: source, mark }: SourceLine, corrections: Correction[]): Work[] {
  const { text, faults } = cleanLine(source);
  if (text === '') return [];
  for (const code of faults) corrections.push({ line, code });
  return [{ line, text, ...partOf(mark) }];
}

/** What the file says of a line; paragraphs may yet be anything. */
function partOf(mark: Mark | undefined): Pick<Work, 'kind' | 'level' | 'ordered' | 'cells'> {
  if (mark === undefined || mark.kind === 'paragraph') return { kind: undefined };
  if (mark.kind === 'heading') return { kind: 'heading', level: mark.level > 2 ? 3 : 2 };
  if (mark.kind === 'list') return { kind: 'list', ordered: mark.ordered };
  if (mark.kind !== 'row') return { kind: mark.kind };
  return { kind: 'row', cells: mark.cells.map((cell) => cleanLine(cell).text) };
}

/** A line that says what the one before says; pictures are named twice, once for those who cannot see them. */
function markRepeats(lines: readonly Work[]): void {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || before.text !== line.text || line.kind === 'row') continue;
    line.kind = 'junk';
    line.repeats = true;
    if (before.kind === undefined && at > 1 && before.text.length < PARAGRAPH_FROM) {
      before.kind = 'caption';
    }
  }
}

/** Lists of other texts: up to the next real paragraph; comments, which may be long, up to the end. */
function markLists(lines: readonly Work[]): void {
  const lastLong = lines.map(({ text }) => text.length >= 100 && !isShort(text)).lastIndexOf(true);
  let isInside = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'row' && isListHead(line.text)) {
      isInside = true;
      line.kind = 'junk';
    } else if (isInside && at < lastLong && !isShort(line.text) && line.text.length >= 100) {
      isInside = false;
    } else if (isInside) line.kind = 'junk';
  }
}

/** The first line with a day near the top; if none, near the end. Others of its kind are no text. */
function findDate(lines: Work[]): DateLine | undefined {
  const alive = lines.filter(({ kind }) => kind === undefined || kind === 'date');
  const ends = [...alive.slice(0, DATE_WITHIN), ...alive.slice(DATE_WITHIN).slice(-4)];
  let found: DateLine | undefined;
  for (const line of ends) {
    const when = readDateLine(line.text);
    if (when === undefined) {
      if (line.kind === 'date') line.kind = undefined;
      continue;
    }
    const names = when.rest === '' || isByline(when.rest) || isSection(when.rest);
    if (!names && outletOfLine(when.rest) === undefined) continue;
    line.kind = found === undefined ? 'date' : 'junk';
    found ??= when;
    if (when.rest !== '' && !isSection(when.rest)) splitOff(lines, line, when.rest);
  }
  return found;
}

/** A name that shares the line of the day becomes a line of its own. */
function splitOff(lines: Work[], line: Work, rest: string): void {
  const kind = isByline(rest) ? 'byline' : 'outlet';
  line.text = line.text.replace(rest, '').replace(/^[\s,;|•·–-]+|[\s,;|•·–-]+$/g, '');
  lines.splice(lines.indexOf(line) + 1, 0, { line: line.line, text: rest, kind });
}

function findOutlet(lines: readonly Work[], hints: Hints): string | undefined {
  let found: string | undefined;
  for (const line of lines) {
    const named = line.kind === undefined ? outletOfLine(line.text) : undefined;
    const from = line.kind === undefined ? takenFrom(line.text) : undefined;
    if (named !== undefined || from !== undefined) line.kind = 'outlet';
    if (line.kind === 'outlet') found ??= named ?? hostOr(from ?? line.text);
    else if (line.kind === 'junk') found ??= outletOfHost(line.text);
  }
  return found ?? hints.outlet;
}

const hostOr = (text: string): string => outletOfHost(text) ?? text;

/** What the file calls the title, or the first line that is no section, day or name. */
function findTitle(lines: readonly Work[], hints: Hints): void {
  const marked = lines.find(({ kind }) => kind === 'title');
  const hinted = hints.title === undefined ? '' : sameWords(hints.title);
  const open = lines.filter(({ kind }) => kind === undefined || kind === 'heading').slice(0, 12);
  const named = open.find(({ text }) => text.length > 8 && hinted === sameWords(text));
  const title = marked ?? named ?? firstTitle(lines);
  if (title === undefined) return;
  title.kind = 'title';
  delete (title as { level?: number }).level;
  const words = sameWords(title.text);
  for (const line of lines.slice(0, lines.indexOf(title) + 6)) {
    const isOpen = line !== title && (line.kind === undefined || line.kind === 'heading');
    if (isOpen && repeatsTitle(line.text, words)) line.kind = 'junk';
  }
  // What else calls itself a title is a heading.
  for (const line of lines) if (line !== title && line.kind === 'title') line.kind = 'heading';
}

/** `null Tiêu đề`, `Tiêu đề | Báo An Giang` */
function repeatsTitle(text: string, title: string): boolean {
  const words = sameWords(text);
  const [first = ''] = text.split(/\s+[|–—-]\s+(?=[^|–—]*$)/);
  return words === title || words === `null ${title}` || sameWords(first) === title;
}

function firstTitle(lines: readonly Work[]): Work | undefined {
  const isOpen = ({ kind }: Work) => kind === undefined || kind === 'heading';
  const open = lines.filter(isOpen);
  for (const [at, line] of open.slice(0, 8).entries()) {
    const next = open[at + 1];
    const isHead = next !== undefined && next.text.length < PARAGRAPH_FROM;
    const isName = isByline(line.text) && isHead && !isByline(next.text);
    if (isHead && (isSection(line.text) || standsOverDate(lines, line, next))) line.kind = 'junk';
    else if (isName) line.kind = 'byline';
    else if (line.text.toLowerCase().startsWith('null ')) line.kind = 'junk';
    else return line;
  }
  return undefined;
}

/** A word or two, then the day, then a line of many words: the first is the name of a section. */
function standsOverDate(lines: readonly Work[], line: Work, next: Work): boolean {
  const from = lines.indexOf(line);
  const isBetween = lines.slice(from, lines.indexOf(next)).some(({ kind }) => kind === 'date');
  const words = next.text.split(' ').length;
  return isBetween && line.text.split(' ').length <= 4 && words >= 6 && isShort(next.text);
}

/** Names at the end, and one between title and text. */
function findBylines(lines: readonly Work[]): void {
  const body = lines.filter(({ kind }) => kind !== 'junk' && kind !== 'date' && kind !== 'outlet');
  for (const line of body.slice(1).reverse().slice(0, 3)) {
    if (line.kind === 'byline') continue;
    if (line.kind !== undefined || !isByline(line.text)) break;
    line.kind = 'byline';
  }
  const after = body[body.findIndex(({ kind }) => kind === 'title') + 1];
  if (after?.kind === undefined && after !== undefined && isByline(after.text)) {
    after.kind = 'byline';
  }
}

/** The paragraph after the title: it carries a mark of the paper, or a short line follows. */
function findLead(lines: readonly Work[]): string | undefined {
  if (lines.some(({ kind }) => kind === 'lead')) return undefined;
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const body = lines
    .slice(title + 1)
    .filter(
      ({ kind }) => kind !== 'junk' && kind !== 'date' && kind !== 'byline' && kind !== 'outlet',
    );
  // Pictures may stand before it.
  const at = body.findIndex(({ kind, text }) => kind !== 'caption' && !isCaptionBefore(text));
  const [first, second] = [body[at], body[at + 1]];
  if (first === undefined || first.kind !== undefined || second === undefined) return undefined;
  const bare = withoutTag(first.text);
  if (bare !== undefined) first.text = bare.text;
  const isFollowed =
    (second.kind === 'heading' || second.kind === 'caption' || isShort(second.text)) &&
    second.kind !== 'list' &&
    !isShort(first.text);
  if (bare !== undefined || isFollowed) first.kind = 'lead';
  return bare?.tag;
}

const isCaptionBefore = (text: string): boolean =>
  isShort(text) && shortKind(text, false) === 'caption';

const LIST_ITEM = /^(?:[•◦▪●*+]|[-–](?=\s))\s*/;

function findShortLines(lines: readonly Work[]): void {
  let before: LineKind | undefined;
  for (const line of lines) {
    if (line.kind === undefined) {
      const item = LIST_ITEM.test(line.text) && before !== 'lead';
      if (item) {
        line.text = line.text.replace(LIST_ITEM, '');
        line.kind = 'list';
      } else line.kind = kindOf(line.text, before === 'heading');
    }
    if (line.kind !== 'junk') before = line.kind;
  }
}

function kindOf(text: string, isAfterHeading: boolean): LineKind {
  if (namesPicture(text)) return 'caption';
  return isShort(text) ? shortKind(text, isAfterHeading) : 'paragraph';
}
