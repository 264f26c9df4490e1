/** Units, and report files of them, as they lie on a phone. */
import { addDays } from '../../../src/domain/day.ts';
import { type Period, spanOf } from '../../../src/domain/report/period.ts';
import type { CellReport, ReportedSession } from '../../../src/domain/roll-up/cell-report.ts';
import type { Received } from '../../../src/domain/roll-up/received.ts';
import type { Unit } from '../../../src/domain/roll-up/unit.ts';
import { countOf, emptyReport } from '../../helpers/made-reports.ts';

export const QUARTER: Period = { by: 'quarter', year: 2026, quarter: 4 };
export const SPAN = spanOf(QUARTER);
const DAY = 86_400_000;

export const unit = (key: string, name = key, more: Partial<Unit> = {}): Unit => ({
  id: `unit:roll-up:${key}`,
  group: 'roll-up',
  key,
  name,
  cells: [],
  deleted: false,
  ...more,
});

interface FileFacts {
  readonly of: string;
  readonly period?: Period;
  readonly sessions?: readonly ReportedSession[];
  /** Days after 1 January 2027. */
  readonly made?: number;
  readonly more?: Partial<CellReport>;
}

export function file(
  key: string,
  { of, period = QUARTER, sessions = [], made = 0, more }: FileFacts,
) {
  const at = Date.UTC(2027, 0, 1) + made * DAY;
  const madeOn = addDays('2027-01-01', made);
  const report = { ...emptyReport(of, of, period), sessions, ...more };
  return {
    id: `report:roll-up:${key}`,
    group: 'roll-up',
    key,
    unit: of,
    file: `${key}.txt`,
    made: at,
    madeOn,
    addedOn: madeOn,
    report,
  } satisfies Received;
}

export const held = (
  key: string,
  day: string,
  present: number,
  base = present,
): ReportedSession => ({
  key,
  kind: 'thuong_ky',
  status: 'closed',
  day,
  count: countOf(present, base),
});
