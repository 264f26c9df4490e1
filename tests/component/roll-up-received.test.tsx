import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spanOf } from '../../src/domain/report/period.ts';
import { linkCell } from '../../src/domain/roll-up/unit.ts';
import { RollUpScreen } from '../../src/features/reports/roll-up/roll-up-screen.tsx';
import { TablesScreen } from '../../src/features/reports/roll-up/tables-screen.tsx';
import { UnitScreen } from '../../src/features/reports/roll-up/unit-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { rollUpOver } from '../../src/state/roll-up/received.ts';
import {
  NOW,
  ON_TIME,
  QUARTER,
  add,
  arrived,
  commune,
  fileOf,
  forget,
  press,
  report,
  unitRow,
} from './roll-up-fixture.tsx';
import { show } from './screen-fixture.tsx';

beforeEach(forget);
afterEach(cleanup);

describe('a received report', () => {
  it('puts a report that was taken for the wrong unit under the right one, with all numbers, and back', async () => {
    const records = await commune();
    add([await fileOf(report('a', 'Chi bộ ấp Đông', 19))]);
    await arrived();
    cleanup();
    await show(<UnitScreen unit="1" />, { records, now: NOW });
    fireEvent.click(await screen.findByRole('button', { name: /^Chuyển tệp a\.txt/ }));
    press('Chi bộ ấp Đông');
    await screen.findByText('Chưa có báo cáo nào của kỳ này.');
    expect(notices.value[0]?.text).toMatch(/nay tính cho Chi bộ ấp Đông/);
    cleanup();
    const { total, rows } = rollUpOver(spanOf(QUARTER));
    expect(total).toMatchObject({ sessions: 1, present: 19 });
    expect(rows.map(({ unit, sum }) => [unit.key, sum.present])).toEqual([
      ['2', 19],
      ['1', 0],
    ]);
    await show(<RollUpScreen />, { records, now: NOW });
    await screen.findByText('Đã nhận 1 trên 2 đơn vị', { selector: '[role=status]' });
    add([await fileOf(report('a', 'Chi bộ ấp Đông', 18), ON_TIME + 1000, 'sua.txt')]);
    await within(await arrived()).findByText('Bản sửa, thay bản trước: 1');
    expect(unitRow(/^Chi bộ ấp Đông.*Đủ/)).toBeTruthy();
  });

  it('takes the move of a report back, with the unit that was made for it', async () => {
    const records = await commune();
    add([await fileOf(report('a', 'Chi bộ ấp Tây', 19))]);
    await arrived();
    cleanup();
    await show(<UnitScreen unit="1" />, { records, now: NOW });
    fireEvent.click(await screen.findByRole('button', { name: /^Chuyển tệp a\.txt/ }));
    press('Đơn vị mới');
    await screen.findByText('Chưa có báo cáo nào của kỳ này.');
    expect(rollUpOver(spanOf(QUARTER)).rows).toHaveLength(3);
    notices.value[0]?.answer(true);
    await screen.findByText(/19\/21 có mặt · 90,5% · a\.txt/);
    await waitFor(() => expect(rollUpOver(spanOf(QUARTER)).rows).toHaveLength(2));
  });

  it('marks a unit that two senders report for, and no correction, as doubled', async () => {
    const records = await commune();
    await records.change([linkCell('1', 'b')]);
    add([await fileOf(report('a', 'Chi bộ ấp Trung', 19))]);
    await arrived();
    cleanup();
    await show(<RollUpScreen />, { records, now: NOW });
    await screen.findByText('Đã nhận 1 trên 2 đơn vị', { selector: '[role=status]' });
    add([await fileOf(report('b', 'Chi bộ ấp Trung', 18), ON_TIME + 1000)]);
    await arrived();
    await waitFor(() => expect(unitRow(/^Chi bộ ấp Trung.*Trùng/)).toBeTruthy());
  });

  it('leads from a row of inspections and of growth to the units and the files', async () => {
    const records = await commune();
    const exact = (value: number) =>
      ({ operator: 'exact', value, percent: false, said: `${value}` }) as const;
    const about = { period: 'Quý IV/2026' } as const;
    add([
      await fileOf({
        ...report('a', 'Chi bộ ấp Trung', 19),
        entries: [
          {
            ...about,
            key: 'e1',
            type: 'inspection',
            title: 'Chi ủy',
            action: 'inspect',
            quantities: { members: exact(3) },
          },
          {
            ...about,
            key: 'e2',
            type: 'growth',
            title: 'Chi bộ',
            quantities: { admitted: exact(2) },
          },
        ],
      }),
    ]);
    await arrived();
    cleanup();
    await show(<TablesScreen />, { records, now: NOW });
    fireEvent.click(await screen.findByRole('button', { name: /Chi ủy · Kiểm tra · Quý IV/ }));
    const sheet = screen.getByRole('dialog');
    expect(within(sheet).getByRole('link').textContent).toMatch(
      /Chi bộ ấp Trung.*a\.txt.*Đảng viên, cán bộ: 3/,
    );
    fireEvent.click(within(sheet).getByRole('button', { name: 'Đóng' }));
    fireEvent.click(screen.getByRole('button', { name: /Chi bộ · Quý IV\/2026.*Kết nạp: 2/ }));
    expect(screen.getByRole('link', { name: /a\.txt.*Kết nạp: 2/ })).toBeTruthy();
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(new Set(names).size).toBe(names.length);
  });
});
