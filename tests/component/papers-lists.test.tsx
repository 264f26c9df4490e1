import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { startSession } from '../../src/domain/session/running.ts';
import { ListsScreen } from '../../src/features/papers/lists-screen.tsx';
import { making } from '../../src/state/making.ts';
import { notices } from '../../src/state/notices.ts';
import { standalone } from '../../src/state/offline.ts';
import { GROUP, groupOf } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What went to the downloads of the browser. */
function downloads(): File[] {
  const files: File[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof File) files.push(file);
    return 'blob:test';
  });
  return files;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const NOON = Date.UTC(2026, 10, 3, 5);

describe('the lists of a group', () => {
  it('are saved under a plain name with the day, and it says where', async () => {
    const records = await groupOf(['Nguyễn Văn An', 'Trần Thị Ánh']);
    await show(<ListsScreen group={GROUP} />, { records, now: NOON });
    const files = downloads();
    expect(await screen.findByText('2 dòng')).toBeDefined();
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(notices.value).toHaveLength(1));
    expect(files.map(({ name }) => name)).toEqual(['danh-sach-chi-bo-ap-dong-2026-11-03.csv']);
    expect(notices.value[0]?.text).toContain('mục Tải xuống');
  });

  it('are shared where the phone can, with the right type', async () => {
    const records = await groupOf(['Nguyễn Văn An']);
    const shared: File[] = [];
    const share = async ({ files = [] }: ShareData) => void shared.push(...files);
    vi.stubGlobal('navigator', { userAgent: '', canShare: () => true, share });
    await show(<ListsScreen group={GROUP} />, { records, now: NOON });
    await press('Danh sách: tệp Excel');
    await vi.waitFor(() => expect(shared).toHaveLength(1));
    expect(shared[0]?.name).toBe('danh-sach-chi-bo-ap-dong-2026-11-03.xlsx');
    expect(shared[0]?.type).toContain('spreadsheetml');
  });

  it('never cover the app on the home screen of an iPhone that does not share', async () => {
    const records = await groupOf(['Nguyễn Văn An']);
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)';
    await show(<ListsScreen group={GROUP} />, { records, now: NOON, userAgent });
    const files = downloads();
    standalone.value = true;
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(notices.value).toHaveLength(1));
    expect(files).toEqual([]);
    expect(notices.value[0]?.text).toContain('không gửi và không lưu được');
  });

  it('offer no file where there is nothing to write', async () => {
    await show(<ListsScreen group={GROUP} />, { records: await groupOf([]) });
    expect(await screen.findAllByText('Chưa có gì để ghi vào tệp.')).toHaveLength(5);
    expect(screen.queryAllByRole('button', { name: /tệp Excel/ })).toEqual([]);
  });

  it('say so when a file cannot be made', async () => {
    const records = await groupOf(['Nguyễn Văn An']);
    await show(<ListsScreen group={GROUP} />, { records });
    vi.stubGlobal('File', function File() {
      throw new Error('no room');
    });
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(notices.value[0]?.text).toContain('Chưa tạo được tệp'));
  });
});

describe('a file that takes long', () => {
  it('tells how far it is and can be stopped at any moment; then nothing leaves the app', async () => {
    const records = await groupOf(['Nguyễn Văn An']);
    const never = new Promise<void>(() => undefined);
    await show(<ListsScreen group={GROUP} />, { records, workersWait: never });
    const files = downloads();
    await press('Danh sách: tệp Excel');
    expect((await screen.findByRole('status')).textContent).toBe('Đang soạn tệp: 50%');
    await press('Hủy');
    await vi.waitFor(() => expect(notices.value[0]?.text).toContain('Đã hủy'));
    expect(files).toEqual([]);
    expect(making.value).toBeUndefined();
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(files).toHaveLength(1));
  });
});

describe('the tables of the cells on this phone', () => {
  it('have a line for each cell, of the month that is chosen', async () => {
    const records = await groupOf(['Nguyễn Văn An', 'Trần Thị Ánh']);
    const session = { group: GROUP, key: 'S' };
    const held = { kind: 'thuong_ky', day: '2026-12-05', place: 'Nhà văn hóa' } as const;
    await records.change([planSession(session, held, [], [])]);
    await records.change([createGroup('L', { name: 'Lớp chính trị', kind: 'lop' })]);
    await show(<ListsScreen group="all" />, { records, now: NOON });
    const files = downloads();
    expect(await screen.findAllByText('1 dòng')).toHaveLength(3);
    const [, , schedule] = screen.getAllByRole('combobox');
    if (schedule === undefined) throw new Error('nothing to choose');
    fireEvent.change(schedule, { target: { value: '2026-12-01' } });
    await press('Lịch sinh hoạt các chi bộ: tệp CSV');
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('lich-sinh-hoat-cac-chi-bo-2026-12-2026-11-03.csv');
    expect(await files[0]?.text()).toMatch(/;2;05\/12\/2026;Thứ Bảy;;Nhà văn hóa;/);
    await press('Xếp loại chất lượng sinh hoạt: tệp CSV');
    await vi.waitFor(() => expect(files).toHaveLength(2));
    expect(await files[1]?.text()).toContain('Trong tháng chưa có buổi nào được chốt.');
  });
});

describe('attendance of a year', () => {
  it('is shown for any year in which sessions were held', async () => {
    const records = await groupOf(['Nguyễn Văn An', 'Trần Thị Ánh']);
    for (const [year, status] of [
      [2024, 'vang_kld'],
      [2025, 'co_mat'],
    ] as const) {
      const session = { group: GROUP, key: String(year) };
      const held = { kind: 'thuong_ky', day: `${year}-03-03`, chair: 'A' } as const;
      await records.change([planSession(session, held, [], [])]);
      await records.change([startSession(session, 'x', NOON)]);
      await records.change([markMember(session, 'B', { status }, NOON)]);
    }
    await show(<ListsScreen group={GROUP} />, { records, now: NOON });
    const files = downloads();
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Năm' });
    expect([...choice.options].map(({ text }) => text)).toEqual(['2025', '2024']);
    expect(choice.value).toBe('2025');
    fireEvent.change(choice, { target: { value: '2024' } });
    await vi.waitFor(() => expect(choice.value).toBe('2024'));
    await vi.waitFor(async () => {
      await press('Điểm danh trong năm: tệp CSV');
      expect(files.at(-1)?.name).toBe('diem-danh-trong-nam-2024-chi-bo-ap-dong-2026-11-03.csv');
    });
    expect(await files.at(-1)?.text()).toMatch(/Trần Thị Ánh;[^;]*;;;VK;/);
  });
});
