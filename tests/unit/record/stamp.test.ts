import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  isStamp,
  mint,
  newClock,
  type Stamp,
  timeOf,
} from '../../../src/domain/record/stamp.ts';
import { MANY } from '../../helpers/many.ts';
import { anyEdit, history, play } from './phones.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const mine = newClock('mydevice');

/** A stamp of another phone whose clock shows this. */
const foreign = (now: number): Stamp => mint(newClock('elsewher'), now).stamp;

describe('a stamp', () => {
  it('tells its time and device', () => {
    const { stamp } = mint(mine, NOON);
    expect([stamp.length, timeOf(stamp), deviceOf(stamp)]).toEqual([21, NOON, 'mydevice']);
    expect(isStamp(stamp)).toBe(true);
  });

  it('of one phone is never made twice, whatever the clocks do', () => {
    fc.assert(
      fc.property(history(anyEdit), (steps) => {
        for (const { minted } of play(steps)) expect(new Set(minted).size).toBe(minted.length);
      }),
      MANY,
    );
  });

  it('of one phone rises while no clock is a day ahead of it', () => {
    const times = fc.array(fc.tuple(fc.nat(20 * HOUR), fc.nat(20 * HOUR)));
    fc.assert(
      fc.property(times, (all) => {
        let clock = mine;
        for (const [now, over] of all) {
          const before = clock.last;
          const minted = mint(clock, NOON + now, foreign(NOON + over));
          expect(minted.stamp > before && minted.stamp > foreign(NOON + over)).toBe(true);
          clock = minted.clock;
        }
      }),
      MANY,
    );
  });

  it('goes above the one it overwrites, however far ahead that is', () => {
    fc.assert(
      fc.property(fc.nat(NOON), fc.nat(NOON * 40), (now, over) => {
        const { stamp } = mint(mine, now, foreign(over));
        expect(stamp > foreign(over)).toBe(true);
        expect(isStamp(stamp)).toBe(true);
      }),
      MANY,
    );
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 1e300, 1.5])(
    'is well formed by a clock that shows %s',
    (now) => {
      expect(isStamp(mint(mine, now).stamp)).toBe(true);
    },
  );

  it('has room when the counter of a millisecond is used up', () => {
    const full = `${foreign(NOON).slice(0, 9)}zzzzelsewher`;
    const { stamp } = mint(mine, NOON, full);
    expect([timeOf(stamp), stamp > full]).toEqual([NOON + 1, true]);
  });
});

describe('the own clock', () => {
  it('follows a clock that is some hours ahead', () => {
    const { clock } = mint(mine, NOON, foreign(NOON + 3 * HOUR));
    expect(timeOf(mint(clock, NOON).stamp)).toBe(NOON + 3 * HOUR);
  });

  it('does not follow a clock that is years ahead, though the edit over it wins', () => {
    const far = foreign(NOON + 10 * 365 * 24 * HOUR);
    const { stamp, clock } = mint(mine, NOON, far);
    expect(stamp > far).toBe(true);
    expect(timeOf(mint(clock, NOON).stamp)).toBe(NOON);
  });

  it('does not go back when the phone’s does', () => {
    const { clock } = mint(mine, NOON);
    const { stamp } = mint(clock, NOON - 48 * HOUR);
    expect(stamp > clock.last).toBe(true);
  });
});
