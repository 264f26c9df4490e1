/** The chapters of an e-book in reading order, as one text. */
import { lastOf } from '../../domain/last-of.ts';
import type { Archive } from './archive.ts';
import { collector } from './collect.ts';
import { readDateLine } from './date-line.ts';
import { readXml } from './docx.ts';
import { type Page, readHtml } from './html.ts';
import { Refused } from './limits.ts';

const MOST_CHAPTERS = 300;

export function readEpub(archive: Archive): Page {
  const path = packagePath(archive.text('META-INF/container.xml') ?? '');
  const text = archive.text(path);
  if (text === undefined) throw new Refused('damaged', path || 'META-INF/container.xml');
  const { chapters, facts } = readPackage(text);
  const lines = collector();
  const folder = path.replace(/[^/]*$/, '');
  for (const href of chapters.slice(0, MOST_CHAPTERS)) {
    const name = resolve(folder, href);
    const chapter = archive.text(name);
    if (chapter === undefined) throw new Refused('damaged', name);
    for (const line of readHtml(chapter, true).lines) {
      // The book has one title; those of its chapters are headings.
      const isTitle = line.mark?.kind === 'title' && chapters.length > 1;
      lines.add(line.text, isTitle ? { kind: 'heading', level: 2 } : line.mark);
    }
  }
  return { lines: lines.lines, hints: hintsOf(facts) };
}

function packagePath(xml: string): string {
  let path = '';
  readXml(xml, {
    open(name, attributes) {
      if (name === 'rootfile' && path === '') path = attributes['full-path'] ?? '';
    },
  });
  return path;
}

function readPackage(xml: string) {
  const hrefs = new Map<string, string>();
  const spine: string[] = [];
  const facts = new Map<string, string>();
  readXml(xml, {
    open(name, { id, href, idref, properties, linear }) {
      const isList = /(?:^|\s)nav(?:\s|$)/.test(properties ?? '');
      if (name === 'item' && id !== undefined && href !== undefined && !isList) hrefs.set(id, href);
      if (name === 'itemref' && idref !== undefined && linear !== 'no') spine.push(idref);
    },
    text(part, open) {
      const name = lastOf(open) ?? '';
      if (/^(?:title|publisher|date)$/.test(name))
        facts.set(name, `${facts.get(name) ?? ''}${part}`.slice(0, 300));
    },
  });
  return { chapters: [...new Set(spine)].flatMap((id) => hrefs.get(id) ?? []), facts };
}

function resolve(folder: string, href: string): string {
  const [path = ''] = href.split('#');
  const parts: string[] = [];
  for (const part of `${folder}${decode(path)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is part of the name.
    return path;
  }
}

function hintsOf(facts: ReadonlyMap<string, string>): Page['hints'] {
  const title = facts.get('title')?.trim();
  const outlet = facts.get('publisher')?.trim();
  const date = readDateLine((facts.get('date') ?? '').slice(0, 10))?.date;
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
  };
}
