import { describe, expect, it } from 'vitest';
import {
  findCitations,
  findMalformedNumbers,
  findNumbers,
  parseNumber,
} from '../../../src/domain/citation.ts';
import { disagreeingWord } from '../../../src/domain/document-type.ts';

/** Lines in the form of the five sources, with what must be found in each. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Huyện ủy ban hành Chương trình hành động 07-CTr/HU, ngày 26-4-2021 về xây dựng Đảng; Kế hoạch 10-KH/HU, ngày 31-5-2021 về đào tạo.',
    ['07-CTr/HU 2021-04-26', '10-KH/HU 2021-05-31'],
  ],
  ['tiếp tục thực hiện Đề án 03-ĐA/HU, ngày 9-10-2018 của Ban Chấp hành', ['03-ĐA/HU 2018-10-09']],
  ['theo Kế hoạch số 101-KH/TU ngày 27/3/2023 của Tỉnh ủy', ['101-KH/TU 2023-03-27']],
  ['tinh giản biên chế theo Nghị quyết 39-NQ/TW của Bộ Chính trị khoá XI', ['39-NQ/TW']],
  ['Quy định số 77-QĐ/TU ngày 20/01/2021 của Tỉnh uỷ', ['77-QĐ/TU 2021-01-20']],
  ['thực hiện Nghị quyết số 03-NQ/TU của Ban Chấp hành', ['03-NQ/TU']],
  [
    'theo Hướng dẫn số 19-HD/BTCTW ngày 12/9/2019 và Quy định số 126-QĐ/TW ngày 28/02/2018',
    ['19-HD/BTCTW 2019-09-12', '126-QĐ/TW 2018-02-28'],
  ],
  ['thực hiện Kết luận số 72-KH/TW ngày 19/5/2020 của Bộ Chính trị', ['72-KH/TW 2020-05-19']],
  [
    'Hướng dẫn số 22-HD/BTCTU ngày 01/02/2019 và Hướng dẫn số 08-HD/BTCHU ngày 24/6/2019',
    ['22-HD/BTCTU 2019-02-01', '08-HD/BTCHU 2019-06-24'],
  ],
  [
    'theo Hướng dẫn 12-HD/BTCTW; Hướng dẫn số 22-HD/BTCTU của Ban Tổ chức',
    ['12-HD/BTCTW', '22-HD/BTCTU'],
  ],
  ['Nghị quyết Trung ương 6 khóa XII, Đề án 04-ĐA/TU của Ban Thường vụ', ['04-ĐA/TU']],
  [
    'tại Kết luận số 01-KL/BTCTW ngày 16/3/2021; Nghị quyết số 03-NQ/TU của Ban Chấp hành',
    ['01-KL/BTCTW 2021-03-16', '03-NQ/TU'],
  ],
];

const show = (text: string): readonly string[] =>
  findNumbers(text).map(({ number, date }) => (date === undefined ? number : `${number} ${date}`));

describe('document numbers', () => {
  it.each(LINES)('%s', (text, found) => {
    expect(show(text)).toEqual(found);
  });

  it('the sources have 17 of them, 15 different', () => {
    const all = LINES.flatMap(([text]) => findNumbers(text).map(({ number }) => number));
    expect(all).toHaveLength(17);
    expect(new Set(all).size).toBe(15);
  });

  it.each([
    ['Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018', '1989/QĐ-BGDĐT 2018-05-25'],
    ['Luật số 202/2025/QH15', '202/2025/QH15'],
    ['Nghị quyết 1686/NQ-UBTVQH15', '1686/NQ-UBTVQH15'],
  ])('state documents: %s', (text, found) => {
    expect(show(text)).toEqual([found]);
  });

  it('the position covers the number and not its date', () => {
    const text = 'theo Kế hoạch 10 – KH / HU, ngày 31-5-2021.';
    const [first] = findNumbers(text);
    expect(text.slice(first?.start, first?.end)).toBe('10 – KH / HU');
    expect(first?.number).toBe('10-KH/HU');
  });

  it('a full stop ends the sentence, one inside belongs to the issuer', () => {
    expect(show('theo 39-NQ/TW.')).toEqual(['39-NQ/TW']);
    expect(show('theo 39-NQ/T.Ư.')).toEqual(['39-NQ/TW']);
    expect(show('(07-CTr/HU), “12-HD/BTCTW”')).toEqual(['07-CTr/HU', '12-HD/BTCTW']);
  });

  it.each([
    '12/17 xã',
    '23/07/2021',
    '26-4-2021',
    'nhiệm kỳ 2020-2025',
    'KT-XH',
    '24/7',
    'A1-B2/C',
  ])('%s is none', (text) => {
    expect(show(text)).toEqual([]);
    expect(findMalformedNumbers(text)).toEqual([]);
  });

  it.each(['07-CTx/HU', '07-ctr/HU', '12-HDD/BTCTW', '5-ABC/XYZ'])(
    '%s looks like one and is not',
    (text) => {
      expect(findMalformedNumbers(`theo ${text} về`)).toEqual([text]);
    },
  );

  it('a single number parses by itself only', () => {
    expect(parseNumber('07-CTr/HU')?.type).toBe('CTr');
    expect(parseNumber('số 07-CTr/HU')).toBeUndefined();
    expect(parseNumber('07-CTr/HU, 10-KH/HU')).toBeUndefined();
    expect(parseNumber('')).toBeUndefined();
  });
});

describe('documents named by word', () => {
  it.each([
    ['theo Nghị quyết Trung ương 6 khóa XII và', 'NQ', [6], 'XII'],
    ['Nghị quyết T.Ư 4, khóa XII về', 'NQ', [4], 'XII'],
    ['Chỉ thị số 05 của Bộ Chính trị', 'CT', [5], undefined],
    ['Chỉ thị 03 của BTV Tỉnh ủy', 'CT', [3], undefined],
    ['Nghị quyết TW 7 khoá XIII', 'NQ', [7], 'XIII'],
    [
      'Nghị quyết Hội nghị lần thứ 6, 7, 8 Ban Chấp hành Trung ương Đảng (khóa XIII)',
      'NQ',
      [6, 7, 8],
      'XIII',
    ],
  ])('%s', (text, type, numbers, term) => {
    const [found, more] = findCitations(text);
    expect(more).toBeUndefined();
    expect(found).toMatchObject({ type, numbers });
    expect(found && 'term' in found ? found.term : undefined).toBe(term);
  });

  it.each(['Nghị quyết 5 năm', 'Nghị quyết 39-NQ/TW', 'Chỉ thị 10 – CT/TW', 'Kết luận cuộc họp'])(
    '%s names none',
    (text) => {
      expect(findCitations(text).filter(({ kind }) => kind === 'named')).toEqual([]);
    },
  );
});

describe('the word before a number', () => {
  it.each([
    ['thực hiện Kết luận số ', 'KH', 'Kết luận'],
    ['Kế hoạch ', 'KH', undefined],
    ['Conclusion No. ', 'KH', 'Conclusion'],
    ['Plan ', 'KH', undefined],
    ['Quy định số ', 'QĐ', undefined],
    ['Quyết định ', 'QĐ', undefined],
    ['theo ', 'NQ', undefined],
    ['Nghị quyết ', 'XX', undefined],
  ])('%s%s', (before, code, word) => {
    expect(disagreeingWord(before, code)).toBe(word);
  });
});
