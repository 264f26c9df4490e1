import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../src/domain/numbers.ts';
import { parseQuantity, quantityText } from '../../../../src/domain/entry/quantity.ts';

const vi = (text: string) => {
  const found = parseQuantity(text, 'vi');
  return found && quantityText(found, 'vi');
};

describe('a number as a paper says it', () => {
  it.each([
    ['58', '58'],
    ['4.515', '4.515'],
    ['hơn 63.860', 'hơn 63.860'],
    ['trên 99 %', 'trên 99%'],
    ['>300', 'hơn 300'],
    ['gần 122%', 'gần 122%'],
    ['98,6%', '98,6%'],
    ['12/17', '12/17'],
    ['5 → 13', '5 → 13'],
    ['5 -> 13', '5 → 13'],
    ['05', '5'],
    ['hàng trăm', 'hàng trăm'],
    ['0', '0'],
  ])('%s is kept as %s', (typed, shown) => {
    expect(vi(typed)).toBe(shown);
  });

  it('is read in the language of the app', () => {
    expect(parseQuantity('4,515', 'en')?.value).toBe(4515);
    expect(parseQuantity('4,5', 'vi')?.value).toBe(4.5);
    expect(parseQuantity('nearly 122%', 'en')).toMatchObject({ operator: 'nearly', value: 122 });
  });

  it('stays as it was typed for whoever changes it', () => {
    expect(parseQuantity('  gần   122 % ', 'vi')?.said).toBe('gần 122 %');
  });

  it.each(['', 'nhiều', '1.25', '4,515', '1/2/3', '12/', '→ 3', '-4', '12 lớp'])(
    'is not made out of %s',
    (typed) => {
      const found = parseQuantity(typed, 'vi');
      // `4,515` is a decimal in Vietnamese, not four thousand.
      expect(found?.value).toBe(typed === '4,515' ? 4.515 : undefined);
    },
  );

  it('comes back the same from how it is shown', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom('vi', 'en'), (value, lang) => {
        expect(parseQuantity(formatNumber(value, lang), lang)?.value).toBe(value);
      }),
    );
  });
});
