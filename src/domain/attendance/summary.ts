/** What the minutes say about attendance, without the words. */
import type { AttendanceCount } from './count.ts';
import type { SheetRow } from './sheet.ts';
import { isPresent, type Reason } from './status.ts';

export interface Absentee {
  readonly member: string;
  readonly fullName: string;
  readonly reason?: Reason | undefined;
}

export interface AttendanceSummary {
  /** Of everybody on the list: official, probationary, exempt, away, temporarily in. */
  readonly count: AttendanceCount;
  readonly excused: readonly Absentee[];
  readonly unexcused: readonly Absentee[];
  readonly late: readonly (Absentee & { readonly minutes?: number | undefined })[];
  readonly temporarilyIn: readonly Absentee[];
}

/** @param rows in the order of the list */
export function summarize(rows: readonly SheetRow[], count: AttendanceCount): AttendanceSummary {
  const counted = rows.filter(({ standing }) => standing === 'binh_thuong');
  const withStatus = (status: string): readonly SheetRow[] =>
    counted.filter(({ mark }) => mark.status === status);
  return {
    count,
    excused: withStatus('vang_cld').map((row) => ({ ...named(row), reason: row.mark.reason })),
    unexcused: withStatus('vang_kld').map(named),
    late: rows
      .filter(({ mark }) => mark.status === 'di_muon')
      .map((row) => ({ ...named(row), minutes: row.mark.late })),
    temporarilyIn: rows
      .filter(({ standing, mark }) => standing === 'tam_thoi_den' && isPresent(mark.status))
      .map(named),
  };
}

const named = ({ member, fullName }: SheetRow): Absentee => ({ member, fullName });
