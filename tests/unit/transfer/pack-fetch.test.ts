import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { packFiles } from '../../../plugins/packs/outputs.ts';
import type { PackContent } from '../../../src/pack/kept.ts';
import { assemble } from '../../../src/transfer/pack/assemble.ts';
import { readCatalogue } from '../../../src/transfer/pack/catalogue.ts';
import { fetchPack } from '../../../src/transfer/pack/fetch.ts';
import type { PackRefusal } from '../../../src/transfer/pack/refusal.ts';
import { memoryKept } from '../../helpers/memory-kept.ts';
import { sampleContent } from '../packs/content.ts';

type Server = Map<string, string | Uint8Array>;

type Change = readonly [path: string, from: string, to: string];

/** The sample content with pieces of files replaced. */
function changed(...changes: readonly Change[]): Map<string, Uint8Array> {
  const files = sampleContent();
  for (const [path, from, to] of changes) {
    const before = new TextDecoder().decode(files.get(path));
    expect(before).toContain(from);
    files.set(path, new TextEncoder().encode(before.replace(from, to)));
  }
  return files;
}

const AS_MORE = [
  'mau/pack.yaml',
  'articles: [mot, hai]',
  'bundled: false\narticles: [mot, hai]',
] as const;
const server = (): Server => packFiles(compileContent(changed(AS_MORE)));
const updated = (): Server =>
  packFiles(
    compileContent(
      changed(
        AS_MORE,
        ['mau/pack.yaml', 'version: 1.0.0', 'version: 1.1.0'],
        ['mau/articles/hai.vi.md', 'title: Bài hai', 'title: Bài hai, bản mới'],
      ),
    ),
  );

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const listedOn = (files: Server) => readCatalogue(bytesOf(files.get('catalog.json')!));

const whole = (content: PackContent | PackRefusal): PackContent =>
  'refused' in content ? expect.fail(content.refused) : content;

function phone(files: Server) {
  const kept = memoryKept();
  const asked: string[] = [];
  const control = new AbortController();
  const told: [number, number][] = [];
  let read = async (path: string): Promise<Uint8Array> => bytesOf(files.get(path)!);
  const run = async (from: Server = files, signal = control.signal) =>
    whole(
      await fetchPack(listedOn(from)[0]!, {
        read: async (path) => {
          asked.push(path);
          return from === files ? read(path) : bytesOf(from.get(path)!);
        },
        kept,
        assemble,
        signal,
        now: 5,
        told: (done, total) => told.push([done, total]),
      }),
    );
  return {
    kept,
    asked,
    told,
    control,
    run,
    /** What the server does with a file instead of giving it. */
    spoil: (change: (path: string, bytes: Uint8Array) => Uint8Array) => {
      read = async (path) => change(path, bytesOf(files.get(path)!));
    },
  };
}

describe('a pack that is in the catalogue only', () => {
  it('is listed there and nowhere else, and nothing of it comes with the app', () => {
    const files = server();
    expect(listedOn(files)).toMatchObject([
      { id: 'mau', version: '1.0.0', title: { vi: 'Gói mẫu' } },
    ]);
    expect(JSON.parse(String(files.get('library.json'))).packs).toEqual([]);
    expect(files.has('mau/index.json')).toBe(false);
    expect(String(files.get('reference.json'))).not.toContain('"pack":"mau"');
  });

  it('is fetched as a whole, and told how far it is', async () => {
    const files = server();
    const { run, told, kept } = phone(files);
    const content = await run();
    expect(content.pack).toMatchObject({ id: 'mau', origin: 'catalogue' });
    expect(content.articles).toHaveLength(4);
    expect(content.pack.reference.documents.length).toBeGreaterThan(0);
    const [done, total] = told.at(-1)!;
    expect(done).toBe(total);
    await kept.put(content);
    expect(await kept.size('mau')).toMatchObject({ complete: true });
  });

  it('goes on where it was paused, without fetching anything twice', async () => {
    const files = server();
    const { run, asked, control, spoil, kept } = phone(files);
    let count = 0;
    spoil((_path, bytes) => {
      count += 1;
      if (count === 4) control.abort();
      return bytes;
    });
    await expect(run()).rejects.toThrow('paused');
    expect(await kept.list()).toEqual([]);
    const before = asked.splice(0);
    await run(files, new AbortController().signal);
    const twice = asked.filter((path) => before.includes(path));
    expect(twice).toEqual(['more/mau/pack.json']);
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['altered', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))],
    ['another page', () => new TextEncoder().encode('<!doctype html>')],
  ])('is never there when any one of its files is %s', async (_, spoiled) => {
    const files = server();
    const paths = [...files.keys()].filter((path) => /^(more\/mau\/.*json|o\/.*)$/.test(path));
    for (const wrong of paths) {
      const { run, spoil, kept } = phone(files);
      spoil((path, bytes) => (path === wrong ? spoiled(bytes) : bytes));
      const failed = await run().then(
        () => false,
        (error: unknown) => error,
      );
      const isAsked = /pack|index|templates|reference|o\//.test(wrong);
      expect([wrong, isAsked && failed]).toMatchObject([wrong, { code: 'damaged' }]);
      expect(await kept.list()).toEqual([]);
    }
  });

  it('fetches only what changed when it is updated, and frees its room when it is removed', async () => {
    const files = server();
    const { run, kept, asked } = phone(files);
    await kept.put(await run());
    expect(await kept.staged('mau')).toEqual([]);
    asked.length = 0;
    const content = await run(updated());
    expect(content.pack.index.version).toBe('1.1.0');
    expect(asked.filter((path) => path.startsWith('o/'))).toHaveLength(1);
    await kept.put(content);
    await kept.remove('mau');
    expect(await kept.content('mau')).toBeUndefined();
  });
});
