/** How many votes and voters are enough. */
import type { AttendanceCount } from './count.ts';

/** Share of the vote base that should be there: strictly more than 1/2, or at least 2/3. */
export const QUORUM_FRACTIONS = ['1/2', '2/3'] as const;
export type QuorumFraction = (typeof QUORUM_FRACTIONS)[number];

/** Votes needed for a decision: strictly more than half of all who were summoned. */
export const majorityOf = (voteBase: number): number => Math.floor(voteBase / 2) + 1;

export const twoThirdsOf = (voteBase: number): number => Math.ceil((voteBase * 2) / 3);

/** Voters needed for the setting of the group. No rule sets one; it only warns. */
export const quorumOf = (voteBase: number, fraction: QuorumFraction): number =>
  fraction === '1/2' ? majorityOf(voteBase) : twoThirdsOf(voteBase);

/** `unknown` while nobody can vote. */
export function quorumState(
  { voteBase, voters }: AttendanceCount,
  fraction: QuorumFraction,
): 'enough' | 'short' | 'unknown' {
  if (voteBase === 0) return 'unknown';
  return voters >= quorumOf(voteBase, fraction) ? 'enough' : 'short';
}
