import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnitScreen } from '../../src/features/reports/roll-up/unit-screen.tsx';
import {
  NOW,
  ON_TIME,
  TOO_LATE,
  add,
  arrived,
  commune,
  fileOf,
  forget,
  press,
  report,
  reports,
  unitRow,
} from './roll-up-fixture.tsx';
import { show } from './screen-fixture.tsx';

beforeEach(forget);
afterEach(cleanup);

describe('a roll-up', () => {
  it('takes a report of a known unit and shows what is still missing', async () => {
    const records = await commune();
    add([await fileOf(report('a', 'Chi bộ ấp Trung', 19))]);
    await within(await arrived()).findByText('Thêm mới: 1');
    expect(screen.getByText('Đã nhận 1 trên 2 đơn vị', { selector: '[role=status]' })).toBeTruthy();
    expect(
      unitRow(/^Chi bộ ấp Trung.*90,5%.*21 người · 1 buổi · lập 02\/01\/2027.*Đủ/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Thiếu 1' }));
    expect(unitRow(/^Chi bộ ấp Đông.*Chưa gửi/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /ấp Trung/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Tất cả 2' }));
    expect(reports(records)).toHaveLength(1);
  });

  it('changes nothing when the same file comes twice', async () => {
    const records = await commune();
    const file = await fileOf(report('a', 'Chi bộ ấp Trung', 19));
    add([file, file]);
    await within(await arrived()).findByText('Đã có từ trước, không đổi gì: 1');
    const before = JSON.stringify([...records.all]);
    press('Đóng');
    add([file]);
    await within(await arrived()).findByText('Đã có từ trước, không đổi gì: 1');
    expect(JSON.stringify([...records.all])).toBe(before);
  });

  it('counts a correction instead of the earlier file, whichever is added first', async () => {
    await commune();
    const first = await fileOf(report('a', 'Chi bộ ấp Trung', 19), ON_TIME, 'dau.txt');
    const second = await fileOf(report('a', 'Chi bộ ấp Trung', 17), ON_TIME + 1000, 'sua.txt');
    add([second]);
    await arrived();
    press('Đóng');
    add([first]);
    await within(await arrived()).findByText('Bản cũ hơn bản đang có, không tính: 1');
    expect(unitRow(/^Chi bộ ấp Trung.*81%.*Đủ/)).toBeTruthy();
    expect(screen.queryByText('Trùng')).toBeNull();
    expect(screen.getByRole('button', { name: /^17 lượt dự/ })).toBeTruthy();
  });

  it('says which were late, once a day is set', async () => {
    await commune();
    add([await fileOf(report('a', 'Chi bộ ấp Trung', 19), TOO_LATE)]);
    await arrived();
    const due = screen.getByLabelText('Hạn nộp báo cáo kỳ này');
    fireEvent.input(due, { target: { value: '2027-01-05' } });
    await waitFor(() => expect(unitRow(/^Chi bộ ấp Trung.*Muộn/)).toBeTruthy());
  });

  it('asks about units that it does not know, and keeps nothing before the answer', async () => {
    const records = await commune();
    const [known, unknown] = [report('b', 'Chi bộ ấp Đông', 20), report('c', 'Chi bộ ấp Tây', 18)];
    add([await fileOf(known), await fileOf(unknown)]);
    const box = await screen.findByRole('region', { name: '2 đơn vị chưa có trong danh sách' });
    expect(reports(records)).toHaveLength(0);
    expect(within(box).getByText(/là “Chi bộ ấp Đông” trong danh sách/)).toBeTruthy();
    expect(within(box).getByText(/sẽ thêm thành đơn vị mới/)).toBeTruthy();
    press('Nhận 2 đơn vị');
    await screen.findByText('Đã nhận 2 trên 3 đơn vị', { selector: '[role=status]' });
    expect(reports(records)).toHaveLength(2);
    const units = [...records.all.values()].filter(({ kind }) => kind === 'unit');
    expect(units).toHaveLength(4);
    expect(JSON.stringify(units.at(-1))).toContain('"parent":');
  });

  it('refuses in words what is no report, and takes the others', async () => {
    const records = await commune();
    const good = await fileOf(report('a', 'Chi bộ ấp Trung', 19));
    const cut = new File([good.slice(0, good.size - 40)], 'cut.txt');
    const letter = new File(['Kính gửi'], 'thu.txt');
    add([cut, good, letter]);
    const box = await arrived();
    expect(await within(box).findByText('Không lấy được: 2')).toBeTruthy();
    const said = (file: string) => within(box).getByText(file).closest('li')?.textContent;
    expect(said('cut.txt')).toMatch(/bị hỏng hoặc bị cắt mất/);
    expect(said('thu.txt')).toMatch(/Không phải tệp báo cáo/);
    expect(reports(records)).toHaveLength(1);
  });

  it('takes a whole folder that is let go on the screen', async () => {
    const records = await commune();
    const file = await fileOf(report('a', 'Chi bộ ấp Trung', 19));
    const entry = { isFile: true, file: (give: (one: File) => void) => give(file) };
    const lots = [[entry], []];
    const reader = { readEntries: (give: (some: unknown[]) => void) => give(lots.shift() ?? []) };
    const folder = { isDirectory: true, createReader: () => reader };
    const items = [{ webkitGetAsEntry: () => folder }];
    fireEvent.drop(window, { dataTransfer: { items, files: [] } });
    await within(await arrived()).findByText('Thêm mới: 1');
    expect(reports(records)).toHaveLength(1);
  });

  it('writes nothing when the phone is full, and says so', async () => {
    const records = await commune();
    records.problem = 'full';
    add([await fileOf(report('a', 'Chi bộ ấp Trung', 19))]);
    await waitFor(() => expect(screen.getByRole('button', { name: /^19 lượt dự/ })).toBeTruthy());
    expect(reports(records)).toHaveLength(0);
    expect(screen.queryByRole('region', { name: /^Đã đọc/ })).toBeNull();
  });

  it('words a reminder to those that are missing', async () => {
    await commune();
    const due = screen.getByLabelText('Hạn nộp báo cáo kỳ này');
    fireEvent.input(due, { target: { value: '2027-01-05' } });
    await waitFor(() => expect(Object(due).value).toBe('2027-01-05'));
    press('Soạn lời nhắc 2 đơn vị còn thiếu');
    const text = String(
      Object(await screen.findByRole('textbox', { name: 'Lời nhắc gửi báo cáo' })).value,
    );
    expect(text).toBe(
      [
        'Nhắc gửi báo cáo: Quý IV năm 2026',
        'Đến ngày 10/01/2027 còn 2 đơn vị chưa gửi báo cáo:',
        '1. Chi bộ ấp Đông',
        '2. Chi bộ ấp Trung',
        'Đề nghị các đơn vị trên gửi tệp báo cáo, hạn nộp 05/01/2027. Trong ứng dụng: Tổng hợp, “Gửi báo cáo lên trên”.',
      ].join('\n'),
    );
  });

  it('leads from a number to the unit, its sessions and the file that they came from', async () => {
    const records = await commune();
    add([await fileOf(report('a', 'Chi bộ ấp Trung', 19))]);
    await arrived();
    press(/^19 lượt dự/);
    const link = within(screen.getByRole('dialog')).getByRole('link', { name: /a\.txt/ });
    expect(link.getAttribute('href')).toBe('#/roll-up/unit/1');
    cleanup();
    await show(<UnitScreen unit="1" />, { records, now: NOW });
    expect(await screen.findByText(/19\/21 có mặt · 90,5% · a\.txt/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa tệp a.txt' }));
    await screen.findByText('Chưa có báo cáo nào của kỳ này.');
  });
});
