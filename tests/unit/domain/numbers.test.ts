import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatRatio } from '../../../src/domain/numbers.ts';

describe('numbers are printed the way of the language', () => {
  it.each([
    [1250, '1.250', '1,250'],
    [63860, '63.860', '63,860'],
    [4515, '4.515', '4,515'],
    [1234567, '1.234.567', '1,234,567'],
    [98.6, '98,6', '98.6'],
    [0, '0', '0'],
    [100, '100', '100'],
    [999, '999', '999'],
    [-1500.25, '-1.500,25', '-1,500.25'],
    [0.5, '0,5', '0.5'],
    [-0.0001, '0', '0'],
  ])('%d', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('a share is a percentage without a space', () => {
    expect(formatPercent(0.986, 'vi')).toBe('98,6%');
    expect(formatPercent(0.986, 'en')).toBe('98.6%');
    expect(formatPercent(19 / 21, 'vi')).toBe('90,5%');
    expect(formatPercent(1, 'vi', 0)).toBe('100%');
  });

  it('a part of a whole has a slash in Vietnamese and a word in English', () => {
    expect(formatRatio(12, 17, 'vi')).toBe('12/17');
    expect(formatRatio(12, 17, 'en')).toBe('12 of 17');
  });

  it('prints what the platform prints where it knows the language', () => {
    const vi = new Intl.NumberFormat('vi-VN');
    const en = new Intl.NumberFormat('en-US');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(formatNumber(value, 'vi')).toBe(vi.format(value));
        expect(formatNumber(value, 'en')).toBe(en.format(value));
      }),
    );
  });
});
