import { describe, expect, it } from 'vitest';
import {
  forgottenUntil,
  isOverdue,
  isPin,
  type Lock,
  opened,
  settled,
  triesFrom,
  withTry,
} from '../../../src/domain/lock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NEW: Lock = { delay: 5, tries: 0, tried: 0 };

const wrong = (times: number, now: number): Lock =>
  Array.from({ length: times }).reduce<Lock>((lock) => withTry(lock, now), NEW);

describe('the PIN', () => {
  it('has four to eight digits', () => {
    expect(['1234', '00000000'].every(isPin)).toBe(true);
    expect(['', '123', '123456789', '12a4', ' 1234', '１２３４'].some(isPin)).toBe(false);
  });

  it('may be tried five times, then after 30 seconds, 1, 5, 15 and always 60 minutes', () => {
    const waits = [4, 5, 6, 7, 8, 9, 20].map((tries) => triesFrom(wrong(tries, DAY)) - DAY);
    expect(waits).toEqual([0, 0.5, 1, 5, 15, 60, 60].map((minutes) => minutes * MINUTE));
  });

  it('lets nobody in earlier when the clock is set back: the wait begins anew', () => {
    const locked = wrong(6, 10 * DAY);
    const back = settled(locked, 9 * DAY);
    expect(triesFrom(back)).toBe(9 * DAY + MINUTE);
    expect(settled(locked, 10 * DAY + 1)).toBe(locked);
  });

  it('is not out of reach for years when the clock was wrong and is put right', () => {
    const locked = { ...wrong(5, 4000 * DAY), forgotten: 4000 * DAY };
    const right = settled(locked, 10 * DAY);
    expect(triesFrom(right) - 10 * DAY).toBe(MINUTE / 2);
    expect(forgottenUntil(right)).toBe(11 * DAY);
  });

  it('counts nothing any more once it was right, and nobody waits', () => {
    expect(opened({ ...wrong(7, 5), forgotten: 5 })).toEqual({ ...NEW, forgotten: undefined });
    expect(forgottenUntil(NEW)).toBeUndefined();
  });

  it('is asked for after the delay, at once where that was chosen, and when the clock was set back', () => {
    expect(isOverdue(NEW, 0, 5 * MINUTE - 1)).toBe(false);
    expect(isOverdue(NEW, 0, 5 * MINUTE)).toBe(true);
    expect(isOverdue({ ...NEW, delay: 0 }, 7, 7)).toBe(true);
    expect(isOverdue(NEW, DAY, DAY - 1)).toBe(true);
  });
});
