import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ListsScreen } from '../../src/features/papers/lists-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { standalone } from '../../src/state/offline.ts';
import { GROUP, groupOf } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Names of the files that went to the downloads of the browser. */
function downloads(): string[] {
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof File) names.push(file.name);
    return 'blob:test';
  });
  return names;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const NOON = Date.UTC(2026, 10, 3, 5);

describe('the lists of a group', () => {
  it('are saved under a plain name with the day, and it says where', async () => {
    const records = await groupOf(['Nguyễn Văn An', 'Trần Thị Ánh']);
    await show(<ListsScreen group={GROUP} />, { records, now: NOON });
    const names = downloads();
    expect(await screen.findByText('2 dòng')).toBeDefined();
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(notices.value).toHaveLength(1));
    expect(names).toEqual(['danh-sach-chi-bo-ap-dong-2026-11-03.csv']);
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
    const names = downloads();
    standalone.value = true;
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(notices.value).toHaveLength(1));
    expect(names).toEqual([]);
    expect(notices.value[0]?.text).toContain('không gửi và không lưu được');
  });

  it('offer no file where there is nothing to write', async () => {
    await show(<ListsScreen group={GROUP} />, { records: await groupOf([]) });
    expect(await screen.findAllByText('Chưa có gì để ghi vào tệp.')).toHaveLength(4);
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
