import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/domain/search/build-index.ts';
import { openIndex } from '../../../../src/domain/search/index.ts';
import { createLiveIndex } from '../../../../src/domain/search/live-index.ts';
import { forgive, parseQuery } from '../../../../src/domain/search/query.ts';

/** What a query finds, the best first, by the kept and by the live index, which must agree. */
function find(query: string, texts: readonly string[], titles: readonly string[] = []) {
  const docs = texts.map((text, at) => ({
    place: text,
    title: titles[at] ?? '',
    parts: text.split('\n'),
  }));
  const parsed = parseQuery(query);
  const live = createLiveIndex<(typeof docs)[number]>();
  for (const [at, doc] of docs.entries()) live.put(String(at), [doc]);
  const kept = openIndex(buildIndex(docs).buffer);
  const search = (asked: typeof parsed) => {
    const found = [...kept.search(asked).documents].map((at) => kept.places[at]);
    expect(live.search(asked).map(({ text }) => text.place)).toEqual(found);
    return found;
  };
  const exact = search(parsed);
  return exact.length > 0 ? exact : search(forgive(parsed));
}

describe('search', () => {
  it.each([
    ['dang vien', 'các đảng viên trẻ'],
    ['nghi quyet 39', 'theo Nghị quyết số 39-NQ/TW'],
    ['hoc tap nghi quyet', 'học tập nghị quyết'],
    ['"hoc tap nghi quyet"', 'học tập nghị quyết'],
    ['uỷ ban', 'Ủy ban'],
    ['ktgs', 'công tác kiểm tra, giám sát'],
    ['kiem tra giam sat', 'công tác KTGS'],
    ['“kiem tra giam sat”', 'công tác KTGS'],
    ['tw 4', 'Nghị quyết T.Ư 4'],
    ['trung uong 4', 'Nghị quyết T.Ư 4'],
    ['"trung uong 4"', 'Nghị quyết T.Ư 4'],
    ['T.Ư 4', 'Nghị quyết Trung ương 4'],
    ['t.ư 4', 'Nghị quyết Trung ương 4'],
    ['t.u 4', 'Nghị quyết Trung ương 4'],
    ['nghi quyet t.u 4', 'Nghị quyết T.Ư 4'],
    ['TU', 'Thường trực Tỉnh uỷ'],
    ['KH TU', 'Kế hoạch Tỉnh ủy'],
    ['BTV HU', 'Ban Thường vụ Huyện ủy'],
    ['ĐU xã', 'Đảng ủy xã'],
    ['ĐA 04', 'Đề án số 04'],
    ['tinh uy', 'Kế hoạch 101-KH/TU'],
    ['39-NQ/TW', 'số 39-NQ/TW'],
    ['39 nq tw', 'số 39-NQ/TW'],
    ['39nqtw', 'số 39-NQ/TW'],
    ['39-nqtw', 'số 39-NQ/TW'],
    ['7-ctr/hu', 'số 07-CTr/HU'],
    ['07 CTr HU', 'số 07 - CTr/HU'],
    ['19 hd btctw', 'Hướng dẫn 19-HD/BTCTW'],
    ['30/2020/nd-cp', 'Nghị định 30/2020/NĐ-CP'],
    ['63860', 'hơn 63.860 lượt'],
    ['quí 1', 'quý 1'],
    ['kiem tra giam s', 'kiểm tra, giám sát'],
    ['Thủy', 'đồng chí Thuỷ'],
  ])('finds by “%s” the text “%s”', (query, text) => {
    expect(find(query, ['một bài khác', text])).toEqual([text]);
  });

  it.each([
    ['đang', 'dạng'],
    ['đảng', 'đang'],
    ['bộ', 'bò'],
    ['thúy', 'thúi'],
    ['"tra kiem"', 'kiểm tra'],
    ['tu', 'Tỉnh ủy'],
    ['đu', 'Đảng ủy'],
    ['"hoc nghi quyet"', 'học tập nghị quyết'],
    ['39-NQ/TW', 'Kế hoạch 39-KH/TU và Nghị quyết 5 của T.Ư'],
  ])('does not find by “%s” the text “%s”', (query, text) => {
    expect(find(query, [text])).toEqual([]);
  });

  it('puts exact words above those whose typed marks match, and these above folded ones', () => {
    expect(find('đang', ['đảng', 'đang'])).toEqual(['đang', 'đảng']);
    expect(find('dang', ['đảng', 'dang', 'dâng'])).toEqual(['dang', 'đảng', 'dâng']);
    expect(find('quí', ['quý', 'quì'])).toEqual(['quý']);
  });

  it('puts what short forms in capitals are for above syllables that look like them', () => {
    expect(find('TU', ['tử tế', 'Tỉnh ủy'])).toEqual(['Tỉnh ủy', 'tử tế']);
    expect(find('tu', ['tử tế', 'Tỉnh ủy'])).toEqual(['tử tế']);
  });

  it('puts words that stand together above words that are only there', () => {
    const apart = 'kiểm kê rồi tra cứu';
    expect(find('kiem tra', [apart, 'việc kiểm tra'])).toEqual(['việc kiểm tra', apart]);
  });

  it('puts titles first', () => {
    expect(find('vi xuyen', ['ở Vị Xuyên', 'về Vị Xuyên'], ['Bài khác', 'Vị Xuyên'])[0]).toBe(
      'về Vị Xuyên',
    );
  });

  it('never joins the words of two paragraphs', () => {
    expect(find('"kiem tra"', ['việc kiểm\ntra cứu'])).toEqual([]);
  });

  it('takes the last word as begun until a space ends it', () => {
    expect(find('nghi q', ['nghị quyết'])).toEqual(['nghị quyết']);
    expect(find('nghi q ', ['nghị quyết'])).toEqual([]);
  });

  it('forgives one slip in a word of five letters or more when nothing matches', () => {
    expect(find('truong thnoh', ['trưởng thôn'])).toEqual([]);
    expect(find('trưnog thôn', ['trưởng thôn'])).toEqual(['trưởng thôn']);
    expect(find('nghji quyeet', ['nghị quyết'])).toEqual(['nghị quyết']);
    expect(find('truong', ['trương', 'tường'])).toEqual(['trương']);
    expect(find('bpo', ['bộ'])).toEqual([]);
  });

  it('finds nothing by nothing', () => {
    for (const query of ['', ' ', '"', '…!']) expect(find(query, ['đảng viên'])).toEqual([]);
  });
});
