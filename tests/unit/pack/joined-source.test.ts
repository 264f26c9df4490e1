import { describe, expect, it } from 'vitest';
import type { Article, PackIndex, Reference } from '../../../src/pack/format.ts';
import { joinReferences } from '../../../src/pack/joined-references.ts';
import { joinSources } from '../../../src/pack/joined-source.ts';
import { emptyOwnPack, type KeptPack } from '../../../src/pack/kept.ts';
import { PackProblem } from '../../../src/pack/problem.ts';
import type { PackSource } from '../../../src/pack/source.ts';

const own = emptyOwnPack(0);
const article = (pack: string): Article => ({ pack, id: 'x', lang: 'vi', blocks: [] }) as never;
const missing = (pack: string) => Promise.reject(new PackProblem('missing', pack));

function sources(keptPacks: readonly KeptPack[], more: Partial<PackSource> = {}) {
  const asked: string[] = [];
  const bundled: PackSource = {
    library: async () => ({ format: 1, packs: [], topics: [] }),
    index: (pack) => (pack === 'app' ? Promise.resolve({ id: 'app' } as PackIndex) : missing(pack)),
    article: async (pack) => {
      asked.push(pack);
      return pack === 'app' ? article('app') : missing(pack);
    },
    reference: async () => ({
      ...own.reference,
      glossary: [{ id: 'a', term: { vi: 'a', en: 'a' } }],
    }),
    templates: async () => [],
    picture: async () => new Uint8Array([1]),
    file: async () => new Uint8Array([2]),
    pictureAddress: (src) => `packs/${src}`,
    ...more,
  };
  const list = [...keptPacks];
  const kept = {
    list: async () => list,
    get: async (pack: string) => list.find(({ id }) => id === pack),
    article: async (pack: string) =>
      list.some(({ id }) => id === pack) ? article(pack) : undefined,
    picture: async () => undefined,
  };
  return { source: joinSources(bundled, kept), asked, list, kept };
}

describe('one source over bundled and kept packs', () => {
  it('answers from the bundle without asking storage', async () => {
    const { source, kept } = sources([]);
    kept.get = () => Promise.reject(new Error('no storage'));
    expect(await source.index('app')).toMatchObject({ id: 'app' });
    expect(await source.article('app', 'x', 'vi')).toEqual(article('app'));
  });

  it('finds what the bundle lacks among the kept packs, and asks there at once from then on', async () => {
    const { source, asked } = sources([own]);
    expect(await source.index('own')).toEqual(own.index);
    expect(await source.article('own', 'x', 'vi')).toEqual(article('own'));
    expect(asked).toEqual([]);
  });

  it('says that a pack is missing when neither has it, also after it was taken away', async () => {
    const { source, list } = sources([own]);
    await expect(source.index('none')).rejects.toMatchObject({ code: 'missing' });
    await source.index('own');
    list.length = 0;
    await expect(source.index('own')).rejects.toMatchObject({ code: 'missing' });
  });

  it('passes on that the network failed', async () => {
    const failing = { index: () => Promise.reject(new TypeError('no network')) };
    await expect(sources([own], failing).source.index('own')).rejects.toThrow('no network');
  });

  it('keeps the documents of the app when storage does not answer', async () => {
    const { source, kept } = sources([own]);
    kept.list = () => Promise.reject(new Error('no storage'));
    expect((await source.reference()).glossary).toHaveLength(1);
  });

  it('adds up the mentions of a document that both name, in the words of the first', () => {
    const reference = (name: string, pack: string): Reference =>
      ({
        ...own.reference,
        documents: [{ id: 'd', name, mentions: [{ pack, article: 'x', block: 'b1' }] }],
      }) as never;
    const both = joinReferences(reference('one', 'a'), reference('other', 'b'));
    expect(both.documents).toMatchObject([
      { name: 'one', mentions: [{ pack: 'a' }, { pack: 'b' }] },
    ]);
  });
});
