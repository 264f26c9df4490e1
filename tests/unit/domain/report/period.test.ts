import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day.ts';
import {
  besidePeriod,
  bucketsOf,
  isWithin,
  PERIOD_KINDS,
  periodOn,
  spanOf,
} from '../../../../src/domain/report/period.ts';

const spanOn = (...args: Parameters<typeof periodOn>) => spanOf(periodOn(...args));
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

describe('the periods of reports', () => {
  it('are months, quarters, half-years, years', () => {
    expect(spanOn('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOn('quarter', '2026-08-01')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(spanOn('half', '2026-06-30')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(spanOn('half', '2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
    expect(spanOn('year', '2026-07-01')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('run through terms of five years from the first day of one', () => {
    expect(spanOn('term', '2026-11-22', '2025-05-20')).toEqual({
      from: '2025-05-20',
      to: '2030-05-19',
    });
    expect(spanOn('term', '2021-11-22', '2025-05-20')).toEqual({
      from: '2020-05-20',
      to: '2025-05-19',
    });
  });

  it.each(PERIOD_KINDS.filter((by) => by !== 'range'))(
    'of the kind %s hold their day and follow each other without a gap',
    (by) => {
      fc.assert(
        fc.property(days, (day) => {
          const period = periodOn(by, day, '2015-08-15');
          const next = besidePeriod(period, 1);
          expect(isWithin(day, spanOf(period))).toBe(true);
          expect(next && spanOf(next).from).toBe(addDays(spanOf(period).to, 1));
          const back = next && besidePeriod(next, -1);
          expect(back && spanOf(back)).toEqual(spanOf(period));
        }),
      );
    },
  );

  it('have no neighbours when they are free', () => {
    expect(besidePeriod({ by: 'range', from: '2026-01-02', to: '2026-01-05' }, 1)).toBeUndefined();
  });

  it('are cut into months, and into quarters or years when there would be too many bars', () => {
    expect(bucketsOf({ from: '2026-01-15', to: '2026-03-10' })).toEqual([
      { by: 'month', from: '2026-01-15', to: '2026-01-31' },
      { by: 'month', from: '2026-02-01', to: '2026-02-28' },
      { by: 'month', from: '2026-03-01', to: '2026-03-10' },
    ]);
    expect(bucketsOf({ from: '2020-01-01', to: '2024-12-31' })).toHaveLength(20);
    expect(bucketsOf({ from: '2015-01-01', to: '2024-12-31' }).map(({ by }) => by)).toEqual(
      Array.from({ length: 10 }, () => 'year'),
    );
    expect(bucketsOf({ from: '2026-02-01', to: '2026-01-01' })).toEqual([]);
  });
});
