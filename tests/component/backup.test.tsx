import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteMember, eraseUnlisted } from '../../src/domain/member/member-edits.ts';
import { changeOf } from '../../src/domain/write.ts';
import { BackupScreen } from '../../src/features/exchange/backup-screen.tsx';
import { seenBundles } from '../../src/state/work/backups.ts';
import { writeReport } from '../../src/transfer/report/lines.ts';
import { emptyReport } from '../helpers/made-reports.ts';
import { OWN_PACK } from '../../src/pack/kept.ts';
import { StorageProblem } from '../../src/storage/problem.ts';
import { emptyWhole } from '../../src/pack/whole.ts';
import { wholeLines } from '../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../src/transfer/bundle/write.ts';
import { memoryKept } from '../helpers/memory-kept.ts';
import { memoryWhole } from '../helpers/memory-whole.ts';
import { ownText } from '../helpers/own-text.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  seenBundles.value = undefined;
});

const YEAR = { by: 'year', year: 2026 } as const;
const ABOUT = { from: 'phone000', made: 1 };
const NOW = Date.UTC(2026, 10, 27, 3);
const ref = (key: string) => ({ group: 'G', key });

async function cell(now = () => NOW) {
  const records = memoryRecords(now);
  await records.change([
    changeOf('group', ref('G'), [{ path: 'name', value: 'Chi bộ ấp Trung' }]),
    changeOf('member', ref('M'), [{ path: 'name', value: 'Nguyễn Thị Đào' }]),
  ]);
  return records;
}

/** What was handed to the phone's own sharing. */
function sharing(answer: () => Promise<void> = async () => undefined) {
  const files: File[] = [];
  const share = vi.fn(async ({ files: [file] }: { files: File[] }) => {
    files.push(file!);
    await answer();
  });
  Object.assign(navigator, { canShare: () => true, share });
  return files;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Chọn tệp'), { target: { files: [file] } });

async function backedUp(): Promise<File> {
  const files = sharing();
  await show(<BackupScreen />, { records: await cell(), now: NOW });
  press('Sao lưu ngay');
  await screen.findByText('Bản sao lưu đã tới nơi chưa?');
  return files[0]!;
}

it('says so of a file that lies in a cloud and cannot be read, and takes the next one', async () => {
  await show(<BackupScreen />, { records: await cell(), now: NOW });
  const away = new File(['x'], 'sao-luu.chuyende');
  vi.spyOn(away, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  choose(away);
  expect(await screen.findByText(/Tệp có thể đang nằm trên mạng/)).toBeTruthy();
  choose(new File([''], 'rong.txt'));
  expect(await screen.findByText(/^Tệp rỗng/)).toBeTruthy();
});

describe('a backup', () => {
  it('is made with one tap, as text that every share sheet takes, and its age is told', async () => {
    const file = await backedUp();
    expect(file.name).toMatch(/^sao-luu-chuyen-de-2026-11-27-\d{4}\.txt$/);
    expect(file.type).toContain('text/plain');
    expect(await file.text()).toMatch(/^chuyen-de 1 text /);
    expect(screen.getByText(/^Hôm nay, /)).toBeTruthy();
  });

  it('does not count when sharing was broken off', async () => {
    sharing(() => Promise.reject(new DOMException('', 'AbortError')));
    await show(<BackupScreen />, { records: await cell(), now: NOW });
    press('Sao lưu ngay');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Sao lưu ngay' })).toBeTruthy());
    expect(screen.getByText('Chưa có bản nào')).toBeTruthy();
    expect(screen.queryByText('Bản sao lưu đã tới nơi chưa?')).toBeNull();
  });

  it('counts as checked only after it was read back', async () => {
    const file = await backedUp();
    expect(screen.getByText(/^Chưa kiểm tra bản này/)).toBeTruthy();
    choose(file);
    await screen.findByText(/đọc lại được nguyên vẹn/);
    expect(screen.getByText(/Không có gì thay đổi/)).toBeTruthy();
    press('Đóng');
    expect(screen.getByText(/^Đã mở lại và thấy nguyên vẹn/)).toBeTruthy();
  });

  it('shows what is new before it is joined with another phone', async () => {
    const file = await backedUp();
    cleanup();
    const other = memoryRecords();
    await show(<BackupScreen />, { records: other, now: NOW });
    choose(file);
    await screen.findByRole('heading', { name: 'Mới: 2' });
    expect(screen.getByText('Nguyễn Thị Đào')).toBeTruthy();
    expect(other.all.size).toBe(0);
    press('Ghép vào máy này');
    await waitFor(() => expect(other.all.size).toBe(2));
  });

  it('is kept as it was, beside the database, before another one is joined', async () => {
    const file = await backedUp();
    cleanup();
    const other = memoryRecords(() => NOW);
    await other.change([changeOf('group', ref('H'), [{ path: 'name', value: 'Chi bộ ấp Hạ' }])]);
    await show(<BackupScreen />, { records: other, now: NOW });
    expect(screen.getByText(/^Chưa có bản nào\. Máy tự giữ/)).toBeTruthy();
    choose(file);
    fireEvent.click(await screen.findByRole('button', { name: 'Ghép vào máy này' }));
    await screen.findByText(/^Năm bản gần nhất/);
  });

  it('tells where the report of a cell belongs, and takes nothing of it', async () => {
    const { bytes } = await writeReport(emptyReport('c', 'Chi bộ ấp Trung', YEAR), ABOUT);
    const records = memoryRecords();
    await show(<BackupScreen />, { records, now: NOW });
    choose(new File([bytes as Uint8Array<ArrayBuffer>], 'bao-cao.txt'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/tệp báo cáo của một chi bộ/);
    expect(records.all.size).toBe(0);
  });

  it('is refused in words when it is cut short', async () => {
    const file = await backedUp();
    choose(new File([file.slice(0, file.size - 40)], 'a.txt'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/bị hỏng hoặc bị cắt/);
  });
});

describe('a sound file', () => {
  it('is not called damaged where the phone’s own data cannot be read just now', async () => {
    const file = await backedUp();
    cleanup();
    const records = await cell();
    const whole = memoryWhole(records);
    const sound = whole.read;
    whole.read = async () => {
      throw new StorageProblem('hung');
    };
    await show(<BackupScreen />, { records, now: NOW, services: { whole } });
    choose(file);
    expect((await screen.findByRole('alert')).textContent).toMatch(/tệp không sao/);
    whole.read = sound;
    press('Thử lại');
    await screen.findByText('Mọi thứ trong tệp đã có trên máy này. Không có gì thay đổi.');
  });
});

describe('own texts in a backup that were deleted here', () => {
  it('come back only when the person ticks that', async () => {
    const kept = memoryKept();
    await kept.saveText(ownText('x'));
    const content = await kept.content(OWN_PACK);
    await kept.removeText('x');
    const lines = wholeLines({ ...emptyWhole, packs: [content!] });
    const about = { scope: 'all', from: 'phone000', made: NOW } as const;
    const { bytes } = await writeBundle(lines, about);
    const records = await cell();
    const whole = memoryWhole(records);
    await show(<BackupScreen />, { records, now: NOW, services: { kept, whole } });
    const take = vi.spyOn(whole, 'take');
    choose(new File([bytes as Uint8Array<ArrayBuffer>], 'a.txt'));
    await screen.findByRole('heading', { name: '1 bài tự đưa vào đã bị xóa trên máy này' });
    const box = screen.getByRole('checkbox', { name: 'Lấy lại cả những bài đã xóa' });
    expect(box).toHaveProperty('checked', false);
    fireEvent.click(box);
    press('Ghép vào máy này');
    await waitFor(() => expect(take.mock.calls[0]?.[1].deletedToo).toBe(true));
  });

  it('can be taken in when all it brings is that somebody unknown here was erased', async () => {
    const there = memoryRecords(() => NOW);
    await there.change([eraseUnlisted(ref('X')), deleteMember(ref('X'))]);
    const lines = wholeLines({ ...emptyWhole, records: [...there.all.values()] });
    const { bytes } = await writeBundle(lines, { scope: 'all', from: 'phone000', made: NOW });
    const records = await cell();
    await show(<BackupScreen />, { records, now: NOW });
    choose(new File([bytes as Uint8Array<ArrayBuffer>], 'a.txt'));
    expect(await screen.findByText(/^Nơi gửi đã xóa hẳn 1 người/)).toBeTruthy();
    press('Ghép vào máy này');
    await waitFor(() => expect(records.all.has('member:G:X')).toBe(true));
  });
});

describe('a locked backup', () => {
  it('needs words that were typed back, and those words to open', async () => {
    const files = sharing();
    await show(<BackupScreen />, { records: await cell(), now: NOW });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Khóa tệp bằng cụm từ' }));
    press('Tạo cụm từ mới');
    const phrase = screen.getByLabelText('Cụm từ khóa').textContent;
    press('Sao lưu ngay');
    expect(screen.getByText(/phải đủ chín tiếng/)).toBeTruthy();
    expect(files).toEqual([]);
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    type('Gõ lại cụm từ trên', phrase);
    press('Sao lưu ngay');
    await screen.findByText('Bản sao lưu đã tới nơi chưa?');
    expect(await files[0]!.text()).toContain('PBKDF2');
    choose(files[0]!);
    expect((await screen.findByRole('alert')).textContent).toMatch(/có khóa/);
    type('Gõ cụm từ đã chép', 'sai');
    press('Mở khóa');
    await screen.findByText(/Cụm từ không đúng/);
    type('Gõ cụm từ đã chép', phrase.toUpperCase());
    press('Mở khóa');
    await screen.findByText(/đọc lại được nguyên vẹn/);
  });
});
