/** What does not fit together in an entry, and what its numbers leave open. */
import type { Entry, EntryDraft, Outcome, QuantityName } from './entry.ts';
import type { Quantity } from './quantity.ts';

export const ENTRY_PROBLEMS = [
  'no-title',
  'no-period',
  'no-action',
  'nothing-counted',
  'part-over-whole',
  'committee-over-members',
  'finished-over-enrolled',
] as const;
export type EntryProblem = (typeof ENTRY_PROBLEMS)[number];

/** An entry with one of them is not taken. */
export function entryProblems(draft: EntryDraft): readonly EntryProblem[] {
  const { type, title, period, action, quantities } = draft;
  const found: Readonly<Record<EntryProblem, boolean>> = {
    'no-title': title.trim() === '',
    'no-period': period.trim() === '',
    'no-action': type === 'inspection' && action === undefined,
    'nothing-counted': quantities.size === 0,
    'part-over-whole': [...quantities.values()].some(
      ({ value, of }) => of !== undefined && value > of,
    ),
    'committee-over-members': isOver(quantities, 'committee', 'members'),
    'finished-over-enrolled': isOver(quantities, 'finished', 'enrolled'),
  };
  return ENTRY_PROBLEMS.filter((problem) => found[problem]);
}

/** Of two exact numbers, the part is more than the whole. */
function isOver(quantities: Entry['quantities'], part: QuantityName, whole: QuantityName): boolean {
  const [one, other] = [quantities.get(part), quantities.get(whole)];
  return one !== undefined && other?.operator === 'exact' && one.value > other.value;
}

/**
 * Whether a target was reached. `ambiguous`: the words can be read in two ways, and nobody has decided yet –
 * `vượt gần 122%` may mean reached 122% or exceeded by it.
 */
export function outcomeOf({
  type,
  outcome,
  quantities,
}: Pick<Entry, 'type' | 'outcome' | 'quantities'>): Outcome | 'ambiguous' | undefined {
  if (type !== 'indicator' && type !== 'growth') return undefined;
  if (outcome !== undefined) return outcome;
  const share = quantities.get(type === 'growth' ? 'ofTarget' : 'share');
  if (share !== undefined) return byShare(share);
  const [done, plan] =
    type === 'growth'
      ? [quantities.get('admitted'), quantities.get('target')]
      : [quantities.get('actual'), quantities.get('plan')];
  return done === undefined || plan === undefined ? undefined : compared(done, plan);
}

function byShare(share: Quantity): Outcome | 'ambiguous' {
  const { operator, value } = share;
  if (operator === 'nearly' || operator === 'hundreds') return 'ambiguous';
  if (value === 100) return isAbove(share) ? 'exceeded' : 'met';
  if (value > 100) return 'exceeded';
  // `trên 85%` may be anything up to the whole and beyond.
  return isAbove(share) ? 'ambiguous' : 'below';
}

const isAbove = ({ operator }: Quantity): boolean =>
  operator === 'more-than' || operator === 'over';

function compared(done: Quantity, plan: Quantity): Outcome | 'ambiguous' {
  if (plan.operator !== 'exact') return 'ambiguous';
  if (done.operator === 'hundreds') return 'ambiguous';
  if (done.operator === 'nearly') return done.value <= plan.value ? 'below' : 'ambiguous';
  if (done.value > plan.value) return 'exceeded';
  if (done.value < plan.value) return done.operator === 'exact' ? 'below' : 'ambiguous';
  return done.operator === 'exact' ? 'met' : 'exceeded';
}
