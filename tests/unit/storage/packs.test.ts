import { describe, expect, it } from 'vitest';
import type { Article, Lang } from '../../../src/pack/format.ts';
import { emptyOwnPack, OWN_PACK, type PackContent } from '../../../src/pack/kept.ts';
import { createKeptStore } from '../../../src/storage/packs.ts';
import { ownText } from '../../helpers/own-text.ts';
import { newPhone, openTab, START } from './surroundings.ts';

const article = (pack: string, id: string, lang: Lang = 'vi', src?: string): Article => ({
  format: 1,
  pack,
  id,
  lang,
  edition: 1,
  title: `${id} ${lang}`,
  lead: [],
  topics: ['can-bo'],
  minutes: 2,
  blocks: [
    { type: 'paragraph', id: 'b1', text: ['Đường vào ấp.'] },
    ...(src === undefined
      ? []
      : [
          {
            type: 'image' as const,
            id: 'b2',
            src,
            alt: 'ảnh',
            caption: [],
            width: 1,
            height: 1,
          },
        ]),
  ],
  figures: [],
  citations: [],
  questions: [],
  checklist: [],
  editorNotes: [],
});

const picture = (src: string) => ({ src, type: 'image/png', bytes: new Uint8Array([1, 2, 3]) });

const pack = (id: string, ids: readonly string[]): PackContent => {
  const own = emptyOwnPack(START);
  const articles = ids.map((one) => article(id, one));
  const entries = articles.map(({ title, ...one }) => ({ ...one, title: { vi: title }, hash: {} }));
  const index = { ...own.index, id, languages: ['vi' as const] };
  return {
    pack: {
      ...own,
      id,
      origin: 'file',
      index: { ...index, articles: entries.map((one) => ({ ...one, blocks: 1 })) },
    },
    articles,
    pictures: [picture(`o/${id}.png`)],
  };
};

function open(phone = newPhone()) {
  const { connection } = openTab(phone);
  return createKeptStore(connection, () => START);
}

describe('a kept pack', () => {
  it('is there as a whole after it was put, and gone as a whole after it was removed', async () => {
    const store = open();
    const content = pack('a', ['x', 'y']);
    await store.put(content);
    await store.put(pack('b', ['x']));
    expect(await store.content('a')).toEqual(content);
    expect(await store.article('a', 'y', 'vi')).toEqual(content.articles[1]);
    expect(await store.remove('a')).toEqual(content);
    expect(await store.content('a')).toBeUndefined();
    expect(await store.article('a', 'y', 'vi')).toBeUndefined();
    expect(await store.picture('a', 'o/a.png')).toBeUndefined();
    expect((await store.content('b'))?.articles).toHaveLength(1);
  });

  it('is replaced without leaving anything of the older one', async () => {
    const store = open();
    await store.put(pack('a', ['x', 'y']));
    await store.put({ ...pack('a', ['z']), pictures: [] });
    const { articles, pictures } = (await store.content('a'))!;
    expect(articles.map(({ id }) => id)).toEqual(['z']);
    expect(pictures).toEqual([]);
  });

  it('stays as it was when the new one cannot be stored', async () => {
    const store = open();
    const content = pack('a', ['x']);
    await store.put(content);
    const broken = { ...article('a', 'y'), lang: undefined } as unknown as Article;
    await expect(store.put({ ...pack('a', ['z']), articles: [broken] })).rejects.toThrow();
    expect(await store.content('a')).toEqual(content);
  });

  it('is complete only while every article and picture is there', async () => {
    const store = open();
    await store.put(pack('a', ['x', 'y']));
    expect(await store.size('a')).toMatchObject({ complete: true });
    expect((await store.size('a')).bytes).toBeGreaterThan(300);
    const content = pack('a', ['x', 'y']);
    await store.put({ ...content, articles: content.articles.slice(1) });
    expect(await store.size('a')).toMatchObject({ complete: false });
    const shown = article('a', 'x', 'vi', 'o/none.png');
    await store.put({ ...content, articles: [shown, article('a', 'y')] });
    expect(await store.size('a')).toMatchObject({ complete: false });
    expect(await store.size('nothing')).toEqual({ bytes: 0, complete: false });
  });

  it('is told to other tabs', async () => {
    const phone = newPhone();
    const [here, there] = [open(phone), open(phone)];
    const told = new Promise((resolve) => there.watch(resolve));
    await here.put(pack('a', ['x']));
    expect(await told).toEqual(['a']);
  });
});

describe('own texts', () => {
  it('stand in one list, the newest first, in the languages that they have', async () => {
    const store = open();
    await store.saveText({ articles: [article(OWN_PACK, '01A')], pictures: [] });
    const both = [article(OWN_PACK, '01B'), article(OWN_PACK, '01B', 'en')];
    await store.saveText({ articles: both, pictures: [] });
    const [own] = await store.list();
    expect(own).toMatchObject({ id: OWN_PACK, origin: 'own', at: START });
    expect(own!.index.languages).toEqual(['vi', 'en']);
    expect(own!.index.articles).toMatchObject([
      { id: '01B', title: { vi: '01B vi', en: '01B en' }, minutes: 2, topics: ['can-bo'] },
      { id: '01A', title: { vi: '01A vi' } },
    ]);
    expect(await store.size(OWN_PACK)).toMatchObject({ complete: true });
  });

  it('replace an older text of the same id in all its languages', async () => {
    const store = open();
    const both = [article(OWN_PACK, '01A'), article(OWN_PACK, '01A', 'en')];
    await store.saveText({ articles: both, pictures: [] });
    await store.saveText({ articles: [article(OWN_PACK, '01A')], pictures: [] });
    expect(await store.article(OWN_PACK, '01A', 'en')).toBeUndefined();
    expect((await store.get(OWN_PACK))!.index.articles).toHaveLength(1);
  });

  it('are given back when taken away, with the pictures that no other text shows', async () => {
    const store = open();
    const [shared, alone] = ['o/shared.png', 'o/alone.png'];
    const first = {
      articles: [article(OWN_PACK, '01A', 'vi', shared)],
      pictures: [picture(shared)],
    };
    const second = {
      articles: [article(OWN_PACK, '01B', 'vi', shared), article(OWN_PACK, '01B', 'en', alone)],
      pictures: [picture(shared), picture(alone)],
    };
    await store.saveText(first);
    await store.saveText(second);
    const taken = await store.removeText('01B');
    expect(taken!.pictures.map(({ src }) => src).sort()).toEqual([alone, shared]);
    expect(await store.picture(OWN_PACK, alone)).toBeUndefined();
    expect(await store.picture(OWN_PACK, shared)).toEqual(picture(shared));
    expect((await store.get(OWN_PACK))!.index.images).toEqual([{ href: shared, bytes: 3 }]);
    await store.saveText(taken!);
    expect(await store.picture(OWN_PACK, alone)).toEqual(picture(alone));
    expect(await store.removeText('nothing')).toBeUndefined();
  });

  it('leave no empty pack behind', async () => {
    const store = open();
    await store.saveText({ articles: [article(OWN_PACK, '01A')], pictures: [] });
    await store.removeText('01A');
    expect(await store.list()).toEqual([]);
  });
});

describe('own texts that are gone', () => {
  /** A note beside the database, as the browser keeps it. */
  function noted(phone = newPhone()) {
    let has = false;
    const note = {
      read: () => has,
      write: (next: boolean) => {
        has = next;
      },
    };
    return createKeptStore(openTab(phone).connection, () => START, note);
  }

  it('are remembered as deleted until they are written again', async () => {
    const store = noted();
    await store.saveText(ownText('x'));
    await store.saveText(ownText('y'));
    expect(await store.deletedTexts()).toEqual([]);
    const gone = await store.removeText('x');
    expect(await store.deletedTexts()).toEqual(['x']);
    await store.saveText(gone!);
    expect(await store.deletedTexts()).toEqual([]);
  });

  it('are no loss when a person deleted the last of them', async () => {
    const store = noted();
    expect(await store.lostTexts()).toBe(false);
    await store.saveText(ownText('x'));
    await store.removeText('x');
    expect(await store.lostTexts()).toBe(false);
  });

  it('are a loss when the browser made the database anew, until the person knows', async () => {
    const phone = newPhone();
    const store = noted(phone);
    await store.saveText(ownText('x'));
    const { connection } = openTab(phone);
    const db = await connection.open();
    await db.clear('packs');
    await db.clear('articles');
    expect(await store.lostTexts()).toBe(true);
    await store.acceptLoss();
    expect(await store.lostTexts()).toBe(false);
  });
});
