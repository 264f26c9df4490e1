import { describe, expect, it } from 'vitest';
import { syllableKey } from '../../../../src/domain/search/syllable.ts';
import { tokensOf, wordsOf } from '../../../../src/domain/search/tokens.ts';
import { isOneSlip, tierOf, wanted } from '../../../../src/domain/search/wanted.ts';

describe('the syllable key', () => {
  it.each([
    ['hòa', 'hoà', 'hoa1'],
    ['thủy', 'thuỷ', 'thuy2'],
    ['ủy', 'uỷ', 'uy2'],
    ['khóa', 'khoá', 'khoa4'],
    ['tùy', 'tuỳ', 'tuy1'],
    ['quý', 'quí', 'qui4'],
    ['kỹ', 'kĩ', 'ki3'],
    ['kỷ', 'kỉ', 'ki2'],
    ['lý', 'lí', 'li4'],
    ['mỹ', 'mĩ', 'mi3'],
    ['tỷ', 'tỉ', 'ti2'],
    ['hy', 'hi', 'hi0'],
    ['ĐẢNG', 'đảng', 'đang2'],
    ['Ðảng', 'đảng', 'đang2'],
  ])('is the same for %s and %s', (one, other, key) => {
    expect([syllableKey(one), syllableKey(other)]).toEqual([key, key]);
    expect(syllableKey(one.normalize('NFD'))).toBe(key);
  });

  it.each([
    ['thúy', 'thúi'],
    ['tuy', 'tui'],
    ['suy', 'sui'],
    ['huy', 'hui'],
    ['tay', 'tai'],
    ['quỳnh', 'quình'],
    ['nguyễn', 'nguyên'],
    ['d', 'đ'],
    ['ma', 'mà'],
  ])('tells %s from %s', (one, other) => {
    expect(syllableKey(one)).not.toBe(syllableKey(other));
  });
});

describe('a word that is looked for', () => {
  const tier = (query: string, text: string, prefix = false) =>
    tierOf(wanted(query, prefix), syllableKey(text));

  it.each(['đảng', 'đang', 'dâng', 'đăng'])('finds %s without any mark typed', (text) => {
    expect(tier('dang', text)).toBe(1);
  });

  it.each([
    ['đang', 'đảng', 2],
    ['đang', 'dạng', 0],
    ['đảng', 'đang', 0],
    ['bo', 'bộ', 1],
    ['bô', 'bộ', 2],
    ['bộ', 'bò', 0],
    ['uỷ', 'ủy', 3],
    ['quí', 'quý', 3],
    ['thúy', 'thúi', 0],
    ['thuy', 'thúi', 0],
    ['ky', 'kĩ', 1],
    ['đảng', 'đảng', 3],
    ['dang', 'dang', 3],
  ])('%s against %s is of tier %i', (query, text, expected) => {
    expect(tier(query, text)).toBe(expected);
  });

  it('may be begun only when it is the last, with the marks that are typed', () => {
    expect(tier('ngh', 'nghị')).toBe(0);
    expect(tier('ngh', 'nghị', true)).toBe(1);
    expect(tier('tru', 'trường', true)).toBe(1);
    expect(tier('trươ', 'trường', true)).toBe(1);
    expect(tier('trươ', 'truông', true)).toBe(0);
    expect(tier('quy', 'quyết', true)).toBe(1);
    expect(tier('qui', 'quy', true)).toBe(3);
  });

  it('knows one slip: a letter more, less, wrong, or two changed round', () => {
    for (const slip of ['trungg', 'trng', 'trumg', 'trugn', 'rtung'])
      expect(isOneSlip(slip, 'trung')).toBe(true);
    for (const far of ['trung', 'tung a', 'tugnr', 'trunggg', 'xyung'])
      expect(isOneSlip(far, 'trung')).toBe(false);
  });
});

describe('words of a text', () => {
  const written = (text: string) => wordsOf(text).map(({ key }) => key.slice(0, -1));
  const all = (text: string) => [...new Set(tokensOf(text).map(({ key }) => key))];

  it('are syllables and numbers, with their places', () => {
    const text = 'Uỷ ban, 63.860 lượt (98,6%)';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Uỷ',
      'ban',
      '63.860',
      'lượt',
      '98',
      '6',
    ]);
    expect(written(text)).toEqual(['uy', 'ban', '63860', 'lươt', '98', '6']);
  });

  it('of a document number are the same in every spelling', () => {
    const spellings = ['07-CTr/HU', '7-CTr/HU', '07 - CTr/HU', '07–CTr / HU'];
    for (const one of spellings) expect(written(one)).toEqual(['7', 'ctr', 'hu']);
    expect(written('Nghị quyết T.Ư 4')).toEqual(['nghi', 'quyêt', 'tw', '4']);
  });

  it.each([
    ['KTGS', 'kiểm tra, giám sát'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['THCS', 'trung học cơ sở'],
    ['KT – XH', 'kinh tế - xã hội'],
    ['AN - QP', 'an ninh - quốc phòng'],
    ['UBKT', 'Uỷ ban Kiểm tra'],
    ['BTV', 'Ban Thường vụ'],
    ['TW', 'Trung ương'],
    ['T.Ư', 'Trung ương'],
    ['ĐV', 'đảng viên'],
    ['CB', 'chi bộ'],
    ['BCH', 'Ban Chấp hành'],
    ['BTC', 'Ban Tổ chức'],
    ['BT', 'bí thư'],
    ['NTM', 'nông thôn mới'],
    ['LLVT', 'lực lượng vũ trang'],
    ['ĐGXL', 'đánh giá, xếp loại'],
    ['TDP', 'tổ dân phố'],
    ['QP-AN', 'quốc phòng - an ninh'],
    ['CCHC', 'cải cách hành chính'],
    ['KNĐ', 'kết nạp Đảng'],
    ['CTr', 'chương trình'],
    ['NQ', 'nghị quyết'],
    ['KH', 'kế hoạch'],
    ['QĐ', 'quyết định'],
    ['HD', 'hướng dẫn'],
    ['KL', 'kết luận'],
  ])('%s and “%s” hold each other', (short, long) => {
    const [shorts, longs] = [all(short), all(long)];
    expect([...longs].sort()).toEqual(expect.arrayContaining(wordsOf(short).map(({ key }) => key)));
    expect([...shorts].sort()).toEqual(expect.arrayContaining(wordsOf(long).map(({ key }) => key)));
  });

  it.each([
    ['TU', 'Tỉnh ủy'],
    ['HU', 'Huyện ủy'],
    ['BTCTW', 'Ban Tổ chức Trung ương'],
    ['ĐA', 'đề án'],
  ])('%s holds “%s”', (short, long) => {
    expect(all(short)).toEqual(expect.arrayContaining(wordsOf(long).map(({ key }) => key)));
  });

  it('does not take a syllable for a short form', () => {
    expect(all('tu dưỡng')).toEqual(['tu0', 'dương3']);
    expect(all('An Giang')).toEqual(['an0', 'giang0']);
  });
});
