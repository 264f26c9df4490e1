import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format.ts';

describe('a number on the screen', () => {
  it('is printed as the locale data of a new phone has it', () => {
    const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
    const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((count) => count / 10);
    fc.assert(
      fc.property(tenths, fc.constantFrom('vi', 'en'), (value, lang) => {
        const known = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 });
        expect(formatNumber(value, lang)).toBe(known.format(value));
      }),
    );
    expect(formatNumber(63_860, 'vi')).toBe('63.860');
    expect(formatNumber(98.64, 'vi')).toBe('98,6');
    expect(formatNumber(2 / 3, 'en')).toBe('0.7');
  });
});
