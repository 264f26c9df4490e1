/** How a person belongs to a group on a given day. */
import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';

export const MEMBER_TYPES = ['chinh_thuc', 'du_bi'] as const;
export type MemberType = (typeof MEMBER_TYPES)[number];

export const STANDINGS = [
  'binh_thuong',
  'mien',
  'tam_thoi_di',
  'tam_thoi_den',
  'nv_dac_biet',
  'khong_tinh',
] as const;
export type StandingCode = (typeof STANDINGS)[number];

/** A stretch of days; an absent end is open, `to` is the last day in it. */
export interface Standing {
  readonly id: string;
  readonly code: StandingCode;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Time in the group; `to` is the first day no longer in it. */
export interface Membership {
  readonly id: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The standing that began last of those that cover the day; `binh_thuong` when none does. */
export function standingOn(
  person: { readonly standings: readonly Standing[] },
  day: Day,
): StandingCode {
  const [latest] = person.standings
    .filter(({ from = '', to }) => from <= day && (to === undefined || day <= to))
    .sort((a, b) => compareText(b.from ?? '', a.from ?? '') || compareText(b.id, a.id));
  return latest?.code ?? 'binh_thuong';
}

/** Whether the person is on the list of a day. Somebody without dates always is. */
export function belongsOn(
  person: { readonly memberships: readonly Membership[] },
  day: Day,
): boolean {
  if (person.memberships.length === 0) return true;
  return person.memberships.some(
    ({ from = '', to }) => from <= day && (to === undefined || day < to),
  );
}

/** Who should come, and so has to be recorded. */
export const isExpected = (standing: StandingCode): boolean =>
  standing === 'binh_thuong' || standing === 'tam_thoi_den';
