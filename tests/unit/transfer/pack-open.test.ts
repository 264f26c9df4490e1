import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../src/pack/archive/make.ts';
import { createSigningKey, signManifest } from '../../../src/pack/archive/signature.ts';
import { openPack, type OpenedPack, type Opening } from '../../../src/transfer/pack/open.ts';
import { wrap } from '../../../src/transfer/pack/wrapped.ts';
import { aKey, altered, aMaking, signedPack } from '../../helpers/made-pack.ts';

const WITHOUT: Opening = { subtle: undefined, now: 5, pause: async () => undefined };
const WITH: Opening = { ...WITHOUT, subtle: crypto.subtle };

const open = (bytes: Uint8Array, opening = WITHOUT) => openPack(bytes, opening);
const unsigned = (await makeArchive(await aMaking())).bytes;

describe('a pack file', () => {
  it('gives back what was put in', async () => {
    const making = await aMaking();
    const { content, modified, signature } = (await open(unsigned)) as OpenedPack;
    expect(signature).toBe('none');
    expect(modified).toBe('2026-11-27');
    const { pack, articles, pictures } = content;
    expect(pack).toMatchObject({ origin: 'file', at: 5, author: { name: 'Chi bộ ấp Trung' } });
    expect(pack.index.title.vi).toBe('Học tập quý IV');
    expect(pack.index.languages).toEqual(['vi', 'en']);
    expect(pack.index.articles.map(({ id }) => id)).toEqual(['mot', 'hai', 'hai-2']);
    expect(pack.templates).toEqual(making.templates);
    expect(articles.map(({ id, lang }) => `${id}.${lang}`)).toEqual([
      'mot.vi',
      'hai.vi',
      'hai-2.vi',
      'mot.en',
    ]);
    expect(articles[1]!.blocks).toEqual(making.texts[1]![0]!.blocks);
    expect(pictures.map(({ type, bytes }) => [type, bytes.length])).toEqual([['image/png', 70]]);
  });

  it('may come wrapped as text, as some share sheets want it', async () => {
    const wrapped = strToU8(wrap(unsigned).replaceAll('\n', '\r\n').replace('\r\n', '\n'));
    expect(await open(wrapped)).toEqual(await open(unsigned));
  });

  it('is read by the same rules when the app itself made it in the build', async () => {
    const { compileContent } = await import('../../../plugins/packs/compile.ts');
    const { packFiles } = await import('../../../plugins/packs/outputs.ts');
    const { sampleContent } = await import('../packs/content.ts');
    const files = packFiles(compileContent(sampleContent()));
    const opened = (await open(files.get('mau/mau-1.0.0.epub') as Uint8Array)) as OpenedPack;
    const index = JSON.parse(String(files.get('mau/index.json')));
    expect(opened.content.pack.index.articles).toEqual(index.articles);
  });

  it('ends when the reading is ended', async () => {
    const pause = () => Promise.reject(new DOMException('ended', 'AbortError'));
    await expect(open(unsigned, { ...WITHOUT, pause })).rejects.toThrow('ended');
  });
});

describe('a signature', () => {
  const browsers = { 'a browser that verifies': WITH, 'a browser without Ed25519': WITHOUT };

  it.each(Object.entries(browsers))('by either way is accepted by %s', async (_, opening) => {
    const plain = await signedPack(await aKey());
    expect(await open(plain, opening)).toMatchObject({ signature: 'valid' });
    const key = await createSigningKey(WITH.subtle);
    expect(key.kind).toBe('native');
    const author = { name: 'B', key: key.publicKey };
    const { bytes } = await makeArchive(await aMaking({ author }), (manifest) =>
      signManifest(manifest, key, WITH.subtle),
    );
    expect(await open(bytes, opening)).toMatchObject({ signature: 'valid' });
  });

  it.each(Object.entries(browsers))('that does not fit is refused by %s', async (_, opening) => {
    const pack = await signedPack(await aKey());
    const refused = { refused: 'wrong_signature' };
    const tries = [
      altered(pack, (files, { articles, root }) => {
        const path = root + articles[0]!;
        files[path] = strToU8(strFromU8(files[path]!).replace('Đường', 'Đường sá'));
      }),
      altered(pack, (_files, manifest) => (manifest.version = '9.0.0')),
      altered(pack, (_files, manifest) => (manifest.author!.name = 'Kẻ khác')),
      altered(pack, (_files, manifest) => delete manifest.signature),
      altered(pack, (_files, manifest) => delete manifest.author!.key),
      altered(pack, (_files, manifest) => (manifest.author!.key = btoa('x'.repeat(32)))),
      altered(pack, (_files, manifest) => (manifest.signature = btoa('x'.repeat(64)))),
      altered(pack, (_files, manifest) => (manifest.signature = 'AAAA')),
    ];
    for (const bytes of await Promise.all(tries))
      expect(await open(bytes, opening)).toEqual(refused);
  });

  it('of another key does not help: the key is part of what is signed', async () => {
    const other = await aKey();
    const pack = await signedPack(await aKey());
    const stolen = await altered(pack, (_files, manifest) => {
      manifest.author!.key = other.publicKey;
    });
    expect(await open(stolen)).toEqual({ refused: 'wrong_signature' });
  });
});
