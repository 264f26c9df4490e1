import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { sha256 } from '../../../plugins/packs/hash.ts';
import { packFiles } from '../../../plugins/packs/outputs.ts';
import { PackProblem } from '../../../src/pack/problem.ts';
import { createPackSource } from '../../../src/pack/source.ts';
import { epubcheck } from '../../helpers/epubcheck.ts';
import { sampleContent } from './content.ts';

const files = packFiles(compileContent(sampleContent()));
const epub = files.get('mau/mau-1.0.0.epub') as Uint8Array;
const inside = unzipSync(epub);
const text = (path: string): string => strFromU8(inside[path] ?? new Uint8Array());

const xml = (path: string): ReturnType<Window['DOMParser']['prototype']['parseFromString']> => {
  const window = new Window();
  return new window.DOMParser().parseFromString(text(path), 'application/xml');
};

describe('a pack as EPUB', () => {
  it('begins with its kind, not compressed', () => {
    expect(strFromU8(epub.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(epub.slice(38, 58))).toBe('application/epub+zip');
  });

  it('lists every file that it holds', () => {
    const listed = [...xml('EPUB/package.opf').querySelectorAll('item')].map(
      (item) => `EPUB/${item.getAttribute('href')}`,
    );
    const held = Object.keys(inside).filter(
      (path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf',
    );
    expect(held.sort()).toEqual(listed.sort());
  });

  it('has the articles of both languages in its reading order and contents', () => {
    const nav = text('EPUB/nav.xhtml');
    for (const path of ['vi/mot', 'vi/hai', 'en/mot', 'en/hai']) {
      expect(nav).toContain(`href="${path}.xhtml"`);
    }
    expect(xml('EPUB/package.opf').querySelectorAll('itemref')).toHaveLength(4);
  });

  it('links articles to each other', () => {
    expect(text('EPUB/vi/mot.xhtml')).toContain('<a href="hai.xhtml#end">bài hai</a>');
  });

  it('escapes what could be markup', () => {
    expect(text('EPUB/vi/mot.xhtml')).toContain('href="https://example.org/a?b=1&amp;c=2"');
  });

  it('tells the hash of each of its files', () => {
    const pack = JSON.parse(text('META-INF/pack.json'));
    expect(pack).toMatchObject({ format: 1, id: 'mau', version: '1.0.0', languages: ['vi', 'en'] });
    expect(pack.files.length).toBeGreaterThan(8);
    for (const { path, sha256: hash, bytes } of pack.files) {
      expect(sha256(inside[path] ?? ''), path).toBe(hash);
      expect(inside[path]).toHaveLength(bytes);
    }
  });

  it('brings the documents, abbreviations and terms that it cites, and no others', () => {
    const reference = JSON.parse(text('EPUB/data/reference.json'));
    const ids = reference.documents.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['dieu-le', '07-ctr-hu-an-giang', '10-kh-hu']);
  });

  it('is itself a folder of packs', async () => {
    const { root, index } = JSON.parse(text('META-INF/pack.json'));
    const source = createPackSource(async (path) => {
      if (path === 'library.json') {
        const pack = { id: 'mau', version: '1.0.0', title: {}, articles: 2, index };
        return new TextEncoder().encode(JSON.stringify({ format: 1, packs: [pack], topics: [] }));
      }
      const bytes = inside[root + path];
      if (bytes === undefined) throw new PackProblem('missing', path);
      return bytes;
    });
    expect((await source.article('mau', 'hai', 'en')).title).toBe('Article two');
    expect((await source.reference()).abbreviations).toHaveLength(1);
  });
});

if (epubcheck === undefined) {
  console.log('epubcheck is not installed: the EPUB is not checked by it');
} else {
  describe('epubcheck', () => {
    it('finds no errors and no warnings', () => {
      expect(epubcheck?.(epub)).toContain('No errors or warnings detected');
    }, 60_000);
  });
}
