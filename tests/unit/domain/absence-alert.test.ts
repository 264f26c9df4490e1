import { describe, expect, it } from 'vitest';
import {
  absenceAlerts,
  type HeldSession,
  longestExcusedRun,
} from '../../../src/domain/absence-alert.ts';
import type { Status } from '../../../src/domain/attendance/status.ts';
import type { SessionKind } from '../../../src/domain/session-kind.ts';

const held = (
  day: string,
  status: Status,
  {
    kind = 'thuong_ky',
    sessionStatus = 'closed',
    standing = 'binh_thuong',
  }: {
    kind?: SessionKind;
    sessionStatus?: 'closed' | 'void';
    standing?: 'binh_thuong' | 'mien';
  } = {},
): HeldSession => ({
  session: { day, kind, status: sessionStatus },
  rows: [
    {
      member: 'dat',
      fullName: 'Nguyễn Văn Đạt',
      role: 'dang_vien',
      memberType: 'chinh_thuc',
      standing,
      erased: false,
      mark: { status },
    },
  ],
});
const months = (status: Status, ...days: readonly string[]) => days.map((day) => held(day, status));

describe('unexcused absence', () => {
  it('in three months of one year is told, whether in a row or not', () => {
    const all = months('vang_kld', '2026-01-03', '2026-05-03', '2026-11-03');
    expect(absenceAlerts(all, 2026)).toEqual([
      { code: 'unexcused3m', member: 'dat', months: ['2026-01', '2026-05', '2026-11'] },
    ]);
  });

  it('three times in two months is not', () => {
    const all = months('vang_kld', '2026-01-03', '2026-01-20', '2026-02-03');
    expect(absenceAlerts(all, 2026)).toEqual([]);
  });

  it('does not add up over two years', () => {
    const all = months('vang_kld', '2025-11-03', '2025-12-03', '2026-01-03');
    expect(absenceAlerts(all, 2026)).toEqual([]);
  });

  it('counts only sessions of the whole cell that took place', () => {
    const all = [
      ...months('vang_kld', '2026-01-03', '2026-02-03'),
      held('2026-03-03', 'vang_kld', { kind: 'bat_thuong' }),
      held('2026-04-03', 'vang_kld', { sessionStatus: 'void' }),
    ];
    expect(absenceAlerts(all, 2026)).toEqual([]);
  });
});

describe('excused absence', () => {
  const four = months('vang_cld', '2026-01-03', '2026-02-03', '2026-03-03', '2026-04-03');

  it('is told from the fourth time running', () => {
    expect(absenceAlerts(four.slice(0, 3), 2026)).toEqual([]);
    expect(absenceAlerts([...four].reverse(), 2026)).toEqual([
      { code: 'excused4run', member: 'dat', times: 4 },
    ]);
    expect(longestExcusedRun(four, 2026)).toBe(4);
  });

  it('is interrupted by coming, and not by a session the person was exempt from', () => {
    expect(absenceAlerts([...four, held('2026-02-20', 'co_mat')], 2026)).toEqual([]);
    const exempt = held('2026-02-20', 'mien', { standing: 'mien' });
    expect(absenceAlerts([...four, exempt], 2026)).toHaveLength(1);
  });

  it('has no run where nobody was called', () => {
    expect(longestExcusedRun([], 2026)).toBe(0);
    expect(longestExcusedRun(months('chua_ghi', '2026-01-03'), 2026)).toBe(0);
  });
});
