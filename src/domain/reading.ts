/** How far one article has been read. Private to this phone. */
export interface Reading {
  /** `pack/article` */
  readonly id: string;
  /** Block at the top of the screen when reading stopped. */
  readonly block?: string;
  /** Share of the blocks behind the reader, 0–1. */
  readonly share: number;
  /** Milliseconds since 1970; the newest is what “continue” offers. */
  readonly openedAt: number;
  /** Milliseconds since 1970 of “mark as read”. */
  readonly readAt?: number;
  /** Ids of ticked checklist items. */
  readonly ticks: readonly string[];
}

export type ReadingState = 'unread' | 'part-read' | 'read';

export const readingId = (pack: string, article: string): string => `${pack}/${article}`;

export const unread = (id: string): Reading => ({ id, share: 0, openedAt: 0, ticks: [] });

export function readingState(reading: Reading | undefined): ReadingState {
  if (reading === undefined) return 'unread';
  if (reading.readAt !== undefined) return 'read';
  return reading.share > 0 ? 'part-read' : 'unread';
}

/** Whole minutes left, at least 1 while anything is left; 0 once read. */
export function minutesLeft(minutes: number, reading: Reading | undefined): number {
  if (readingState(reading) === 'read') return 0;
  return Math.max(1, Math.ceil(minutes * (1 - (reading?.share ?? 0))));
}

/** The article opened last that is not read yet; undefined when there is none. */
export function lastOpened(readings: Iterable<Reading>): Reading | undefined {
  let newest: Reading | undefined;
  for (const reading of readings) {
    if (reading.readAt !== undefined || reading.openedAt === 0) continue;
    if (newest === undefined || reading.openedAt > newest.openedAt) newest = reading;
  }
  return newest;
}

/** Of one article on two phones: the farther one, the last place, every tick. The order does not matter. */
export function joinReadings(one: Reading, other: Reading): Reading {
  const [older, newer] = isOlder(one, other) ? [one, other] : [other, one];
  const readAt = Math.max(older.readAt ?? 0, newer.readAt ?? 0);
  return {
    id: one.id,
    ...(newer.block !== undefined && { block: newer.block }),
    share: Math.max(older.share, newer.share),
    openedAt: newer.openedAt,
    ...(readAt > 0 && { readAt }),
    ticks: [...new Set([...one.ticks, ...other.ticks])].sort(),
  };
}

const isOlder = (one: Reading, other: Reading): boolean =>
  one.openedAt === other.openedAt
    ? (one.block ?? '') < (other.block ?? '')
    : one.openedAt < other.openedAt;
