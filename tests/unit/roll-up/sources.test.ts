import { describe, expect, it } from 'vitest';
import { type Period, type Span, spanOf } from '../../../src/domain/report/period.ts';
import type { CellReport } from '../../../src/domain/roll-up/cell-report.ts';
import { rollUp } from '../../../src/domain/roll-up/roll-up.ts';
import { madeReports } from '../../helpers/made-reports.ts';
import { file, unit } from './files.ts';

/** The reports as files of their own units. */
function rolledUp(reports: readonly CellReport[], span: Span) {
  const units = reports.map(({ unit: { id, name } }) => unit(id, name, { cells: [id] }));
  const received = reports.map((report, at) =>
    file(`f${at}`, { of: report.unit.id, more: report }),
  );
  return rollUp({ units, received, span });
}

describe('the figures of the sources come out exactly', () => {
  it('63,860 attendances over 300 classes of 7,300 people (source 004)', () => {
    const period: Period = { by: 'term', from: '2015-01-01', to: '2019-12-31' };
    const theme = 'Học tập, quán triệt chỉ thị, nghị quyết';
    const reports = madeReports({
      cells: 218,
      period,
      people: 7300,
      themes: [{ theme, kind: 'hoc_tap_nq', sessions: 300, attendances: 63_860 }],
    });
    const { total, rows } = rolledUp(reports, spanOf(period));
    expect(rows).toHaveLength(218);
    expect(total).toMatchObject({ sessions: 300, present: 63_860, people: 7300 });
  });

  it('58 + 235 sessions with 4,515 + 4,530 attendances (source 001)', () => {
    const period: Period = { by: 'year', year: 2023 };
    const reports = madeReports({
      cells: 65,
      period,
      people: 3226,
      themes: [
        { theme: 'Nghị quyết Trung ương', kind: 'hoc_tap_nq', sessions: 58, attendances: 4515 },
        { theme: 'Tác phẩm của Tổng Bí thư', kind: 'chuyen_de', sessions: 235, attendances: 4530 },
      ],
    });
    const { total } = rolledUp(reports, spanOf(period));
    expect(total).toMatchObject({ sessions: 293, thematic: 235, present: 9045 });
  });
});
