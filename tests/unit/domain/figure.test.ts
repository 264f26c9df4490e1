import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/domain/figure.ts';

const figure = { operator: 'exact', value: 12, unit: 'xã' } as const;

describe('a figure in words', () => {
  it.each([
    [{ ...figure, operator: 'over', value: 63860, unit: 'lượt' }, 'trên 63.860', 'over 63,860'],
    [{ ...figure, operator: 'more-than', value: 3 }, 'hơn 3', 'more than 3'],
    [{ ...figure, operator: 'nearly', value: 122, unit: '%' }, 'gần 122%', 'nearly 122%'],
    [{ ...figure, value: 98.6, unit: '%' }, '98,6%', '98.6%'],
    [{ ...figure, of: 17 }, '12/17', '12 of 17'],
    [{ ...figure, operator: 'hundreds', value: 100 }, 'hàng trăm', 'hundreds of'],
    [{ ...figure, from: 5, value: 13 }, '5 → 13', '5 → 13'],
  ] as const)('of %o', (given, vi, en) => {
    expect(figureText(given, 'vi').number).toBe(vi);
    expect(figureText(given, 'en').number).toBe(en);
  });

  it('keeps a percent sign with its number and the rest as unit', () => {
    expect(figureText({ ...figure, value: 80, unit: '% chi bộ' }, 'vi')).toEqual({
      number: '80%',
      unit: 'chi bộ',
    });
  });

  it('says a change in words for those who listen', () => {
    expect(figureText({ ...figure, from: 5, value: 13 }, 'vi').spoken).toBe('từ 5 lên 13');
    expect(figureText({ ...figure, from: 13, value: 5 }, 'vi').spoken).toBe('từ 13 xuống 5');
    expect(figureText({ ...figure, from: 5, value: 13 }, 'en').spoken).toBe('from 5 to 13');
    expect(figureText(figure, 'vi').spoken).toBeUndefined();
  });
});
