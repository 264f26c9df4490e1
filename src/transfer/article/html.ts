/** Lines of a web page, read as a stream of tags; nothing of it is ever put on a page. */
import { lastOf } from '../../domain/last-of.ts';
import { Parser } from 'htmlparser2';
import { type Collector, collector } from './collect.ts';
import { readDateLine } from './date-line.ts';
import type { Hints, Mark, SourceLine } from './draft.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export interface Page {
  readonly lines: readonly SourceLine[];
  readonly hints: Hints;
}

/** Their text is no text of an article. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video nav form button select textarea option datalist dialog map'.split(
    ' ',
  ),
);
/** Their text may be; it is proposed as junk. */
const BESIDE = new Set(['aside', 'footer']);
const BLOCKS = new Set(
  'p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption caption table thead tbody tfoot tr td th pre address hr br body html details summary center'.split(
    ' ',
  ),
);
const HEAD = new Set(['head', 'title']);
const ARTICLE = new Set(['article', 'main']);
const CELL = new Set(['td', 'th']);
/** An article this long is the text; what stands around it is not. */
const ENOUGH = 400;

export function readHtml(html: string, isXml = false): Page {
  if (html.length > ARTICLE_LIMITS.fileBytes) throw new Refused('too_large');
  const reader = pageReader();
  const parser = new Parser(reader.handlers, { decodeEntities: true, xmlMode: isXml });
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return reader.result();
}

const CHUNK = 64_000;

type Attributes = Readonly<Record<string, string>>;

function pageReader() {
  const all = collector();
  const inArticle = collector();
  const meta = new Map<string, string>();
  const open: string[] = [];
  let text = '';
  let cells: string[] | undefined;
  const isIn = (names: ReadonlySet<string>) => open.some((name) => names.has(name));
  const flush = () => {
    const words = text;
    text = '';
    if (cells !== undefined) {
      if (words.trim() !== '') cells.push(`${cells.pop() ?? ''} ${words}`);
      return;
    }
    addLine(words, markOf(open));
  };
  const addLine = (words: string, mark: Mark | undefined) => {
    if (isIn(HEAD)) return;
    all.add(words, mark);
    if (isIn(ARTICLE)) inArticle.add(words, mark);
  };
  const closeRow = () => {
    const row = cells?.map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? [];
    cells = undefined;
    if (row.filter((cell) => cell !== '').length > 1)
      addLine(row.join(' | '), { kind: 'row', cells: row.slice(0, ARTICLE_LIMITS.cells) });
    else addLine(row.join(' '), undefined);
  };
  return {
    handlers: {
      onopentag(tag: string, attributes: Attributes) {
        const name = localName(tag);
        if (BLOCKS.has(name)) flush();
        if (name === 'meta') readMeta(meta, attributes);
        else if (name === 'tr') cells = [];
        else if (CELL.has(name)) cells?.push('');
        open.push(name);
        if (open.length > ARTICLE_LIMITS.depth) throw new Refused('too_deep');
      },
      ontext(part: string) {
        if (lastOf(open) === 'title') meta.set('title', `${meta.get('title') ?? ''}${part}`);
        else if (!isIn(SKIPPED)) text += part;
        if (text.length > ARTICLE_LIMITS.letters) throw new Refused('too_long');
      },
      onclosetag(tag: string) {
        const name = localName(tag);
        if (BLOCKS.has(name)) flush();
        if (name === 'tr') closeRow();
        const at = open.lastIndexOf(name);
        if (at !== -1) open.length = at;
      },
    },
    result(): Page {
      flush();
      if (cells !== undefined) closeRow();
      return { lines: best(all, inArticle), hints: hintsOf(meta) };
    },
  };
}

const localName = (tag: string): string => tag.toLowerCase().replace(/^[^:]*:/, '');

function best(all: Collector, inArticle: Collector): readonly SourceLine[] {
  const length = inArticle.lines.reduce((sum, { text }) => sum + text.length, 0);
  return length >= ENOUGH ? inArticle.lines : all.lines;
}

/** By the innermost element that says anything. */
function markOf(open: readonly string[]): Mark | undefined {
  for (const name of [...open].reverse()) {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined)
      return level === '1' ? { kind: 'title' } : { kind: 'heading', level: Number(level) };
    if (name === 'li')
      return { kind: 'list', ordered: open.lastIndexOf('ol') > open.lastIndexOf('ul') };
    if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
    if (name === 'blockquote') return { kind: 'quote' };
    if (BESIDE.has(name)) return { kind: 'junk' };
  }
  return undefined;
}

function readMeta(meta: Map<string, string>, { name, property, content }: Attributes): void {
  const key = (property ?? name ?? '').toLowerCase();
  if (content !== undefined && /^(?:og:(?:title|site_name)|article:published_time)$/.test(key))
    meta.set(key, content.slice(0, 300));
}

function hintsOf(meta: ReadonlyMap<string, string>): Hints {
  const title = meta.get('og:title') ?? meta.get('title');
  const outlet = meta.get('og:site_name');
  const date = readDateLine((meta.get('article:published_time') ?? '').slice(0, 10))?.date;
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(outlet !== undefined && { outlet: outlet.trim() }),
    ...(date !== undefined && { date }),
  };
}
