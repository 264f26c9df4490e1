import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import type { Article, Block, Inline } from '../../../src/pack/format.ts';
import { sampleContent, spoiled } from './content.ts';

const article = (files = sampleContent(), lang: 'vi' | 'en' = 'vi'): Article => {
  const found = compileContent(files).packs[0]?.articles[0]?.texts[lang]?.article;
  if (found === undefined) throw new Error('no article');
  return found;
};

const block = (id: string, from = article()): Block => {
  const found = from.blocks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};

const text = (id: string, from?: Article): readonly Inline[] => {
  const found = block(id, from);
  return 'text' in found ? found.text : [];
};

describe('an article becomes typed blocks', () => {
  it('in the order of the text, named by anchor or position', () => {
    expect(article().blocks.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'paragraph theme',
      'heading people-head',
      'paragraph people',
      'list tasks',
      'table numbers',
      'quote quote',
      'image home',
      'table b8',
      'paragraph b9',
    ]);
  });

  it('an anchor below a list or table is no item and no row', () => {
    const list = block('tasks');
    expect(list.type === 'list' && list.items.map((item) => item[0])).toEqual([
      'Việc một, xem ',
      'Việc hai của ',
    ]);
    expect(block('numbers')).toMatchObject({ head: [['Cột'], ['Số']], rows: [[['một'], ['1']]] });
  });

  it('abbreviations are marked as whole words only', () => {
    expect(text('theme')[0]).toEqual({ type: 'abbreviation', abbreviation: 'UBND' });
    const other = article(
      new Map(spoiled('mau/articles/mot.vi.md', 'UBND huyện', 'UBNDX, Ubnd và (UBND)-UBND huyện')),
    );
    expect(text('theme', other).slice(0, 4)).toEqual([
      'UBNDX, Ubnd và (',
      { type: 'abbreviation', abbreviation: 'UBND' },
      ')-',
      { type: 'abbreviation', abbreviation: 'UBND' },
    ]);
  });

  it('a number becomes the document of the own province', () => {
    expect(text('people')).toContainEqual({
      type: 'document',
      document: '07-ctr-hu-an-giang',
      children: ['07-CTr/HU'],
    });
  });

  it('a number without a document of the own province is the central one', () => {
    const files = new Map(spoiled('mau/articles/mot.yaml', 'An Giang', 'Long An'));
    const documents = new TextDecoder().decode(files.get('reference/documents.yaml'));
    files.set(
      'reference/documents.yaml',
      new TextEncoder().encode(documents.replace('  place: An Giang\n', '')),
    );
    expect(article(files).citations.map(({ document }) => document)).toContain(
      '07-ctr-hu-an-giang',
    );
  });

  it('citations are in reading order, once for each block', () => {
    expect(article().citations).toEqual([
      { document: '10-kh-hu', block: 'lead' },
      { document: 'dieu-le', block: 'people' },
      { document: '07-ctr-hu-an-giang', block: 'people' },
    ]);
  });

  it('links lead to routes of the app or to the web', () => {
    const list = block('tasks');
    expect(list.type === 'list' && list.items[0]).toContainEqual({
      type: 'link',
      href: '#/read/mau/hai?at=end',
      children: ['bài hai'],
    });
    expect(text('b9')).toContainEqual({
      type: 'link',
      href: 'https://example.org/a?b=1&c=2',
      children: ['trang web'],
    });
  });

  it('a passage in the other language is marked', () => {
    expect(text('people', article(sampleContent(), 'en'))).toContainEqual({
      type: 'foreign',
      lang: 'vi',
      children: ['Điều lệ'],
    });
  });

  it('an image has its size, its text and its caption', () => {
    expect(block('home')).toMatchObject({
      width: 1,
      height: 1,
      alt: 'Nhà văn hóa',
      caption: ['Ảnh của ', { type: 'abbreviation', abbreviation: 'UBND' }],
      src: expect.stringMatching(/^o\/[0-9a-f]{64}\.png$/),
    });
  });

  it('a template is a table with its phases and its total', () => {
    expect(block('b8')).toMatchObject({
      head: [['Việc'], ['Người thực hiện'], ['Phút']],
      rows: [
        [[{ type: 'strong', children: ['Mở đầu'] }], [], []],
        [['Chào cờ'], ['Chủ trì'], ['4']],
        [[{ type: 'strong', children: ['Nội dung'] }], [], []],
        [['Thảo luận'], [], ['6']],
        [[{ type: 'strong', children: ['Tổng cộng'] }], [], [{ type: 'strong', children: ['10'] }]],
      ],
    });
  });

  it('figures join facts and words', () => {
    expect(article().figures[2]).toEqual({
      operator: 'exact',
      value: 12,
      of: 17,
      unit: 'xã',
      what: 'bí thư',
      period: '2020',
      block: 'people',
    });
  });

  it('takes at least a minute', () => {
    expect(article().minutes).toBe(1);
  });
});

describe('the reference lists know where they are mentioned', () => {
  const { reference } = compileContent(sampleContent());

  it('documents, in reading order', () => {
    const mentions = reference.documents.find(({ id }) => id === 'dieu-le')?.mentions;
    expect(mentions).toEqual([{ pack: 'mau', article: 'mot', block: 'people' }]);
  });

  it('abbreviations, once for each block of all languages', () => {
    expect(reference.abbreviations[0]?.mentions.map((one) => one.block)).toEqual([
      'theme',
      'tasks',
      'home',
    ]);
  });

  it('the glossary is sorted', () => {
    expect(reference.glossary.map(({ id }) => id)).toEqual(['chi-bo', 'dang-uy']);
  });
});

describe('oddities of a source are told and do not stop the build', () => {
  it('a word that does not go with the code of its number', () => {
    const files = spoiled('mau/articles/mot.vi.md', 'Kế hoạch 10-KH/HU', 'Kết luận số 10-KH/HU');
    expect(compileContent(files).warnings).toEqual([
      "mau/articles/mot.vi.md:3: 'Kết luận' stands before 10-KH/HU: the code says otherwise",
    ]);
  });
});

describe('zero may be said in words', () => {
  it.each(['không có vụ nào', '0 vụ'])('%s', (words) => {
    const files = new Map(
      spoiled('mau/articles/mot.vi.md', 'từ 5 lên 13', `từ 5 lên 13, ${words}`),
    );
    const replace = (path: string, from: string, to: string): void => {
      const before = new TextDecoder().decode(files.get(path));
      files.set(path, new TextEncoder().encode(before.replace(from, to)));
    };
    replace('mau/articles/mot.en.md', 'from 5 to 13', 'from 5 to 13 and no case');
    replace(
      'mau/articles/mot.yaml',
      'figures:',
      'figures:\n  - { key: cases, value: 0, anchor: theme }',
    );
    for (const lang of ['vi', 'en']) {
      replace(
        `mau/articles/mot.${lang}.md`,
        'figures:',
        'figures:\n  cases: { unit: v, what: w, period: p }',
      );
    }
    expect(() => compileContent(files)).not.toThrow();
  });
});
