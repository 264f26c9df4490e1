import type { Member } from '../../domain/member/member.ts';
import { orderByHand } from '../../domain/member/member-edits.ts';
import type { Change } from '../../domain/record/edit.ts';

/** Puts the person at one index of the list at another. Only those whose place is new are written. */
export function moveTo(people: readonly Member[], from: number, to: number): readonly Change[] {
  const mover = people[from];
  if (mover === undefined) return [];
  const next = people.filter((one) => one !== mover);
  next.splice(to, 0, mover);
  return orderByHand(next).filter((_, place) => next[place]?.order !== place + 1);
}
