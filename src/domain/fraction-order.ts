/** An order that one moved child does not rewrite: each has a number, a moved one gets one between. */
import { compareText } from './compare.ts';

export interface Ordered {
  readonly id: string;
  readonly ord: number;
}

export const byOrder = (one: Ordered, other: Ordered): number =>
  one.ord === other.ord ? compareText(one.id, other.id) : one.ord - other.ord;

/** The number of a child behind all others. */
export const lastOrd = (list: readonly Ordered[]): number =>
  list.reduce((last, { ord }) => Math.max(last, ord), 0) + 1;

/**
 * New numbers that put a child at an index (0 is first) of a list in order: mostly one number,
 * all when no number fits between the neighbours any more.
 */
export function movedTo(
  list: readonly Ordered[],
  id: string,
  index: number,
): ReadonlyMap<string, number> {
  const others = list.filter((one) => one.id !== id);
  if (others.length === list.length) return new Map();
  const before = others[index - 1]?.ord;
  const after = others[index]?.ord;
  const ord = between(before, after);
  if (ord !== before && ord !== after) return new Map([[id, ord]]);
  const ids = others.map((one) => one.id);
  ids.splice(index, 0, id);
  return new Map(ids.map((one, place) => [one, place + 1]));
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
