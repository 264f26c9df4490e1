import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalizeText } from '../../../src/domain/fold.ts';

describe('text is folded for search', () => {
  it.each([
    ['ĐẢNG ỦY', 'dang uy'],
    ['Uỷ ban', 'uy ban'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['Nguyễn Thị Thủy', 'nguyen thi thuy'],
    ['Ưu', 'uu'],
    ['ơ', 'o'],
    ['Ðảng', 'dang'],
    ['KTGS năm 2021', 'ktgs nam 2021'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('composed and decomposed text fold alike', () => {
    expect(fold('Tiếng Việt'.normalize('NFD'))).toBe(fold('Tiếng Việt'));
  });

  it('a Vietnamese letter stays one letter, so that positions hold', () => {
    const letters = fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậớờởỡợỵĐẢNGỦY -/.,0123',
    );
    fc.assert(
      fc.property(
        fc.array(letters).map((all) => all.join('')),
        (text) => {
          expect(fold(text)).toHaveLength(text.length);
        },
      ),
    );
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('letters that only look like đ are mended', () => {
    expect(normalizeText('\u00d0ảng, \u0189oàn, \u00f0ội')).toBe('Đảng, Đoàn, đội');
  });
});
