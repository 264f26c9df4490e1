/** Paragraphs of a Word file: headings by the names of their styles, lists, tables. */
import { lastOf } from '../../domain/last-of.ts';
import { Parser } from 'htmlparser2';
import type { Archive } from './archive.ts';
import { collector } from './collect.ts';
import type { Mark, SourceLine } from './draft.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export function readDocx(archive: Archive): readonly SourceLine[] {
  const styles = archive.text('word/styles.xml');
  const document = archive.text('word/document.xml');
  if (document === undefined) throw new Refused('damaged', 'word/document.xml');
  return readDocument(document, styles === undefined ? new Map() : readStyles(styles));
}

type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  readonly open: (name: string, attributes: Attributes, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
}

/** Names without their prefix; attributes too. No document type, no entities of its own. */
export function readXml(xml: string, { open, text, close }: Handlers): void {
  if (/<!(?:doctype[^>]*\[|entity)/i.test(xml)) throw new Refused('damaged');
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.replace(/^[^:]*:/, '');
        path.push(name);
        if (path.length > ARTICLE_LIMITS.depth) throw new Refused('too_deep');
        open(name, bare(attributes), path);
      },
      ontext: (part) => text?.(part, path),
      onclosetag(tag) {
        close?.(tag.replace(/^[^:]*:/, ''), path);
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const bare = (attributes: Attributes): Attributes => {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => [name.replace(/^[^:]*:/, ''), value] as const,
  );
  return Object.assign(Object.create(null), Object.fromEntries(pairs)) as Attributes;
};

type Style = { readonly kind: 'title' } | { readonly kind: 'heading'; readonly level: number };

/** What the styles of the file mean, by their ids, which Word writes in the language of the phone. */
function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let id = '';
  readXml(xml, {
    open(name, { styleId, val }) {
      if (name === 'style') id = styleId ?? '';
      if (name !== 'name' || val === undefined) return;
      const level = /^heading ([1-6])$/i.exec(val)?.[1];
      if (level !== undefined) styles.set(id, { kind: 'heading', level: Number(level) });
      if (/^title$/i.test(val)) styles.set(id, { kind: 'title' });
    },
  });
  return styles;
}

/** Text that was deleted, that makes a field, or that is said a second time for older programs. */
const UNSEEN = new Set(['del', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'moveFrom']);

const SPACES: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n' };

/** What an element of a paragraph's properties says of it. */
function markOf(
  name: string,
  val: string | undefined,
  styles: ReadonlyMap<string, Style>,
): Mark | undefined {
  if (name === 'pStyle') return styles.get(val ?? '');
  if (name === 'outlineLvl') return { kind: 'heading', level: Number(val ?? 1) + 1 };
  return name === 'numPr' ? { kind: 'list', ordered: false } : undefined;
}

function readDocument(xml: string, styles: ReadonlyMap<string, Style>): readonly SourceLine[] {
  const lines = collector();
  let text = '';
  let mark: Mark | undefined;
  let row: string[] | undefined;
  const endParagraph = () => {
    if (row === undefined) for (const part of text.split('\n')) lines.add(part, mark);
    else if (text.trim() !== '') row.push(`${row.pop() ?? ''} ${text}`.trim());
    text = '';
    mark = undefined;
  };
  const endRow = () => {
    const cells = (row ?? []).slice(0, ARTICLE_LIMITS.cells);
    row = undefined;
    if (cells.length > 1) lines.add(cells.join(' | '), { kind: 'row', cells });
    else for (const cell of cells) lines.add(cell);
  };
  readXml(xml, {
    open(name, { val }) {
      if (name === 'tr') row = [];
      else if (name === 'tc') row?.push('');
      else if (name in SPACES) text += SPACES[name] ?? '';
      else mark = markOf(name, val, styles) ?? mark;
    },
    text(part, path) {
      if (lastOf(path) === 't' && !path.some((name) => UNSEEN.has(name))) text += part;
      if (text.length > ARTICLE_LIMITS.letters) throw new Refused('too_long');
    },
    close(name) {
      if (name === 'p') endParagraph();
      if (name === 'tr') endRow();
    },
  });
  endParagraph();
  return lines.lines;
}
