import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { leave } from '../../src/domain/member/member-edits.ts';
import { ImportScreen } from '../../src/features/members/import-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { pastedRoster } from '../../src/state/work/roster.ts';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { utf8 } from '../unit/transfer/workbook.ts';
import { GROUP, groupOf, storedNames, storedPeople } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function paste(records: MemoryRecords, list: string): Promise<void> {
  await show(<ImportScreen group={GROUP} />, { records });
  const box = await screen.findByRole('textbox', { name: 'Dán danh sách vào đây' });
  fireEvent.input(box, { target: { value: list } });
  press('Xem trước');
}

const TABLE = [
  'STT;Họ và tên;Chức vụ;Số CCCD;Ghi chú',
  '1;Đặng Văn An;Bí thư;086070001234;x',
  '2;Trần Thị Ánh;;086070001235;x',
  '3;0900000000;;;x',
].join('\n');

describe('a pasted list', () => {
  it('is shown before anything is written', async () => {
    const records = await groupOf(['Trần Thị Ánh']);
    await paste(records, TABLE);
    await screen.findByRole('heading', { name: 'Tìm thấy 2 người' });
    screen.getByText('mới 1 · đã có 1 · không lấy 1 dòng');
    screen.getByRole('checkbox', { name: /Đặng Văn An/ });
    expect(storedNames(records)).toEqual(['Trần Thị Ánh']);
  });

  it('names the columns that are never kept, and the lines that are left out', async () => {
    await paste(await groupOf([]), TABLE);
    await screen.findByText('Cột 4 “Số CCCD”: số căn cước, không bao giờ lưu');
    screen.getByText('Cột 5 “Ghi chú”: không dùng đến');
    screen.getByText('Dòng 4, cột 2: chỉ có số, không có họ tên.');
    expect(document.body.textContent).not.toContain('086070001234');
  });

  it('is taken in by one write, and taken back by one', async () => {
    const records = await groupOf(['Trần Thị Ánh']);
    await paste(records, TABLE);
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 1 người' }));
    await waitFor(() => expect(storedNames(records)).toEqual(['Trần Thị Ánh', 'Đặng Văn An']));
    expect(storedPeople(records)[1]?.role).toBe('bi_thu');
    await waitFor(() => expect(notices.value[0]?.text).toBe('Đã thêm 1 người.'));
    expect(location.hash).toBe(`#/groups/${GROUP}/members`);
    notices.value[0]?.answer(true);
    await waitFor(() => expect(storedNames(records)).toEqual(['Trần Thị Ánh']));
  });

  it('leaves out who is not ticked', async () => {
    const records = await groupOf([]);
    await paste(records, 'Lê Văn An\nY Bon');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Y Bon/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 1 người' }));
    await waitFor(() => expect(storedNames(records)).toEqual(['Lê Văn An']));
  });

  it('is not taken in before look-alikes are answered', async () => {
    const records = await groupOf(['Nguyễn Văn Dũng']);
    await paste(records, 'Nguyen Van Dung\nY Bon');
    await screen.findByText(
      'Danh sách đã có Nguyễn Văn Dũng: chỉ khác ở chỗ có dấu hay không dấu.',
    );
    press('Thêm 1 người');
    await screen.findByText('Còn 1 tên chưa trả lời.');
    expect(storedNames(records)).toEqual(['Nguyễn Văn Dũng']);
    fireEvent.click(screen.getByRole('radio', { name: 'Cùng một người, bỏ qua' }));
    press('Thêm 1 người');
    await waitFor(() => expect(storedNames(records)).toEqual(['Nguyễn Văn Dũng', 'Y Bon']));
  });

  it('asks about the same name twice in it', async () => {
    const records = await groupOf([]);
    await paste(records, 'Lê Văn An\nLê Văn An');
    await screen.findByText('Dòng 1 cũng có Lê Văn An: trùng tên.');
    fireEvent.click(screen.getByRole('radio', { name: 'Người khác, thêm' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 2 người' }));
    await waitFor(() => expect(storedNames(records)).toEqual(['Lê Văn An', 'Lê Văn An']));
  });

  it('can bring somebody back who left', async () => {
    const records = await groupOf(['Lê Văn An']);
    const [an] = storedPeople(records);
    if (an !== undefined) await records.change([leave(an, '1969-12-01')]);
    await paste(records, 'Lê Văn An');
    fireEvent.click(await screen.findByRole('radio', { name: 'Cho trở lại danh sách' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 1 người' }));
    await waitFor(() => expect(storedPeople(records)[0]?.memberships).toHaveLength(2));
    expect(storedNames(records)).toEqual(['Lê Văn An']);
  });

  it('is written with capitals only when they are ticked', async () => {
    const records = await groupOf([]);
    await paste(records, 'NGUYỄN VĂN AN\nY Bon');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Viết hoa chữ đầu cho 1 tên/ }));
    await screen.findByText(/“NGUYỄN VĂN AN”/);
    press('Thêm 2 người');
    await waitFor(() => expect(storedNames(records)).toEqual(['Nguyễn Văn An', 'Y Bon']));
  });

  it('that came from the field of one name is there already', async () => {
    pastedRoster.value = 'Lê Văn An\nY Bon';
    await show(<ImportScreen group={GROUP} />, { records: await groupOf([]) });
    const box = await screen.findByRole('textbox', { name: 'Dán danh sách vào đây' });
    expect((box as HTMLTextAreaElement).value).toBe('Lê Văn An\nY Bon');
    expect(pastedRoster.peek()).toBe('');
  });

  it('in an old encoding is refused with what to do, and stays in its box', async () => {
    await paste(await groupOf([]), 'NguyÔn V¨n An\nTrÇn ThÞ B×nh');
    await screen.findByText(/phông cũ TCVN3/);
    const box = screen.getByRole('textbox', { name: 'Dán danh sách vào đây' });
    expect((box as HTMLTextAreaElement).value).toContain('NguyÔn');
  });
});

describe('a file', () => {
  const choose = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const file = new File([bytes], name);
    const input = screen.getByLabelText('Chọn tệp Excel (.xlsx) hoặc .csv');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
  };

  it('with semicolons and a byte order mark is read as a table', async () => {
    await show(<ImportScreen group={GROUP} />, { records: await groupOf([]) });
    await screen.findByRole('heading', { name: 'Hoặc lấy từ tệp' });
    choose('ds.csv', utf8(`\ufeff${TABLE}`) as Uint8Array<ArrayBuffer>);
    await screen.findByRole('heading', { name: 'Tìm thấy 2 người' });
  });

  it('of another kind is refused with what to do', async () => {
    await show(<ImportScreen group={GROUP} />, { records: await groupOf([]) });
    await screen.findByRole('heading', { name: 'Hoặc lấy từ tệp' });
    choose('ds.xlsx', utf8('%PDF-1.7 …') as Uint8Array<ArrayBuffer>);
    await screen.findByText(/Đây là tệp PDF/);
    expect(screen.getByRole('alert').textContent).toContain('Chưa lấy được danh sách');
  });
});
