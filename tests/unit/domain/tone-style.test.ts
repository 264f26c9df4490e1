import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';
import { inToneStyle } from '../../../src/domain/tone-style.ts';

describe('the tone of open rhymes', () => {
  it.each([
    ['T/M CHI ỦY', 'T/M CHI UỶ'],
    ['ủy viên, hòa giải, khóa XIII, khỏe', 'uỷ viên, hoà giải, khoá XIII, khoẻ'],
    ['Thủy, thúy, Hòa.', 'Thuỷ, thuý, Hoà.'],
  ])('moves in %j', (written, moved) => {
    expect(inToneStyle(written, 'uỷ')).toBe(moved);
    expect(inToneStyle(written, 'ủy')).toBe(written);
  });

  it.each(['toán', 'quý', 'nguyễn', 'hoàn', 'tuyết', 'quỳnh', 'của', 'mùa', 'Ngoại'])(
    'stays in %j',
    (word) => {
      expect(inToneStyle(word, 'uỷ')).toBe(word);
    },
  );

  it('never changes a letter otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'hòakủyọeúng ắđ.') }), (text) => {
        expect(fold(inToneStyle(text, 'uỷ'))).toBe(fold(text));
      }),
    );
  });
});
