import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../src/pack/archive/make.ts';
import { epubcheck } from '../../helpers/epubcheck.ts';
import { aKey, aMaking, signedPack } from '../../helpers/made-pack.ts';

const made = async () => unzipSync((await makeArchive(await aMaking())).bytes);

describe('a pack made on the phone', () => {
  it('is the same bytes whenever the same content is made, also when signed', async () => {
    const [one, other] = [await makeArchive(await aMaking()), await makeArchive(await aMaking())];
    expect(one).toEqual(other);
    const key = await aKey();
    expect(await signedPack(key)).toEqual(await signedPack(key));
  });

  it('keeps its id from version to version, and has another one for another author', async () => {
    const { id } = await makeArchive(await aMaking());
    expect((await makeArchive(await aMaking({ version: '1.1.0', texts: [] }))).id).toBe(id);
    expect((await makeArchive(await aMaking({ author: { name: 'Người khác' } }))).id).not.toBe(id);
    expect(id).toMatch(/^made-[0-9a-f]{24}$/);
  });

  it('holds articles of one name from two packs under two names', async () => {
    const files = Object.keys(await made()).filter((path) => path.endsWith('.xhtml'));
    expect(files).toEqual([
      'EPUB/nav.xhtml',
      'EPUB/vi/mot.xhtml',
      'EPUB/vi/hai.xhtml',
      'EPUB/vi/hai-2.xhtml',
      'EPUB/en/mot.xhtml',
    ]);
  });

  it('leads from one of its articles to the other, in the app and in e-readers', async () => {
    const files = await made();
    expect(strFromU8(files['EPUB/vi/mot.xhtml']!)).toContain('<a href="hai.xhtml#b1">bài hai</a>');
    const { id } = await makeArchive(await aMaking());
    const texts = Object.entries(files).find(([path]) => path.endsWith('.pack'))!;
    expect(strFromU8(texts[1])).toContain(`#/read/${id}/hai?at=b1`);
  });

  it('brings only the documents that its texts cite and its templates rest on, named for the new pack', async () => {
    const document = (id: string, article: string) => ({
      id,
      name: { vi: id, en: id },
      issuer: { vi: 'x', en: 'x' },
      about: { vi: 'x', en: 'x' },
      mentions: [
        { pack: 'own', article, block: 'b1' },
        { pack: 'other', article: 'mot', block: 'b1' },
      ],
    });
    const documents = [
      document('cited', 'mot'),
      document('not', 'none'),
      document('basis', 'none'),
    ];
    const { templates } = await aMaking();
    const reference = { format: 1 as const, documents, abbreviations: [], glossary: [] };
    const { id, bytes } = await makeArchive(
      await aMaking({
        reference,
        templates: templates.map((one) => ({ ...one, basis: ['basis'] })),
      }),
    );
    const inside = JSON.parse(strFromU8(unzipSync(bytes)['EPUB/data/reference.json']!));
    expect(inside.documents.map((one: { id: string }) => one.id)).toEqual(['cited', 'basis']);
    expect(inside.documents[0].mentions).toEqual([{ pack: id, article: 'mot', block: 'b1' }]);
  });

  if (epubcheck === undefined)
    console.log('epubcheck is not installed: made packs are not checked');
  else
    it('has no errors and no warnings by epubcheck', async () => {
      const { bytes } = await makeArchive(await aMaking());
      expect(epubcheck?.(bytes)).toContain('No errors or warnings detected');
    }, 60_000);
});
