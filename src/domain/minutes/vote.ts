/** A vote: measured against all who were summoned, not against those present. */
import type { AttendanceCount } from '../attendance/count.ts';
import { majorityOf, twoThirdsOf } from '../attendance/quorum.ts';
import { printedShare } from '../share.ts';

/** Strictly more than half, or at least two thirds. */
export const VOTE_RULES = ['half', 'two-thirds'] as const;
export type VoteRule = (typeof VOTE_RULES)[number];

export interface Vote {
  readonly id: string;
  /** Agenda item it belongs to. */
  readonly item?: string | undefined;
  /** What was voted on. */
  readonly matter: string;
  readonly rule: VoteRule;
  /** The vote base of that moment; later changes of the list leave it alone. */
  readonly base: number;
  readonly for: number;
  readonly against: number;
  readonly other: number;
  /** Milliseconds since 1970. */
  readonly at?: number | undefined;
}

export interface VoteResult {
  readonly needed: number;
  readonly passes: boolean;
  /** Of the base, for printing; undefined without a base. */
  readonly share?: number | undefined;
  /** Votes of the base that were not given. */
  readonly notCast: number;
  /** More votes than people who can vote: something was miscounted. */
  readonly tooMany: number;
}

export type VotersPresent = Pick<AttendanceCount, 'voters' | 'unrecorded'>;

/**
 * Votes that nobody present can have given, though the base allows them; 0 while nobody is recorded. Somebody who
 * was not called yet may have voted.
 */
export function votesAbovePresent(
  vote: Pick<Vote, 'base' | 'for' | 'against' | 'other'>,
  { voters, unrecorded }: VotersPresent,
): number {
  const cast = vote.for + vote.against + vote.other;
  return voters === 0 || cast > vote.base ? 0 : Math.max(0, cast - voters - unrecorded);
}

export function voteResult(vote: Omit<Vote, 'id' | 'item' | 'matter' | 'at'>): VoteResult {
  const { base, rule } = vote;
  const needed = rule === 'half' ? majorityOf(base) : twoThirdsOf(base);
  const left = base - vote.for - vote.against - vote.other;
  return {
    needed,
    passes: base > 0 && vote.for >= needed,
    share: printedShare(vote.for, base),
    notCast: Math.max(0, left),
    tooMany: Math.max(0, -left),
  };
}
