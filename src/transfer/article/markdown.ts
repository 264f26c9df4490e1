/** Markdown by the tokens of marked; no HTML is made of it. */
import { lexer, type Token, type Tokens } from 'marked';
import { type Collector, collector } from './collect.ts';
import type { Mark, SourceLine } from './draft.ts';
import { readHtml } from './html.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export function readMarkdown(text: string): readonly SourceLine[] {
  if (text.length > ARTICLE_LIMITS.letters) throw new Refused('too_long');
  refuseDepth(text);
  const lines = collector();
  let hasTitle = false;
  for (const token of lexer(text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, ''))) {
    const isTitle = !hasTitle && token.type === 'heading' && token['depth'] === 1;
    if (isTitle) {
      hasTitle = true;
      lines.add(plain(token), { kind: 'title' });
    } else addToken(lines, token, 0);
  }
  return lines.lines;
}

/** Quotes and lists in each other make the lexer call itself. */
function refuseDepth(text: string): void {
  if (/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/m.test(text) || /^[ \t]{200}/m.test(text))
    throw new Refused('too_deep');
}

function addToken(lines: Collector, token: Token, depth: number): void {
  if (depth > ARTICLE_LIMITS.depth) throw new Refused('too_deep');
  const add = ADD[token.type];
  if (add !== undefined) add(lines, token, depth);
  else for (const text of plain(token).split('\n')) lines.add(text);
}

type Adder = (lines: Collector, token: Token, depth: number) => void;

const nothing: Adder = () => undefined;

const ADD: Readonly<Partial<Record<string, Adder>>> = {
  heading: (lines, token) =>
    lines.add(plain(token), { kind: 'heading', level: (token as Tokens.Heading).depth }),
  list: (lines, token, depth) => addList(lines, token as Tokens.List, depth),
  blockquote: (lines, token) => {
    for (const inner of (token as Tokens.Blockquote).tokens) addQuoted(lines, inner);
  },
  table: (lines, token) => addTable(lines, token as Tokens.Table),
  html: (lines, token) => {
    for (const { text, mark } of readHtml(token.raw).lines) lines.add(text, mark);
  },
  space: nothing,
  hr: nothing,
  def: nothing,
};

function addList(lines: Collector, list: Tokens.List, depth: number): void {
  for (const item of list.items) {
    const nested = item.tokens.filter(({ type }) => type === 'list');
    const own = item.tokens.filter(({ type }) => type !== 'list');
    lines.add(own.map(plain).join(' '), { kind: 'list', ordered: list.ordered });
    for (const inner of nested) addList(lines, inner as Tokens.List, depth + 1);
  }
}

function addQuoted(lines: Collector, token: Token): void {
  const mark: Mark = { kind: 'quote' };
  for (const text of plain(token).split('\n')) lines.add(text, mark);
}

function addTable(lines: Collector, { header, rows }: Tokens.Table): void {
  for (const row of [header, ...rows]) {
    const cells = row
      .slice(0, ARTICLE_LIMITS.cells)
      .map(({ tokens }) => tokens.map(plain).join(''));
    lines.add(cells.join(' | '), { kind: 'row', cells });
  }
}

/** The words of a token; pictures leave what they are called. */
function plain(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return '';
  const inner = 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : undefined;
  if (inner !== undefined && inner.length > 0) return inner.map(plain).join('');
  return decoded('text' in token && typeof token.text === 'string' ? token.text : '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
