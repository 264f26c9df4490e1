import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/domain/report/period.ts';
import type { CellReport, ReportedEntry } from '../../../src/domain/roll-up/cell-report.ts';
import { rollUp } from '../../../src/domain/roll-up/roll-up.ts';
import { studyRows } from '../../../src/domain/roll-up/study.ts';
import { paperWords } from '../../../src/i18n/papers.ts';
import '../../../src/i18n/exchange.ts';
import { rollUpPaper, type RollUpTable, rollUpTable } from '../../../src/state/roll-up/tables.ts';
import { madeReports } from '../../helpers/made-reports.ts';
import { EXAMPLE } from './example.ts';
import { file, unit } from './files.ts';

const YEAR = { by: 'year', year: 2023 } as const;

function over(reports: readonly CellReport[], period: Parameters<typeof spanOf>[0] = YEAR) {
  const units = [
    ...reports.map(({ unit: { id, name } }) => unit(id, name)),
    unit('gone', 'Chi bộ thôn Xa'),
  ];
  const received = reports.map((report, at) =>
    file(`f${at}`, { of: report.unit.id, more: report }),
  );
  return rollUp({ units, received, span: spanOf(period) });
}

const cells = (table: RollUpTable, result: ReturnType<typeof over>) =>
  rollUpTable(table, result, 'Năm 2023', paperWords('vi')).rows;

const exact = (value: number) =>
  ({ operator: 'exact', value, percent: false, said: `${value}` }) as const;

const entry = (key: string, more: Partial<ReportedEntry>): ReportedEntry => ({
  key,
  type: 'inspection',
  title: 'Chi bộ',
  period: '2023',
  quantities: {},
  ...more,
});

describe('the tables over all units', () => {
  it('T5 has 58 + 235 sessions with 4,515 + 4,530 attendances (source 001)', () => {
    const reports = madeReports({
      cells: 65,
      period: YEAR,
      people: 3226,
      themes: [
        { theme: 'Nghị quyết Trung ương', kind: 'hoc_tap_nq', sessions: 58, attendances: 4515 },
        { theme: 'Tác phẩm của Tổng Bí thư', kind: 'chuyen_de', sessions: 235, attendances: 4530 },
      ],
    });
    const result = over(reports);
    const rows = cells('study', result).map((row) => row.slice(0, 4));
    expect(rows).toEqual([
      [1, 'Tác phẩm của Tổng Bí thư', 235, 4530],
      [2, 'Nghị quyết Trung ương', 58, 4515],
      [undefined, 'Tổng cộng', 293, 9045],
    ]);
    const [most] = studyRows(result);
    const told = most?.shares.flatMap(({ sessions }) =>
      sessions.map(({ file: from }) => from.file),
    );
    expect(told).toHaveLength(235);
  });

  it('T5 adds up what registers say and keeps beside it what cannot be added', () => {
    const training = (key: string, quantities: ReportedEntry['quantities']) =>
      entry(key, { type: 'training', title: 'Chỉ thị 05', quantities });
    const [one, two] = madeReports({ cells: 2, period: YEAR, people: 10, themes: [] });
    const over300 = { operator: 'more-than', value: 300, percent: false, said: 'hơn 300' } as const;
    const result = over([
      { ...one!, entries: [training('a', { classes: exact(58), attendances: exact(4515) })] },
      { ...two!, entries: [training('b', { classes: over300, attendances: exact(4530) })] },
    ]);
    expect(cells('study', result)).toEqual([
      [1, 'Chỉ thị 05', '58 + hơn 300', 9045, undefined, undefined, 2, 'Theo sổ theo dõi, 2023'],
    ]);
  });

  it('T9 adds up by who inspected and how; nothing reported is not zero', () => {
    const [one, two] = madeReports({ cells: 2, period: YEAR, people: 10, themes: [] });
    const inspected = (key: string, members: number) =>
      entry(key, {
        action: 'inspect',
        quantities: { organisations: exact(1), members: exact(members) },
      });
    const supervised = entry('s', { action: 'supervise', quantities: { members: exact(0) } });
    const result = over([
      { ...one!, entries: [inspected('a', 3), supervised] },
      { ...two!, entries: [inspected('b', 4)] },
    ]);
    const rows = cells('inspection', result);
    expect(rows.map((row) => [row[3], row[5], row[6], row[7]])).toEqual([
      ['Kiểm tra', 2, 7, undefined],
      ['Giám sát', undefined, 0, undefined],
    ]);
  });

  it('T10 has a line for each unit and the share of the whole target', () => {
    const [one, two] = madeReports({ cells: 2, period: YEAR, people: 10, themes: [] });
    const growth = (key: string, admitted: number, target: number) =>
      entry(key, {
        type: 'growth',
        quantities: { admitted: exact(admitted), target: exact(target) },
      });
    const result = over([
      { ...one!, entries: [growth('a', 3, 2)] },
      { ...two!, entries: [growth('b', 1, 2)] },
    ]);
    expect(cells('growth', result).map((row) => row.slice(1, 7))).toEqual([
      ['Chi bộ thôn 1', 'Chi bộ', '2023', 3, 2, undefined],
      ['Chi bộ thôn 2', 'Chi bộ', '2023', 1, 2, undefined],
      ['Tổng cộng', undefined, '2023', 4, 4, '100%'],
    ]);
  });

  it('T3, T4 and T11 have what the report of one cell says', () => {
    const result = over([EXAMPLE], { by: 'quarter', year: 2026, quarter: 4 });
    expect(cells('rating', result)).toEqual([
      [
        1,
        'Chi bộ ấp Trung',
        21,
        '2026-10-03',
        87.5,
        undefined,
        'X',
        undefined,
        undefined,
        'Tỷ lệ đảng viên dự: -3',
      ],
    ]);
    const [half, total] = cells('halfYear', result);
    expect(half?.slice(1, 9)).toEqual(['Chi bộ ấp Trung', 21, 19, 6, 1, 0, 1, 1]);
    expect(total?.slice(0, 4)).toEqual([undefined, 'Tổng cộng', 21, 19]);
    expect(cells('schedule', result).map((row) => row.slice(3, 8))).toEqual([
      ['2026-10-03', 'Thứ Bảy', '19:00', 'Nhà văn hóa ấp', 'Nguyễn Thị Đào'],
      ['2026-12-03', 'Thứ Năm', undefined, undefined, 'Nguyễn Thị Đào'],
    ]);
  });

  it('say how many units have reported and which have not', () => {
    const { heading } = rollUpTable(
      'study',
      over([EXAMPLE], { by: 'quarter', year: 2026, quarter: 4 }),
      'Quý IV',
    );
    expect(heading).toEqual([
      'Học tập, quán triệt',
      'Quý IV',
      'Đã nhận 1 trên 2 đơn vị; chưa có: Chi bộ thôn Xa',
    ]);
  });

  it('lie on paper in Vietnamese', () => {
    const paper = rollUpPaper('growth', over([EXAMPLE]), 'Năm 2023');
    expect(paper).toMatchObject({ lang: 'vi', orientation: 'landscape' });
    expect(paper.blocks.map(({ block }) => block)).toEqual(['title', 'table']);
  });
});
