import { expect, it } from 'vitest';
import { formatPercent } from '../../../src/domain/numbers.ts';
import { printedShare } from '../../../src/domain/share.ts';

it('shares are printed with one decimal, halves up', () => {
  expect(formatPercent(printedShare(19, 21) ?? NaN, 'vi')).toBe('90,5%');
  expect(formatPercent(printedShare(23, 80) ?? NaN, 'vi')).toBe('28,8%');
  for (let whole = 1; whole <= 400; whole += 1) {
    for (let part = 0; part <= whole; part += 1) {
      const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
      const exact = `${Math.floor(tenths / 10)},${tenths % 10}%`;
      expect(formatPercent(printedShare(part, whole) ?? NaN, 'vi')).toBe(exact);
    }
  }
});

it('there is no share of nothing', () => {
  expect(printedShare(0, 0)).toBeUndefined();
});
