import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day.ts';
import { periodOn, spanOf } from '../../../../src/domain/report/period.ts';
import { spanSaid } from '../../../../src/domain/report/period-said.ts';

describe('a time as people write it', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['năm 2023', '2023-01-01', '2023-12-31'],
    ['Tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['tháng 11 năm 2026', '2026-11-01', '2026-11-30'],
    ['quý I năm 2026', '2026-01-01', '2026-03-31'],
    ['Quí IV/2026', '2026-10-01', '2026-12-31'],
    ['6 tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ['6  tháng cuối năm 2021', '2021-07-01', '2021-12-31'],
    ['nhiệm kỳ 2020 - 2025', '2020-01-01', '2025-12-31'],
    ['2015–2020', '2015-01-01', '2020-12-31'],
    ['2023-2025', '2023-01-01', '2025-12-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['first half of 2026', '2026-01-01', '2026-06-30'],
  ])('%s is from %s to %s', (said, from, to) => {
    expect(spanSaid(said)).toEqual({ from, to });
  });

  it.each(['', 'năm nay', 'tháng 13/2026', 'quý V năm 2026', '2025 - 2020', '12/17', '23'])(
    '%j is not guessed at',
    (said) => {
      expect(spanSaid(said)).toBeUndefined();
    },
  );

  it('is read back from how a half-year is printed', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, (day) => {
        const period = periodOn('half', day);
        if (period.by !== 'half') throw new Error('no half-year');
        const half = period.half === 1 ? 'đầu' : 'cuối';
        expect(spanSaid(`6 tháng ${half} năm ${period.year}`)).toEqual(spanOf(period));
      }),
    );
  });
});
