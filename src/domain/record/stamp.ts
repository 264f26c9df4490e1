/** When and where a value was written: a hybrid logical clock whose stamps sort as text. */

/** 21 characters, base 36: 9 of milliseconds, 4 of a counter, 8 of the device. */
export type Stamp = string;

/** The clock of one device. Kept in its database, so that two tabs share it. */
export interface Clock {
  /** The last stamp; its end names the device. */
  readonly last: Stamp;
  /** The last stamp that had to go over one from a clock far ahead of ours. */
  readonly ahead: Stamp;
}

const MS = 9;
const TIME = 13;
const COUNTERS = 36 ** 4;
/** Stamps begin below `z`, so that there is always room above each. */
const LAST_MS = 35 * 36 ** 8 - 1;
const DAY = 86_400_000;

const STAMP = /^[0-9a-y][0-9a-z]{20}$/;
const DEVICE = /^[0-9a-z]{8}$/;

export const isStamp = (text: unknown): text is Stamp =>
  typeof text === 'string' && STAMP.test(text);

export const isDevice = (text: unknown): text is string =>
  typeof text === 'string' && DEVICE.test(text);

/** Name of the device that wrote the stamp. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(TIME);

/** Milliseconds since 1970 of the stamp, by the clock of its device. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, MS), 36);

/** A clock that never wrote. `device`: eight characters, base 36. */
export function newClock(device: string): Clock {
  const zero = format(0, 0, device);
  return { last: zero, ahead: zero };
}

/**
 * A stamp above the last one of this device and above `over`, the stamp that is overwritten.
 * A clock more than a day ahead of ours is outdone, but ours does not follow it.
 * @param now milliseconds since 1970, however wrong
 */
export function mint(clock: Clock, now: number, over?: Stamp): { stamp: Stamp; clock: Clock } {
  const device = deviceOf(clock.last);
  const wall = Math.min(Math.max(0, Math.trunc(now) || 0), LAST_MS);
  const horizon = Math.max(wall, timeOf(clock.last)) + DAY;
  const last = timeOf(clock.ahead) > horizon ? clock.last : later(clock.last, clock.ahead);
  if (over !== undefined && timeOf(over) > horizon) {
    const stamp = next(later(over, clock.ahead), device);
    return { stamp, clock: { last: clock.last, ahead: stamp } };
  }
  const floor = over === undefined ? last : later(last, over);
  const stamp = timeOf(floor) < wall ? format(wall, 0, device) : next(floor, device);
  return { stamp, clock: { last: stamp, ahead: clock.ahead } };
}

const later = (one: Stamp, other: Stamp): Stamp => (one > other ? one : other);

/** The lowest stamp of the device that is above this one, whoever wrote it. */
function next(stamp: Stamp, device: string): Stamp {
  const counter = Number.parseInt(stamp.slice(MS, TIME), 36) + 1;
  return counter < COUNTERS
    ? format(timeOf(stamp), counter, device)
    : format(timeOf(stamp) + 1, 0, device);
}

const format = (ms: number, counter: number, device: string): Stamp =>
  ms.toString(36).padStart(MS, '0') + counter.toString(36).padStart(TIME - MS, '0') + device;
