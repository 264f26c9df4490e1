import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveTask } from '../../src/domain/task/task-edits.ts';
import { PersonScreen } from '../../src/features/members/person/person-screen.tsx';
import { memoryExports } from '../helpers/memory-exports.ts';
import { GROUP, groupOf, storedPeople } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NOON = Date.UTC(2026, 10, 27, 5);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const part = async (name: RegExp) => within(await screen.findByRole('region', { name }));

async function open() {
  const records = await groupOf([{ fullName: 'Lê Văn An', nickname: 'Hai' }, 'Trần Thị Ánh']);
  const ref = (key: string) => ({ group: GROUP, key });
  await records.change([
    giveTask(ref('T1'), { type: 'work', goal: 'Thắp sáng đường ấp', owners: ['A'] }),
    giveTask(ref('T2'), { type: 'work', goal: 'Giúp ông Lê Văn An lợp mái', owners: ['B'] }),
  ]);
  const exports = memoryExports();
  const files: File[] = [];
  const share = async ({ files: [file] = [] }: ShareData) => void files.push(file!);
  vi.stubGlobal('navigator', { userAgent: '', canShare: () => true, share });
  await show(<PersonScreen group={GROUP} at="A" />, { records, now: NOON, services: { exports } });
  return { records, exports, files };
}

describe('everything about one person', () => {
  it('is shown in words: the list, tasks, and texts with the name', async () => {
    await open();
    (await part(/^Trong danh sách/)).getByText('Tên thường gọi: Hai');
    (await part(/^Việc và cam kết: 1/)).getByRole('link', { name: /Thắp sáng đường ấp/ });
    (await part(/^Họ tên trong lời văn: 1 chỗ/)).getByText(/Giúp ông Lê Văn An lợp mái/);
    (await part(/^Biểu quyết/)).getByText(/chỉ có số phiếu/);
  });

  it('leaves as a file only after a question, and that is written into the log', async () => {
    const { exports, files } = await open();
    await press('Đưa ra tệp…');
    expect(files).toEqual([]);
    await press('Tệp dữ liệu (JSON)');
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('du-lieu-mot-nguoi-2026-11-27.json');
    const told: unknown = JSON.parse(await files[0]!.text());
    expect(told).toMatchObject({ member: { fullName: 'Lê Văn An' }, tasks: [{ key: 'T1' }] });
    await waitFor(async () => expect(await exports.list()).toMatchObject([{ names: 1 }]));
  });

  it('is erased from there', async () => {
    const { records } = await open();
    await press('Xóa hẳn tên khỏi máy…');
    await screen.findByRole('dialog', { name: 'Xóa hẳn Lê Văn An?' });
    await press('Xóa hẳn');
    await waitFor(() => expect(storedPeople(records).some(({ erased }) => erased)).toBe(true));
  });

  it('of nobody leads back to the list', async () => {
    await show(<PersonScreen group={GROUP} at="Z" />, { records: await groupOf([]) });
    await screen.findByText('Không có người này');
  });
});
