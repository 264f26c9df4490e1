/**
 * A part of a whole as it is printed: 0–1 with three decimals, halves up, so that `23/80` is `28,8%`.
 * Division alone loses the half. Undefined when the whole is 0.
 */
export const printedShare = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((part * 2000 + whole) / (2 * whole)) / 1000;
