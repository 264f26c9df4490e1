/** What stands in the sheet of a vote: numbers as they are typed, so that none is bent silently. */
import type { Vote, VoteRule } from '../../../domain/minutes/vote.ts';

export const HANDS = ['for', 'against', 'other', 'base'] as const;
type Hand = (typeof HANDS)[number];

export interface VoteForm extends Readonly<Record<Hand, string>> {
  readonly matter: string;
  readonly rule: VoteRule;
}

type Content = Pick<Vote, Hand | 'matter' | 'rule'>;

const MOST = 100_000;

export const formOf = ({ matter, rule, ...hands }: Content): VoteForm => ({
  matter,
  rule,
  for: String(hands.for),
  against: String(hands.against),
  other: String(hands.other),
  base: String(hands.base),
});

/** Whole and not negative; undefined for anything else. */
export function handsIn(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d+$/.test(digits)) return undefined;
  const count = Number(digits);
  return count > MOST ? undefined : count;
}

/** Undefined as long as one of the numbers is none. */
export function contentOf(form: VoteForm): Content | undefined {
  const yes = handsIn(form.for);
  const no = handsIn(form.against);
  const other = handsIn(form.other);
  const base = handsIn(form.base);
  if (yes === undefined || no === undefined) return undefined;
  if (other === undefined || base === undefined) return undefined;
  return { matter: form.matter, rule: form.rule, for: yes, against: no, other, base };
}
