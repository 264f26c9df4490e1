/** The PIN before what is kept of people: when it may be tried, and what is done when nobody knows it any more. */

/** Minutes out of sight after which it locks; 0 is at once. */
export type LockDelay = 0 | 1 | 5 | 15;

export const LOCK_DELAYS: readonly LockDelay[] = [0, 1, 5, 15];

export const DEFAULT_DELAY: LockDelay = 5;

/** All times in milliseconds since 1970. */
export interface Lock {
  readonly delay: LockDelay;
  /** Tries since the last right one. */
  readonly tries: number;
  /** When the last of them was made, or when the wait for the next began anew. */
  readonly tried: number;
  /** Since when somebody waits who does not know the PIN. */
  readonly forgotten?: number | undefined;
}

const MINUTE = 60_000;

/** Tries that nothing stands between. */
export const FREE_TRIES = 5;
const WAITS = [MINUTE / 2, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE] as const;
const FORGOTTEN_WAIT = 24 * 60 * MINUTE;

/** Four to eight digits. */
export const isPin = (text: string): boolean => /^[0-9]{4,8}$/.test(text);

/** Milliseconds between the last wrong try and the next. */
function waitAfter(tries: number): number {
  if (tries < FREE_TRIES) return 0;
  return WAITS[Math.min(tries - FREE_TRIES, WAITS.length - 1)] ?? 0;
}

/** With a clock that was set back, waits begin anew: they neither end early nor last for years. */
export function settled<L extends Lock>(lock: L, now: number): L {
  const { tried, forgotten } = lock;
  if (now >= tried && (forgotten === undefined || now >= forgotten)) return lock;
  return {
    ...lock,
    tried: Math.min(tried, now),
    ...(forgotten !== undefined && { forgotten: Math.min(forgotten, now) }),
  };
}

/** When the next try may be made; in the past when it may be made now. */
export const triesFrom = ({ tries, tried }: Lock): number => tried + waitAfter(tries);

/** When the PIN may be taken off by whoever waits; undefined while nobody does. */
export const forgottenUntil = ({ forgotten }: Lock): number | undefined =>
  forgotten === undefined ? undefined : forgotten + FORGOTTEN_WAIT;

/** Somebody begins to wait, or goes on waiting. */
export function waiting<L extends Lock>(lock: L, now: number): L {
  const kept = settled(lock, now);
  return { ...kept, forgotten: kept.forgotten ?? now };
}

/** Counted before it is known whether it is right, so that a reload takes no try back. */
export const withTry = <L extends Lock>(lock: L, now: number): L => ({
  ...lock,
  tries: lock.tries + 1,
  tried: now,
});

/** After the right PIN: nothing is counted, nobody waits. */
export const opened = <L extends Lock>(lock: L): L => ({
  ...lock,
  tries: 0,
  tried: 0,
  forgotten: undefined,
});

/** Whether the app was out of sight for too long. A clock that was set back counts as that. */
export const isOverdue = ({ delay }: Lock, hidden: number, now: number): boolean =>
  now < hidden || now - hidden >= delay * MINUTE;
