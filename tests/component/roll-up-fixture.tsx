/** A commune with two cells, and report files for it. */
import { fireEvent, screen } from '@testing-library/preact';
import type { Period } from '../../src/domain/report/period.ts';
import type { CellReport } from '../../src/domain/roll-up/cell-report.ts';
import { editUnit, linkCell } from '../../src/domain/roll-up/unit.ts';
import { RollUpScreen } from '../../src/features/reports/roll-up/roll-up-screen.tsx';
import { asked, outcomes } from '../../src/state/roll-up/adding.ts';
import { reportPeriod } from '../../src/state/work/report.ts';
import { writeReport } from '../../src/transfer/report/lines.ts';
import { countOf, emptyReport } from '../helpers/made-reports.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

export const QUARTER: Period = { by: 'quarter', year: 2026, quarter: 4 };
export const NOW = Date.UTC(2027, 0, 10, 5);
export const ON_TIME = Date.UTC(2027, 0, 2, 5);
export const TOO_LATE = Date.UTC(2027, 0, 8, 5);

/** The last quarter on the screen, and nothing left of the files of another test. */
export function forget(): void {
  reportPeriod.value = QUARTER;
  outcomes.value = undefined;
  asked.value = [];
}

export const report = (cell: string, name: string, present: number): CellReport => ({
  ...emptyReport(cell, name, QUARTER),
  unit: { id: cell, name, kind: 'khom_ap', parent: 'Đảng ủy xã Mỹ Hiệp' },
  people: { total: 21, official: 21, probationary: 0, came: 20 },
  sessions: [
    {
      key: 's1',
      kind: 'thuong_ky',
      status: 'closed',
      day: '2026-10-03',
      count: countOf(present, 21),
    },
  ],
});

export async function fileOf(
  of: CellReport,
  made = ON_TIME,
  name = `${of.unit.id}.txt`,
): Promise<File> {
  const { bytes } = await writeReport(of, { from: 'phone000', made });
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

export const add = (files: readonly File[]) =>
  fireEvent.change(screen.getByLabelText('Thêm tệp từ các chi bộ'), { target: { files } });
export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));
export const arrived = () => screen.findByRole('region', { name: /^Đã đọc/ });
export const unitRow = (name: RegExp) => screen.getByRole('link', { name });

/** Two units on the list; the first reports for cell `a`. */
export async function commune() {
  const records = memoryRecords(() => NOW);
  await records.change([
    editUnit('x', { name: 'Đảng ủy xã Mỹ Hiệp' }),
    editUnit('1', { name: 'Chi bộ ấp Trung', parent: 'x' }),
    linkCell('1', 'a'),
    editUnit('2', { name: 'Chi bộ ấp Đông', parent: 'x' }),
  ]);
  await show(<RollUpScreen />, { records, now: NOW });
  await screen.findByText('Đã nhận 0 trên 2 đơn vị', { selector: '[role=status]' });
  return records;
}

export const reports = (records: Awaited<ReturnType<typeof commune>>) =>
  [...records.all.values()].filter(({ kind }) => kind === 'report');
