/** The middle of several measurements; with an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

export interface Row {
  readonly what: string;
  readonly unit: string;
  /** One value a round. */
  readonly values: readonly number[];
  /** The median must not be above it. */
  readonly budget?: number;
  /** The median must not be below it. */
  readonly least?: number;
  /** Median of the hand-written page for the same work. */
  readonly floor?: number;
}

/** Lines of a table: median, spread, budget, ratio to the hand-written page. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, unit, values, budget, least, floor }) => {
    const middle = median(values);
    const spread = `${round(Math.min(...values))}–${round(Math.max(...values))}`;
    return [
      what.padEnd(38),
      `${round(middle)} ${unit}`.padStart(11),
      `(${spread})`.padStart(16),
      verdict(middle, budget, least).padStart(14),
      floor === undefined ? '' : `${(middle / floor).toFixed(2)} × hand-written ${round(floor)}`,
    ].join('  ');
  });
  return [`\n${title}`, ...lines].join('\n');
}

function verdict(middle: number, budget?: number, least?: number): string {
  if (budget !== undefined) return `≤ ${budget} ${middle > budget ? 'OVER' : 'ok'}`;
  return least === undefined ? '' : `≥ ${least} ${middle < least ? 'UNDER' : 'ok'}`;
}

const round = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
