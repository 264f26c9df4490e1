import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { packFiles } from '../../../plugins/packs/outputs.ts';
import { decodeArticle, decodeSolid } from '../../../src/pack/decode.ts';
import { PackProblem } from '../../../src/pack/problem.ts';
import { createPackSource, type PackSource, type ReadFile } from '../../../src/pack/source.ts';
import { sampleContent } from '../packs/content.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const built = packFiles(compileContent(sampleContent()));

let files: Map<string, string | Uint8Array>;
let reads: string[];
let source: PackSource;

const read: ReadFile = async (path) => {
  reads.push(path);
  const content = files.get(path);
  if (content === undefined) throw new PackProblem('missing', path);
  return typeof content === 'string' ? encode(content) : content;
};

beforeEach(() => {
  files = new Map(built);
  reads = [];
  source = createPackSource(read);
});

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');

const solidPath = (lang: 'vi' | 'en'): string => {
  const index = JSON.parse(String(built.get('mau/index.json')));
  return index.solids[lang][0].href;
};

const replaceInSolid = (change: (text: string) => string): void => {
  const article = JSON.parse(String(built.get('mau/index.json'))).articles;
  const lines = article.map((one: { hash: { vi: string } }) => built.get(`o/${one.hash.vi}.json`));
  files.set(solidPath('vi'), gzipSync(encode(change(lines.join('\n')))));
};

describe('a pack is opened', () => {
  it('gives library, index, article and reference', async () => {
    expect((await source.library()).packs.map(({ id }) => id)).toEqual(['mau']);
    expect((await source.index('mau')).articles.map(({ id }) => id)).toEqual(['mot', 'hai']);
    expect((await source.article('mau', 'mot', 'vi')).title).toBe('Bài một');
    expect((await source.article('mau', 'hai', 'en')).title).toBe('Article two');
    expect((await source.reference()).documents).toHaveLength(4);
  });

  it('reads a solid once for all of its articles', async () => {
    await source.article('mau', 'mot', 'vi');
    await source.article('mau', 'hai', 'vi');
    expect(reads.filter((path) => path.endsWith('.pack'))).toHaveLength(1);
  });

  it('reads nothing twice, also when asked at the same time', async () => {
    const [a, b] = await Promise.all([
      source.article('mau', 'mot', 'vi'),
      source.article('mau', 'mot', 'vi'),
    ]);
    expect(a).toBe(b);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it('tries again after a failure', async () => {
    files.delete('library.json');
    await expect(source.library()).rejects.toMatchObject({ code: 'missing' });
    files.set('library.json', built.get('library.json') ?? '');
    await expect(source.library()).resolves.toBeDefined();
  });

  it('takes the single file of an article where its solid is not held', async () => {
    files.delete(solidPath('vi'));
    expect((await source.article('mau', 'mot', 'vi')).title).toBe('Bài một');
  });

  it('takes a solid that was inflated on the way', async () => {
    const lines = [...JSON.parse(String(built.get('mau/index.json'))).articles].map(
      (one: { hash: { vi: string } }) => built.get(`o/${one.hash.vi}.json`),
    );
    files.set(solidPath('vi'), lines.join('\n'));
    expect((await source.article('mau', 'hai', 'vi')).title).toBe('Bài hai');
  });

  it('inflates by what it is given where the browser cannot', async () => {
    const { gunzipSync } = await import('fflate');
    const own = createPackSource(read, { inflate: async (bytes) => gunzipSync(bytes) });
    expect((await own.article('mau', 'mot', 'en')).title).toBe('Article one');
  });
});

describe('what cannot be opened says why', () => {
  it.each([
    ['a pack', (from: PackSource) => from.index('khac')],
    ['an article', (from: PackSource) => from.article('mau', 'ba', 'vi')],
  ])('%s that is not there is missing', async (_what, ask) => {
    await expect(ask(source)).rejects.toMatchObject({ code: 'missing' });
  });

  it('an article that the pack has in the other language only is missing', async () => {
    const index = JSON.parse(String(built.get('mau/index.json')));
    delete index.articles[0].hash.en;
    files.set('mau/index.json', JSON.stringify(index));
    await expect(source.article('mau', 'mot', 'en')).rejects.toMatchObject({ code: 'missing' });
  });

  it('no network is no problem of the pack', async () => {
    const offline = createPackSource(() => Promise.reject(new TypeError('no network')));
    await expect(offline.library()).rejects.toBeInstanceOf(TypeError);
  });

  it('a solid cut short is damaged', async () => {
    const bytes = built.get(solidPath('vi'));
    files.set(solidPath('vi'), (bytes as Uint8Array).slice(0, -20));
    await expect(source.article('mau', 'mot', 'vi')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a solid with another number of lines is damaged', async () => {
    replaceInSolid((text) => text.split('\n')[0] ?? '');
    await expect(source.article('mau', 'mot', 'vi')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a solid with a single changed letter is damaged', async () => {
    replaceInSolid((text) => text.replace('Bài một', 'Bài mốt'));
    await expect(source.article('mau', 'mot', 'vi')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a page of a café instead of the library is damaged', async () => {
    files.set('library.json', '<!doctype html><title>Wi-Fi</title>');
    await expect(source.library()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('the line of another article is damaged', async () => {
    replaceInSolid((text) => text.split('\n').reverse().join('\n'));
    await expect(source.article('mau', 'mot', 'vi')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a higher format is newer, no format damaged', () => {
    expect(() => decodeArticle('{"format":2}', 'x')).toThrow(
      expect.objectContaining({ code: 'newer' }),
    );
    expect(() => decodeArticle('null', 'x')).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(() => decodeArticle('{"format":"9"}', 'x')).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });

  it('bytes that are no text are damaged', async () => {
    await expect(
      decodeSolid(Uint8Array.of(0xff, 0xfe, 0xff), {
        href: 'x',
        sha256: await hashOf(Uint8Array.of(0xff, 0xfe, 0xff)),
      }),
    ).rejects.toMatchObject({ code: 'damaged', at: 'x' });
  });
});
