import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../src/pack/archive/make.ts';
import { openPack, type OpenedPack } from '../../../src/transfer/pack/open.ts';
import type { PackRefusal } from '../../../src/transfer/pack/refusal.ts';
import { parseStrictJson } from '../../../src/transfer/strict-json.ts';
import { aKey, altered, aMaking, signedPack } from '../../helpers/made-pack.ts';

type Result = OpenedPack | PackRefusal;

const open = (bytes: Uint8Array): Promise<Result> =>
  openPack(bytes, { subtle: undefined, now: 5, pause: async () => undefined });
const isRefused = (result: Result): result is PackRefusal => 'refused' in result;
const good = (await makeArchive(await aMaking())).bytes;
const signed = await signedPack(await aKey());
const before = JSON.stringify(await open(signed));

/** The pack with other words in its first text, hashes made to fit. */
const withText = (change: (line: string) => string): Promise<Uint8Array> =>
  altered(good, (files, { root, articles }) => {
    const path = root + articles[0]!;
    const [first = '', ...rest] = strFromU8(files[path]!).split('\n');
    files[path] = strToU8([change(first), ...rest].join('\n'));
  });

describe('a damaged pack', () => {
  it('is refused wherever it is cut', async () => {
    for (let length = 0; length < good.length; length += length > good.length - 64 ? 1 : 101)
      expect(isRefused(await open(good.subarray(0, length))), `cut at ${length}`).toBe(true);
  });

  it('never gives other content than was signed, whatever is flipped, swapped or emptied', async () => {
    const change = fc.record({
      at: fc.nat(signed.length - 1),
      from: fc.nat(signed.length - 1),
      length: fc.integer({ min: 1, max: 512 }),
      kind: fc.constantFrom('flip', 'swap', 'zero'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, from, length, kind }) => {
        const bytes = signed.slice();
        if (kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (length % 8));
        else if (kind === 'swap')
          bytes.set(signed.subarray(from, from + length).slice(0, signed.length - at), at);
        else bytes.fill(0, at, at + length);
        const result = await open(bytes);
        expect(isRefused(result) || JSON.stringify(result) === before).toBe(true);
      }),
    );
  });
});

describe('an archive made to harm', () => {
  const refit = (change: (files: Record<string, Uint8Array>) => void) =>
    altered(good, (files, manifest) => {
      change(files);
      for (const path of Object.keys(files))
        if (path.startsWith('EPUB/') && !manifest.files.some((file) => file.path === path))
          manifest.files.push({ path, bytes: 0, sha256: '0'.repeat(64) });
    });

  it('is stopped when it unpacks to far more than it is, before much of it is unpacked', async () => {
    const bomb = await refit((files) => {
      files['EPUB/data/bomb'] = new Uint8Array(60_000_000);
    });
    const started = performance.now();
    expect(await open(bomb)).toEqual({ refused: 'too_large_unpacked', at: 'EPUB/data/bomb' });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  /** Where the directory at the end tells of each file. */
  const entriesOf = (view: DataView): readonly number[] =>
    Array.from({ length: view.byteLength - 4 }, (_, at) => at).filter(
      (at) => view.getUint32(at, true) === 0x02014b50,
    );

  it('is refused when two of its files are the same bytes', async () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    const [first = 0, second = 0] = entriesOf(view);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await open(bytes)).toEqual({ refused: 'damaged' });
  });

  it('may say any size of itself: what comes out is counted', async () => {
    const bomb = await refit((files) => {
      files['EPUB/data/bomb'] = new Uint8Array(60_000_000);
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (const at of entriesOf(view)) view.setUint32(at + 24, at % 2 ? 10 : 0xffff_ffff, true);
    expect(await open(bomb)).toEqual({ refused: 'too_large_unpacked', at: 'EPUB/data/bomb' });
  });

  it('is stopped when it has too many files', async () => {
    const files = unzipSync(good);
    for (let n = 0; n < 20_001; n += 1) files[`EPUB/x/${n}`] = new Uint8Array();
    expect(await open(zipSync(files, { level: 0 }))).toEqual({ refused: 'too_large_unpacked' });
  });

  it.each(['../a', '/a', 'EPUB/../../a', 'EPUB\\a', 'C:a', 'EPUB/\u0000a', 'epub/NAV.xhtml'])(
    'is refused with a file named %j',
    async (path) => {
      const files = { ...unzipSync(good), [path]: strToU8('x') };
      expect(await open(zipSync(files))).toEqual({ refused: 'damaged' });
    },
  );

  it('is refused with one name in two spellings of its letters', async () => {
    const twins = { 'EPUB/\u1ea1': strToU8('a'), 'EPUB/a\u0323': strToU8('b') };
    expect(await open(zipSync({ ...unzipSync(good), ...twins }))).toEqual({ refused: 'damaged' });
  });

  it('is no pack when it is another archive, a nested one or nothing at all', async () => {
    const not = { refused: 'not_a_pack' };
    expect(await open(zipSync({ 'word/document.xml': strToU8('x') }))).toEqual(not);
    expect(await open(zipSync({ 'pack.epub': good }))).toEqual(not);
    expect(await open(new Uint8Array())).toEqual(not);
    expect(await open(strToU8('Chi bộ ấp Trung'))).toEqual(not);
  });
});

describe('JSON made to harm', () => {
  const json = (text: string) => parseStrictJson(strToU8(text));

  it('is refused with forbidden keys, endless numbers, half letters, too deep, or in another encoding', () => {
    for (const text of [
      '{"__proto__":{"polluted":1}}',
      '{"a":{"constructor":{"prototype":{"polluted":1}}}}',
      '{"a":1e999}',
      String.raw`"\ud800"`,
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`,
    ])
      expect(json(text), text.slice(0, 30)).toBeUndefined();
    expect(parseStrictJson(Uint8Array.from([0xff, 0xfe, 0x5b, 0, 0x5d, 0]))).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is taken in with a byte order mark, brackets within strings, and letters in NFC', () => {
    expect(json('\ufeff{"a":1}')).toEqual({ a: 1 });
    const deep = JSON.stringify('['.repeat(1000));
    expect(json(deep)).toBe('['.repeat(1000));
    expect(json('"Đa\u0323ng"')).toBe('Đạng');
    expect(json('{"a":1,"a":2}')).toEqual({ a: 2 });
    expect(json('{"a":{"__proto__":1},"a":2}')).toEqual({ a: 2 });
    expect(json(String.raw`"\ud83d\ude00"`)).toBe('😀');
  });
});

describe('a text in a pack', () => {
  const damaged = { refused: 'damaged' };

  it.each([
    ['an object where text belongs', { title: { type: 'script', props: {} } }],
    [
      'a virtual node in its lead',
      { lead: [{ type: 'b', props: { dangerouslySetInnerHTML: { __html: 'x' } } }] },
    ],
    [
      'a link that runs script',
      { lead: [{ type: 'link', href: 'javascript:alert(1)', children: ['x'] }] },
    ],
    [
      'a link that hides script',
      { lead: [{ type: 'link', href: '\tjava\nscript:alert(1)', children: ['x'] }] },
    ],
    ['a link to data', { lead: [{ type: 'link', href: 'data:text/html,x', children: ['x'] }] }],
    [
      'a link to an insecure address',
      { lead: [{ type: 'link', href: 'http://a.b', children: ['x'] }] },
    ],
    ['a block of no known kind', { blocks: [{ type: 'html', id: 'b1', html: '<script>' }] }],
    [
      'two blocks of one name',
      { blocks: ['a', 'b'].map((text) => ({ type: 'paragraph', id: 'b1', text: [text] })) },
    ],
    ['the name of another pack', { pack: 'nam-huyen' }],
    ['a name that is a path', { id: '../x' }],
    ['an unknown language', { lang: 'fr' }],
  ])('is refused with %s', async (_, change) => {
    const bytes = await withText((line) => JSON.stringify({ ...JSON.parse(line), ...change }));
    expect(await open(bytes)).toMatchObject(damaged);
  });

  it('is refused when it shows a picture that is not there, or is a drawing with script', async () => {
    const image = (src: string) => ({
      type: 'image',
      id: 'p',
      src,
      alt: '',
      caption: [],
      width: 1,
      height: 1,
    });
    for (const end of ['png', 'svg']) {
      const blocks = [image(`o/${'0'.repeat(64)}.${end}`)];
      const bytes = await withText((line) => JSON.stringify({ ...JSON.parse(line), blocks }));
      expect(await open(bytes)).toMatchObject(damaged);
    }
  });

  it('is refused when inlines stand in each other without end', async () => {
    let lead: unknown[] = ['x'];
    for (let n = 0; n < 40; n += 1) lead = [{ type: 'strong', children: lead }];
    const bytes = await withText((line) => JSON.stringify({ ...JSON.parse(line), lead: lead }));
    expect(await open(bytes)).toMatchObject(damaged);
  });

  it('loses what the app does not know, and keeps what looks like markup as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const bytes = await withText((line) =>
      JSON.stringify({ ...JSON.parse(line), title, extra: { a: 1 } }),
    );
    const [first] = ((await open(bytes)) as OpenedPack).content.articles;
    expect(first!.title).toBe(title);
    expect(first).not.toHaveProperty('extra');
  });

  it('stands once: a second text of the same name and language is refused', async () => {
    const twice = await altered(good, (files, { root, articles }) => {
      const path = root + articles[0]!;
      const text = strFromU8(files[path]!);
      files[path] = strToU8(`${text}\n${text.split('\n')[0]}`);
    });
    expect(await open(twice)).toMatchObject(damaged);
  });
});

describe('a manifest', () => {
  it.each([
    ['of a later version of the app', (m: object) => Object.assign(m, { format: 2 }), 'newer'],
    [
      'that takes the name of the own texts',
      (m: object) => Object.assign(m, { id: 'own' }),
      'reserved',
    ],
    ['without version', (m: object) => Object.assign(m, { version: undefined }), 'damaged'],
    ['with a name that is a path', (m: object) => Object.assign(m, { id: '../a' }), 'damaged'],
    [
      'that names a file it does not have',
      (m: object) => Object.assign(m, { index: 'none.json' }),
      'damaged',
    ],
    ['without texts', (m: object) => Object.assign(m, { articles: [] }), 'damaged'],
  ])('%s is refused', async (_, change, refused) => {
    const bytes = await altered(good, (_files, manifest) => void change(manifest));
    expect(await open(bytes)).toMatchObject({ refused });
  });
});
