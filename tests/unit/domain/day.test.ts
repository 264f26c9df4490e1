import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayInMonth,
  daysBetween,
  isDay,
  monthOf,
  nthWeekday,
  quarterOf,
  quarterSpan,
  weekdayOf,
} from '../../../src/domain/day.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('days', () => {
  it.each(['2026-12-03', '2024-02-29', '2000-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    '2026-12-03T00:00',
    'hôm nay',
  ])('“%s” is not', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('add up across months and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-11-22', '2026-12-03')).toBe(11);
  });

  it('adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(addDays(one, daysBetween(one, other))).toBe(other);
        expect(isDay(one)).toBe(true);
      }),
    );
  });

  it('weeks begin on Monday', () => {
    expect(weekdayOf('2020-08-01')).toBe(6);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it('the 31st of a shorter month is its last day', () => {
    expect(dayInMonth('2026-02', 31)).toBe('2026-02-28');
    expect(dayInMonth('2026-12', 3)).toBe('2026-12-03');
  });

  it('months add up across years', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', -12)).toBe('2025-12');
  });

  it('quarters have three months', () => {
    expect(quarterOf('2026-11-22')).toEqual({ year: 2026, quarter: 4 });
    expect(quarterSpan({ year: 2026, quarter: 2 })).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
  });

  it('finds the first Tuesday and the last Sunday of a month', () => {
    expect(nthWeekday('2026-12', 1, 2)).toBe('2026-12-01');
    expect(nthWeekday('2026-12', 2, 1)).toBe('2026-12-14');
    expect(nthWeekday('2026-11', 'last', 7)).toBe('2026-11-29');
  });

  it('an nth weekday is that weekday in that month', () => {
    const nth = fc.constantFrom(1, 2, 3, 4, 'last' as const);
    const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
    fc.assert(
      fc.property(anyDay.map(monthOf), nth, weekday, (month, n, day) => {
        const found = nthWeekday(month, n as 1, day);
        expect([monthOf(found), weekdayOf(found)]).toEqual([month, day]);
      }),
    );
  });
});
