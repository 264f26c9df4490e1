import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardsScreen } from '../../src/features/members/cards-screen.tsx';
import { MemberScreen } from '../../src/features/members/member-screen.tsx';
import { standingOn } from '../../src/domain/member/standing.ts';
import { readMember } from '../../src/domain/member/member.ts';
import { notices } from '../../src/state/notices.ts';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { enter, GROUP, groupOf, keyOf, storedNames, storedPeople } from './members-fixture.tsx';
import { memorySnapshots } from '../helpers/memory-whole.ts';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const TODAY = '1970-01-01';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const open = async (records: MemoryRecords, at = 0) => {
  await show(<MemberScreen group={GROUP} at={keyOf(at)} />, { records });
  await screen.findByRole('textbox', { name: 'Họ và tên' });
};
const write = (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
};
const first = (records: MemoryRecords) => {
  const record = records.all.get(`member:${GROUP}:${keyOf(0)}`);
  if (record === undefined) throw new Error('nobody there');
  return readMember(record);
};

describe('the page of a person', () => {
  it('saves each field when it is left', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    write('Họ và tên', 'Lê Văn Ân');
    write('Tên thường gọi', 'Hai Đồng');
    write('Tổ, xóm', 'Tổ 3');
    fireEvent.click(screen.getByRole('radio', { name: 'Dự bị' }));
    await waitFor(() =>
      expect(first(records)).toMatchObject({
        fullName: 'Lê Văn Ân',
        nickname: 'Hai Đồng',
        unit: 'Tổ 3',
        memberType: 'du_bi',
      }),
    );
  });

  it('saves what is being typed when the screen is left', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    fireEvent.input(screen.getByLabelText('Tổ, xóm'), { target: { value: 'Xóm Bến' } });
    cleanup();
    await waitFor(() => expect(first(records).unit).toBe('Xóm Bến'));
  });

  it('never empties a name', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    write('Họ và tên', '  ');
    await screen.findByText('Hãy gõ họ và tên.');
    expect(first(records).fullName).toBe('Lê Văn An');
  });

  it('proposes capitals and waits to be told', async () => {
    const records = await groupOf(['mai văn út']);
    await open(records);
    expect(first(records).fullName).toBe('mai văn út');
    press('Viết thành “Mai Văn Út”');
    await waitFor(() => expect(first(records).fullName).toBe('Mai Văn Út'));
  });

  it('keeps a standing from a day to a day, and takes it back', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    press('Thêm diện khác');
    const sheet = await screen.findByRole('dialog', { name: 'Diện sinh hoạt' });
    fireEvent.input(within(sheet).getByLabelText('Đến hết ngày'), {
      target: { value: '1969-05-01' },
    });
    within(sheet).getByText('Ngày cuối không được trước ngày đầu.');
    enter(within(sheet).getByLabelText('Đến hết ngày'));
    expect(first(records).standings).toEqual([]);
    fireEvent.input(within(sheet).getByLabelText('Đến hết ngày'), {
      target: { value: '1970-05-31' },
    });
    enter(within(sheet).getByLabelText('Đến hết ngày'));
    await screen.findByText('từ 01/01/1970 đến 31/05/1970');
    await screen.findByText('Hôm nay: Miễn công tác, sinh hoạt');
    expect(standingOn(first(records), '1970-06-01')).toBe('binh_thuong');
    press('Bỏ: Miễn công tác, sinh hoạt');
    await waitFor(() => expect(first(records).standings).toEqual([]));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(standingOn(first(records), TODAY)).toBe('mien'));
  });

  it('lets somebody leave and come back, each with its day', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    press('Rời danh sách');
    const leaving = await screen.findByRole('dialog', { name: 'Lê Văn An rời danh sách' });
    const day = within(leaving).getByLabelText('Ngày không còn trong danh sách');
    fireEvent.input(day, { target: { value: '1969-12-01' } });
    enter(day);
    await screen.findByText('Đã rời từ 01/12/1969.');
    press('Trở lại danh sách');
    const coming = await screen.findByRole('dialog', { name: 'Lê Văn An trở lại danh sách' });
    const back = within(coming).getByLabelText('Ngày trở lại');
    fireEvent.input(back, { target: { value: '1969-11-30' } });
    within(coming).getByText('Ngày này không được trước 01/12/1969.');
    fireEvent.input(back, { target: { value: TODAY } });
    enter(back);
    await screen.findByRole('button', { name: 'Rời danh sách' });
    const spans = first(records).memberships.map(({ from, to }) => [from, to]);
    expect(spans).toEqual([
      [undefined, '1969-12-01'],
      [TODAY, undefined],
    ]);
  });

  it('takes leaving back', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    press('Rời danh sách');
    enter(
      within(await screen.findByRole('dialog')).getByLabelText('Ngày không còn trong danh sách'),
    );
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await screen.findByRole('button', { name: 'Rời danh sách' });
    expect(first(records).memberships.every(({ to }) => to === undefined)).toBe(true);
  });

  it('deletes who was never meant to be there, and brings them back', async () => {
    const records = await groupOf(['Lê Văn An']);
    await open(records);
    press('Xóa vì nhập nhầm');
    await waitFor(() => expect(storedNames(records)).toEqual([]));
    await waitFor(() => expect(notices.value[0]?.text).toBe('Đã xóa Lê Văn An.'));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(storedNames(records)).toEqual(['Lê Văn An']));
  });

  it('erases a name only after saying what goes and what stays', async () => {
    const records = await groupOf([{ fullName: 'Lê Văn An', nickname: 'Hai', unit: 'Tổ 3' }]);
    await open(records);
    press('Xóa hẳn tên khỏi máy…');
    const sheet = await screen.findByRole('dialog', { name: 'Xóa hẳn Lê Văn An?' });
    within(sheet).getByText(/ứng dụng không tự xóa/);
    within(sheet).getByText('Số người có mặt, vắng của từng buổi');
    press('Giữ lại');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(storedNames(records)).toEqual(['Lê Văn An']);
    press('Xóa hẳn tên khỏi máy…');
    await screen.findByRole('dialog');
    press('Xóa hẳn');
    await waitFor(() => expect(storedPeople(records)[0]?.erased).toBe(true));
    expect(JSON.stringify([...records.all.values()])).not.toMatch(/Lê Văn An|Hai|Tổ 3/);
  });

  it('erases what was looked for and typed about the person too, and tells when copies stay', async () => {
    const drafts = new Map([['G/S:speaker/A', { text: 'ý kiến', seen: [] }]]);
    const forget = vi.fn(async () => undefined);
    const records = await groupOf(['Lê Văn An']);
    const snapshots = { ...memorySnapshots(), clear: async () => false };
    const services = { searches: { forget }, snapshots };
    await show(<MemberScreen group={GROUP} at="A" />, { records, drafts, services });
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa hẳn tên khỏi máy…' }));
    await screen.findByRole('dialog');
    press('Xóa hẳn');
    await waitFor(() => expect(storedPeople(records)[0]?.erased).toBe(true));
    await waitFor(() => expect(notices.value[0]?.text).toMatch(/các bản máy tự giữ chưa xóa được/));
    expect(forget).toHaveBeenCalledWith(['Lê Văn An']);
    expect(drafts.size).toBe(0);
  });

  it('of somebody unknown leads back to the list', async () => {
    await show(<MemberScreen group={GROUP} at="Z" />, { records: await groupOf([]) });
    await screen.findByText('Không có người này');
    screen.getByRole('link', { name: 'Về danh sách' });
  });

  it('of a class asks neither for a role nor for a kind of member', async () => {
    await open(await groupOf(['Lê Văn An'], 'nhom'));
    expect(screen.queryByLabelText('Chức vụ trong chi bộ')).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Dự bị' })).toBeNull();
  });
});

describe('cards', () => {
  it('show a name and a code, and are printed for those who are chosen', async () => {
    await show(<CardsScreen group={GROUP} />, { records: await groupOf(['Lê Văn An', 'Y Bon']) });
    await screen.findByRole('img', { name: 'Mã QR của Lê Văn An' });
    screen.getByRole('button', { name: 'In 2 thẻ' });
    fireEvent.click(screen.getByRole('checkbox', { name: /Y Bon/ }));
    await screen.findByRole('button', { name: 'In 1 thẻ' });
    press('Bỏ chọn tất cả');
    await screen.findByText('Hãy chọn ít nhất một người');
    press('Chọn tất cả');
    await screen.findByRole('button', { name: 'In 2 thẻ' });
  });
});
