/** What can be recorded of one person in one session. */
import type { StandingCode } from '../member/standing.ts';

/** As the attendance sheet orders them. */
export const STATUSES = [
  'co_mat',
  'di_muon',
  'vang_cld',
  'vang_kld',
  'mien',
  'tam_di',
  'chua_ghi',
] as const;
export type Status = (typeof STATUSES)[number];

/** Why somebody is absent: a group of reasons, never a detail. */
export const REASONS = [
  'cong_tac',
  'lam_an_xa',
  'om',
  'gia_dinh',
  'hoc',
  'thien_tai',
  'khac',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Mark {
  readonly status: Status;
  readonly reason?: Reason | undefined;
  /** Minutes late. */
  readonly late?: number | undefined;
  readonly note?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at?: number | undefined;
}

export const UNRECORDED: Mark = { status: 'chua_ghi' };

export const isPresent = (status: Status): boolean => status === 'co_mat' || status === 'di_muon';

/** What is recorded before anybody is called. */
export function defaultStatus(standing: StandingCode): Status {
  if (standing === 'mien') return 'mien';
  return standing === 'tam_thoi_di' ? 'tam_di' : 'chua_ghi';
}
