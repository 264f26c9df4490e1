/**
 * Lines of a page to a draft, by rules for Vietnamese newspapers. Everything is a proposal: what is not text of the
 * article is marked, not thrown away.
 */
import { isByline, takenFrom } from './byline.ts';
import { cleanLine, withoutEndMark } from './clean.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import type { Correction, Draft, Hints, LineKind, Mark, SourceLine } from './draft.ts';
import { isJunk, isListHead, isSection } from './junk.ts';
import { outletOfHost, outletOfLine, outletOfTag, withoutTag } from './outlets.ts';
import { findTitle } from './title.ts';
import { PARAGRAPH_FROM, type Work } from './work-line.ts';
import { isShort, namesPicture, shortKind } from './short-line.ts';

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
    outlet: outlet ?? (tag === undefined ? '' : (outletOfTag(tag) ?? outletOfLine(tag) ?? '')),
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
  const found = lines.map(outletIn).find((name) => name !== undefined);
  return found ?? hints.outlet;
}

/** The paper that a line names; the line then plays that part. */
function outletIn(line: Work): string | undefined {
  if (line.kind === 'junk') return outletOfHost(line.text);
  if (line.kind === 'outlet') return hostOr(line.text);
  if (line.kind !== undefined) return undefined;
  const name = outletOfLine(line.text) ?? takenFrom(line.text);
  if (name === undefined) return undefined;
  line.kind = 'outlet';
  return hostOr(name);
}

const hostOr = (text: string): string => outletOfHost(text) ?? text;

/** Names at the end, and one between title and text. */
function findBylines(lines: readonly Work[]): void {
  const body = lines.filter(({ kind }) => kind !== 'junk' && kind !== 'date' && kind !== 'outlet');
  dropTail(body);
  for (const line of body.slice(1).filter(isText).reverse().slice(0, 3)) {
    if (line.kind === 'byline') continue;
    if (line.kind !== undefined || !isByline(line.text)) break;
    line.kind = 'byline';
  }
  const after = body[body.findIndex(({ kind }) => kind === 'title') + 1];
  if (after?.kind === undefined && after !== undefined && isByline(after.text)) {
    after.kind = 'byline';
  }
}

const isText = ({ kind }: Work): boolean => kind !== 'junk';

/** Lines below which a name is not looked for. */
const TAIL = 4;

/** Behind the name at the end come no more headings: what looks like one leads to other pages. */
function dropTail(body: readonly Work[]): void {
  const last = body.map(({ kind, text }) => kind !== undefined || !isShort(text)).lastIndexOf(true);
  const tail = body.slice(last + 1);
  const name = tail.findIndex(({ text }) => isByline(text));
  if (last < 0 || name < 0 || tail.length - name > TAIL) return;
  for (const line of tail.slice(name + 1))
    if (!isByline(line.text) && shortKind(line.text, false) === 'heading') line.kind = 'junk';
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
  const isFirst = bare !== undefined || PLACED.test(first.text);
  if (isFirst || (headsPart(second) && !isShort(first.text))) first.kind = 'lead';
  return bare?.tag;
}

/** `LÀO CAI - `: where it was written, which is part of the text. */
const PLACED = /^(?=.{80})\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}\s+[-–—]\s+\p{Lu}/u;

/** A heading or a caption, as it is marked or by its shape. */
const headsPart = ({ kind, text }: Work): boolean =>
  kind === undefined ? isShort(text) || isQuestion(text) : kind === 'heading' || kind === 'caption';

const isCaptionBefore = (text: string): boolean =>
  isShort(text) && shortKind(text, false) === 'caption';

const LIST_ITEM = /^(?:[•◦▪●*+]|[-–](?=\s))\s*/;

/** `* Thưa ông, vì sao?`, as interviews print what was asked. */
const isQuestion = (text: string): boolean =>
  LIST_ITEM.test(text) && text.endsWith('?') && text.length < PARAGRAPH_FROM;

function findShortLines(lines: readonly Work[]): void {
  let before: LineKind | 'question' | undefined;
  for (const line of lines) {
    const isAsked = line.kind === undefined && isQuestion(line.text);
    if (line.kind === undefined) {
      const isItem = isAsked || (LIST_ITEM.test(line.text) && before !== 'lead');
      line.kind = isItem ? itemKind(isAsked, before) : kindOf(line.text, before === 'heading');
      if (isItem) line.text = line.text.replace(LIST_ITEM, '');
    }
    if (line.kind !== 'junk') before = isAsked ? 'question' : line.kind;
  }
}

/** What is asked heads what is answered. */
function itemKind(isAsked: boolean, before: LineKind | 'question' | undefined): LineKind {
  if (isAsked) return 'heading';
  return before === 'question' ? 'paragraph' : 'list';
}

function kindOf(text: string, isAfterHeading: boolean): LineKind {
  if (namesPicture(text)) return 'caption';
  return isShort(text) ? shortKind(text, isAfterHeading) : 'paragraph';
}
