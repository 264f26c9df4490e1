import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, looseNameKey, nameKey } from '../../../src/domain/names-alike.ts';
import { readListedName } from '../../../src/domain/names-list.ts';
import { cleanName, proposeCapitals, splitName } from '../../../src/domain/names.ts';

describe('a full name', () => {
  it.each([
    ['Nguyễn Văn A', 'Nguyễn', 'Văn', 'A'],
    ['Trần Lê Sơn Tra', 'Trần', 'Lê Sơn', 'Tra'],
    ['Y Bon', 'Y', '', 'Bon'],
    ['Út', '', '', 'Út'],
    ['', '', '', ''],
  ])('%s is split into family, middle and given name', (name, family, middle, given) => {
    expect(splitName(name)).toEqual({ family, middle, given });
  });

  it.each([
    ['  Nguyễn \u00a0 Văn\tA ', 'Nguyễn Văn A'],
    ['Ðặng Văn Ân', 'Đặng Văn Ân'],
    ['Nguyễn\u200b Văn\ufeff A', 'Nguyễn Văn A'],
    ['Lê Thị Thuỷ'.normalize('NFD'), 'Lê Thị Thuỷ'],
    ["H'Hen Niê", "H'Hen Niê"],
  ])('%j is cleaned without changing a letter', (typed, kept) => {
    expect(cleanName(typed)).toBe(kept);
  });

  it('stays as it is when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanName(cleanName(typed))).toBe(cleanName(typed));
      }),
    );
  });

  it.each([
    ['NGÔ CHUẨN', 'Ngô Chuẩn'],
    ['PHƯƠNG LAN', 'Phương Lan'],
    ['đặng thị ổn', 'Đặng Thị Ổn'],
    ["K'BRƠI", "K'Brơi"],
    ["h'hen niê", "H'Hen Niê"],
    ['Y', undefined],
    ['Y Bon', undefined],
    ['Nguyễn Văn A', undefined],
    ['Nguyễn VĂN A', undefined],
  ])('%s gets a proposal of capitals only when it is all in one case', (name, proposed) => {
    expect(proposeCapitals(name)).toBe(proposed);
  });
});

describe('two names', () => {
  it.each([
    ['Nguyễn Văn An', 'NGUYỄN VĂN AN', 'same'],
    ['Trần Thị Thủy', 'Trần Thị Thuỷ', 'same'],
    ['Hoà An', 'Hòa  An', 'same'],
    ["H'Hen Niê", 'H’Hen Niê', 'same'],
    ['Nguyen Van An', 'Nguyễn Văn An', 'unmarked'],
    ['Nguyễn Văn An', 'Nguyễn Van An', 'unmarked'],
    ['Nguyễn Thị Thủy', 'Nguyễn Thị Thúy', 'spelling'],
    ['Lê Văn Vy', 'Lê Văn Vi', 'spelling'],
    ['Lý Văn Quý', 'Lí Văn Quí', 'spelling'],
    ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'unmarked'],
    ['Nguyễn Văn An', 'Nguyễn Văn Anh', undefined],
    ['Nguyễn Văn An', 'Văn An Nguyễn', undefined],
  ])('%s and %s are compared', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });

  it('have equal loose keys whenever their keys are equal', () => {
    const syllable = fc.constantFrom('Thủy', 'Thuỷ', 'thúy', 'Vy', 'Vi', 'Hoà', 'hòa', 'An', 'Ân');
    const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const isSame = nameKey(one) === nameKey(other);
        expect(isSame && looseNameKey(one) !== looseNameKey(other)).toBe(false);
        expect(likeness(one, one)).toBe('same');
      }),
    );
  });
});

describe('a line of a list', () => {
  it.each([
    ['1. Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['01) Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['(12) Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['3/ Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['4 - Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['5 Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['1001. Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['• Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['☑ Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['a) Nguyễn Văn A', 'Nguyễn Văn A', undefined],
    ['- Bà Lê Thị B', 'Lê Thị B', 'Bà'],
    ['1. Ông Trần C', 'Trần C', 'Ông'],
    ['Đ/c Nguyễn Văn A', 'Nguyễn Văn A', 'Đ/c'],
    ['đ.c: Nguyễn Văn A', 'Nguyễn Văn A', 'đ.c:'],
    ['Đ/c. Bà Lê Thị B', 'Lê Thị B', 'Đ/c. Bà'],
    ['2, ', '2,', undefined],
    ['Đồng chí Nguyễn Văn A', 'Nguyễn Văn A', 'Đồng chí'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm', undefined],
    ['Ông Văn Tùng', 'Ông Văn Tùng', undefined],
    ['Anh', 'Anh', undefined],
    ['Bàn Thị Mẩy', 'Bàn Thị Mẩy', undefined],
    ['Y Bon', 'Y Bon', undefined],
    ['Đặng Văn Ân', 'Đặng Văn Ân', undefined],
  ])('%s gives the name %s', (line, name, title) => {
    expect(readListedName(line)).toEqual(title === undefined ? { name } : { name, title });
  });
});
