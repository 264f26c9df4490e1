/** How results are ordered: words together, then how exactly, then in titles, then how often. */

export interface Found {
  /** How many terms follow the one before somewhere. */
  readonly near: number;
  /** Of the worst matched term: 1 to 3. */
  readonly tier: number;
  /** How many terms stand in the title. */
  readonly title: number;
  /** How many terms stand there `OFTEN` times or more. */
  readonly often: number;
}

export const OFTEN = 5;

/** Higher is better; a whole number. */
export const scoreOf = ({ near, tier, title, often }: Found): number =>
  (near << 10) | (tier << 8) | (title << 4) | often;

/** How many terms follow the one before, out of a score. */
export const nearOf = (score: number): number => score >> 10;
