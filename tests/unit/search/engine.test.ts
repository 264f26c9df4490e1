import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/domain/search/answer.ts';
import {
  linesOf,
  madeArticle,
  searchOver,
  type Searched,
  untilOpen,
} from '../../helpers/made-search.ts';

const ARTICLES = [
  madeArticle('mot', 'Chi bộ ấp Vĩnh Thành', [
    'Ủy ban Kiểm tra Huyện ủy giám sát 5 tổ chức.',
    'Đồng chí Nguyễn Thị Thuỷ kể lại việc làm đường.',
  ]),
  madeArticle('hai', 'Kiểm tra để ngăn từ sớm', ['Việc kiểm kê và tra cứu.'], {
    figures: [
      {
        operator: 'over',
        value: 63860,
        unit: 'lượt',
        what: 'người dự học',
        period: '2024',
        block: 'b1',
      },
    ],
  }),
  madeArticle('hai', 'Inspection to prevent', ['Inspection and supervision.'], { lang: 'en' }),
];
const DOCUMENTS = [
  {
    id: 'nq-39',
    number: '39-NQ/TW',
    name: { vi: 'Nghị quyết về tinh giản biên chế', en: 'Resolution on streamlining' },
    issuer: { vi: 'Bộ Chính trị', en: 'Politburo' },
    about: { vi: 'Tinh giản.', en: 'Streamlining.' },
    mentions: [],
  },
];

async function ask(typed: string, more: Partial<Ask> = {}, over: Searched = {}) {
  const engine = searchOver({ articles: ARTICLES, documents: DOCUMENTS, ...over });
  await untilOpen(engine);
  const answer = await engine.ask({ typed, lang: 'vi', most: 4, ...more });
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('search in packs', () => {
  it('shows articles with the words in their place and opens them at that block', async () => {
    const { found, counts } = await ask('uy ban kiem tra');
    expect(linesOf({ found })).toEqual([
      'article: Chi bộ ấp Vĩnh Thành | [Ủy ban Kiểm tra] Huyện ủy giám sát 5 tổ chức.',
    ]);
    expect(found[0]?.route).toMatchObject({ pack: 'thu', article: 'mot', at: 'b1' });
    expect(counts).toMatchObject({ article: 1, figure: 0, person: 0 });
  });

  it('marks titles, and shows the beginning where only the title has the words', async () => {
    const { found } = await ask('ngan tu som');
    expect(linesOf({ found })).toEqual([
      'article: Kiểm tra để [ngăn từ sớm] | Việc kiểm kê và tra cứu.',
    ]);
  });

  it('puts the article where the words stand together first', async () => {
    const { found } = await ask('kiem tra');
    expect(found.map(({ route }) => 'article' in route && route.article)).toEqual(['hai', 'mot']);
  });

  it('finds figures and opens the block that states them', async () => {
    const { found } = await ask('63860 luot');
    expect(linesOf({ found })).toEqual([
      'figure: Kiểm tra để ngăn từ sớm | trên [63.860 lượt] · người dự học · 2024',
    ]);
    expect(found[0]?.route).toMatchObject({ article: 'hai', at: 'b1' });
  });

  it.each(['39-NQ/TW', '39 nq tw', '39nqtw', 'tinh gian bien che', 'streamlining'])(
    'finds the document by “%s”',
    async (typed) => {
      const { found } = await ask(typed);
      expect(found.map(({ route }) => route)).toContainEqual({ name: 'documents', at: 'nq-39' });
    },
  );

  it('shows an article once, in the language of the app where that has the words', async () => {
    const english = await ask('inspection', { lang: 'vi' });
    expect(english.found.map(({ lang }) => lang)).toEqual(['en']);
    const number = madeArticle('ba', 'Bài 5', ['12 người']);
    const both = [number, { ...number, lang: 'en' as const, title: 'Article 5' }];
    for (const lang of ['vi', 'en'] as const) {
      const { found } = await ask('12', { lang }, { articles: both });
      expect(found.map((one) => one.lang)).toEqual([lang]);
    }
  });

  it('looks for a long phrase in the text itself', async () => {
    const apart = madeArticle('x', 'Bài', ['Nguyễn Văn Bình nói. Trần Văn An nghe.']);
    const whole = madeArticle('y', 'Bài', ['Ông Nguyễn Văn An kể.']);
    const articles = [apart, whole];
    const all = await ask('nguyen van an', {}, { articles });
    expect(all.found.map(({ route }) => 'article' in route && route.article)).toEqual(['y', 'x']);
    const phrase = await ask('"nguyen van an"', {}, { articles });
    expect(phrase.found).toHaveLength(1);
    expect(phrase.counts.article).toBe(1);
  });

  it('shows as many as are asked for and counts them all', async () => {
    const articles = Array.from({ length: 9 }, (_, at) => madeArticle(`b${at}`, 'Chi bộ', []));
    const few = await ask('chi bo', { most: 4 }, { articles });
    expect([few.found.length, few.counts.article]).toEqual([4, 9]);
    const more = await ask('chi bo', { most: 20, kind: 'article' }, { articles });
    expect(more.found).toHaveLength(9);
    const others = await ask('chi bo', { kind: 'task' }, { articles });
    expect([others.found.length, others.counts.article]).toEqual([0, 9]);
  });

  it('says when a slip was forgiven', async () => {
    const { forgiven, found } = await ask('kiemr tra');
    expect([forgiven, found.length > 0]).toEqual([true, true]);
    expect((await ask('kiem tra')).forgiven).toBe(false);
    expect(await ask('xyzqw')).toMatchObject({ forgiven: false, found: [] });
  });

  it('says what cannot be opened, searches the rest, and tries again', async () => {
    const engine = searchOver({ articles: ARTICLES, failing: 1 });
    await untilOpen(engine);
    const ask = () => engine.ask({ typed: 'kiem tra', lang: 'vi', most: 4 });
    expect(await ask()).toMatchObject({ shelves: { packs: 'failed', own: 'open' }, found: [] });
    engine.retry();
    await untilOpen(engine);
    expect((await ask())?.found).toHaveLength(2);
  });

  it('gives no answer to a question that another one followed', async () => {
    const engine = searchOver({ articles: ARTICLES });
    await untilOpen(engine);
    const [first, second] = await Promise.all(
      ['kiem', 'kiem tra'].map((typed) => engine.ask({ typed, lang: 'vi', most: 4 })),
    );
    expect([first, second?.typed]).toEqual([undefined, 'kiem tra']);
  });
});
