import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MembersScreen } from '../../src/features/members/members-screen.tsx';
import { eraseMember, leave } from '../../src/domain/member/member-edits.ts';
import { pastedRoster } from '../../src/state/work/roster.ts';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { enter, GROUP, groupOf, storedNames, storedPeople } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const open = async (records: MemoryRecords) => {
  await show(<MembersScreen group={GROUP} />, { records });
  return screen.findByRole<HTMLInputElement>('textbox', { name: 'Họ và tên' });
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (field: HTMLInputElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  enter(field);
};
const rows = () =>
  within(screen.getByRole('list', { name: 'Danh sách' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('adding people one by one', () => {
  it('takes a name, empties the field and keeps the focus for the next', async () => {
    const records = await groupOf([]);
    const field = await open(records);
    type(field, '  Đặng   Văn An ');
    await screen.findByText('Đã thêm Đặng Văn An');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    type(field, 'Lê Văn Bình');
    await screen.findByText('Đã thêm Lê Văn Bình');
    expect(storedNames(records)).toEqual(['Đặng Văn An', 'Lê Văn Bình']);
  });

  it('gives everybody a code for the card', async () => {
    const records = await groupOf([]);
    type(await open(records), 'Y Bon');
    await screen.findByText('Đã thêm Y Bon');
    expect(storedPeople(records)[0]?.checkInCode).toMatch(/^[0-9A-Z]{16}$/);
  });

  it('takes the last one back', async () => {
    const records = await groupOf([]);
    type(await open(records), 'Y Bon');
    await screen.findByText('Đã thêm Y Bon');
    press('Hoàn tác');
    await screen.findByText('Chưa có ai');
    expect(storedNames(records)).toEqual([]);
  });

  it('asks for a name where there is none', async () => {
    const records = await groupOf([]);
    type(await open(records), ' 12 ');
    await screen.findByText('Hãy gõ họ và tên.');
    expect(storedNames(records)).toEqual([]);
  });

  it('proposes capitals and writes them only when they are ticked', async () => {
    const records = await groupOf([]);
    const field = await open(records);
    type(field, 'mai văn út');
    await screen.findByText('Đã thêm mai văn út');
    fireEvent.input(field, { target: { value: 'LÊ THỊ ƯNG' } });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Viết hoa: Lê Thị Ưng' }));
    enter(field);
    await screen.findByText('Đã thêm Lê Thị Ưng');
    expect(storedNames(records)).toEqual(['mai văn út', 'Lê Thị Ưng']);
  });

  it('asks about a name that is like another, and adds it only when told', async () => {
    const records = await groupOf(['Lê Văn Thuỷ']);
    const field = await open(records);
    type(field, 'Lê văn Thủy');
    const sheet = await screen.findByRole('dialog', { name: 'Có phải cùng một người?' });
    within(sheet).getByText('trùng tên');
    press('Cùng một người, không thêm');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(storedNames(records)).toEqual(['Lê Văn Thuỷ']);
    type(field, 'Lê Văn Thúy');
    await screen.findByText('khác dấu hoặc khác i, y');
    press('Là người khác, thêm vào');
    await screen.findByText('Đã thêm Lê Văn Thúy');
    expect(storedNames(records)).toEqual(['Lê Văn Thuỷ', 'Lê Văn Thúy']);
  });

  it('leaves the name in the field when the question is closed without an answer', async () => {
    const field = await open(await groupOf(['Lê Văn An']));
    type(field, 'Lê Văn An');
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đóng' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(field.value).toBe('Lê Văn An');
  });

  it('sends a whole list that is pasted there to the preview', async () => {
    const field = await open(await groupOf([]));
    fireEvent.paste(field, { clipboardData: { getData: () => 'Lê Văn An\nY Bon' } });
    expect(pastedRoster.peek()).toBe('Lê Văn An\nY Bon');
    expect(location.hash).toBe(`#/groups/${GROUP}/import`);
  });

  it('shows a name that could not be stored, and stores it later', async () => {
    const records = await groupOf([]);
    const field = await open(records);
    records.problem = 'full';
    type(field, 'Y Bon');
    await screen.findByText('1 thay đổi chưa lưu được vào máy.');
    expect(screen.queryByText('Đã thêm Y Bon')).toBeNull();
    expect(rows()).toEqual(['Y Bon']);
    records.problem = undefined;
    press('Lưu lại');
    await waitFor(() => expect(storedNames(records)).toEqual(['Y Bon']));
  });
});

describe('the list', () => {
  const PEOPLE = [
    { fullName: 'Trần Văn Đạt', memberType: 'du_bi' },
    { fullName: 'Lê Văn An', role: 'pho_bi_thu' },
    { fullName: 'Đặng Văn An', role: 'bi_thu', nickname: 'Hai Đồng' },
    'Nguyễn Như Anh',
    'Trần Thị Ánh',
    'Lý Thị Ấm',
    'Nguyễn Thị Ân',
    'Vũ Đức Duy',
  ] as const;

  it('stands by given name, with what is special about each', async () => {
    await open(await groupOf(PEOPLE));
    expect(rows()).toEqual([
      'Đặng Văn AnBí thư · Hai Đồng',
      'Lê Văn AnPhó bí thư',
      'Nguyễn Như Anh',
      'Trần Thị Ánh',
      'Lý Thị Ấm',
      'Nguyễn Thị Ân',
      'Vũ Đức Duy',
      'Trần Văn ĐạtDự bị',
    ]);
  });

  it('counts official and probationary members', async () => {
    await open(await groupOf(PEOPLE));
    screen.getByText('8 người');
    screen.getByText('chính thức 7, dự bị 1');
  });

  it('of a class has no roles and counts heads only', async () => {
    await open(await groupOf(PEOPLE, 'lop'));
    screen.getByText('8 người');
    expect(screen.queryByText(/chính thức/)).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Chức vụ' })).toBeNull();
    expect(rows()[0]).toBe('Đặng Văn AnHai Đồng');
  });

  it('finds people without marks, by nickname too', async () => {
    await open(await groupOf(PEOPLE));
    const search = screen.getByRole('searchbox', { name: 'Tìm người' });
    fireEvent.input(search, { target: { value: 'hai dong' } });
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toContain('Đặng Văn An');
    fireEvent.input(search, { target: { value: 'xyz' } });
    await screen.findByText('Không có ai tên như vậy.');
  });

  it('can be ordered by hand, one step at a time', async () => {
    const records = await groupOf(['Lê Văn An', 'Lê Văn Bình', 'Lê Văn Cường']);
    await open(records);
    fireEvent.click(screen.getByRole('radio', { name: 'Tự xếp' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Đưa Lê Văn Cường lên' }));
    await waitFor(() => expect(rows()).toEqual(['Lê Văn An', 'Lê Văn Cường', 'Lê Văn Bình']));
    const order = new Map(storedPeople(records).map((one) => [one.fullName, one.order]));
    expect(order.get('Lê Văn Cường')).toBe(2);
  });

  it('keeps leavers in a part of their own', async () => {
    const records = await groupOf(['Lê Văn An', 'Y Bon']);
    const [, bon] = storedPeople(records);
    if (bon !== undefined) await records.change([leave(bon, '1969-12-01')]);
    await open(records);
    expect(rows()).toEqual(['Lê Văn An']);
    screen.getByText('Đã rời danh sách (1)');
    screen.getByText('Rời từ 01/12/1969');
    screen.getByText('chính thức 1, dự bị 0');
  });

  it('tells of erased people by number', async () => {
    const records = await groupOf(['Lê Văn An', 'Y Bon']);
    const [, bon] = storedPeople(records);
    if (bon !== undefined) await records.change([eraseMember(bon, '1970-01-01')]);
    await open(records);
    screen.getByText(/1 người đã xóa hẳn/);
    expect(document.body.textContent).not.toContain('Bon');
  });

  it('speaks English', async () => {
    const records = await groupOf(PEOPLE);
    await show(<MembersScreen group={GROUP} />, { records, lang: 'en' });
    await screen.findByText('8 people');
    screen.getByText('7 official, 1 probationary');
  });
});
