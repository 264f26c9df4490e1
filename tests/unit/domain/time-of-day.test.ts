import { describe, expect, it } from 'vitest';
import {
  instantOf,
  isTimeOfDay,
  localTime,
  minutesOf,
  timeOf,
} from '../../../src/domain/time-of-day.ts';

describe('times of day', () => {
  it.each([
    ['19:30', true],
    ['00:00', true],
    ['24:00', false],
    ['7:30', false],
    ['19h30', false],
  ])('%s: %s', (text, right) => {
    expect(isTimeOfDay(text)).toBe(right);
  });

  it('are minutes since midnight', () => {
    expect(minutesOf('19:30')).toBe(1170);
    expect(timeOf(1170)).toBe('19:30');
    expect(timeOf(1450)).toBe('00:10');
  });

  it('come back from the clock of the phone', () => {
    expect(localTime(instantOf('2026-12-03', '19:30'))).toEqual({
      day: '2026-12-03',
      time: '19:30',
    });
  });
});
