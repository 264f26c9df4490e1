import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGroup, deleteGroup } from '../../src/domain/group/group-edits.ts';
import { type Group, readGroup } from '../../src/domain/group/group.ts';
import { isDeleted } from '../../src/domain/record/record.ts';
import { informed } from '../../src/features/members/first-group.tsx';
import { GroupNewScreen } from '../../src/features/members/group-new-screen.tsx';
import { GroupScreen } from '../../src/features/members/group-screen.tsx';
import { GroupsScreen } from '../../src/features/members/groups-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { standalone } from '../../src/state/offline.ts';
import { settings } from '../../src/state/settings.ts';
import { memoryRecords, type MemoryRecords } from '../helpers/memory-records.ts';
import { enter, GROUP, groupOf } from './members-fixture.tsx';
import { ANDROID, IPHONE, show, ZALO_ANDROID } from './screen-fixture.tsx';

afterEach(cleanup);
beforeEach(() => {
  informed.value = false;
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: string, option: string) => {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
  fireEvent.change(select);
};
const stored = (records: MemoryRecords): readonly Group[] =>
  [...records.all.values()].filter((one) => one.kind === 'group' && !isDeleted(one)).map(readGroup);
const only = (records: MemoryRecords): Group | undefined => stored(records)[0];

describe('the first group', () => {
  it('begins with what is kept and where', async () => {
    await show(<GroupNewScreen />, { userAgent: ANDROID });
    await screen.findByRole('heading', { name: 'Chỉ lưu tên' });
    screen.getByRole('heading', { name: 'Chỉ ở trên máy này' });
    screen.getByRole('heading', { name: 'Công cụ không chính thức' });
    press('Bắt đầu nhập');
    await screen.findByRole('textbox', { name: 'Tên' });
  });

  it('in a Safari tab is advised to wait for the home screen, with a way past', async () => {
    await show(<GroupNewScreen />, { userAgent: IPHONE });
    const guide = await screen.findByRole('link', { name: 'Xem cách thêm' });
    expect(guide.getAttribute('href')).toBe('#/install');
    press('Vẫn nhập ở đây');
    await screen.findByRole('textbox', { name: 'Tên' });
  });

  it('is not advised so when opened from the home screen', async () => {
    await show(<GroupNewScreen />, { userAgent: IPHONE });
    standalone.value = true;
    await screen.findByRole('button', { name: 'Bắt đầu nhập' });
    expect(screen.queryByRole('link', { name: 'Xem cách thêm' })).toBeNull();
  });

  it('inside a chat app is shown the way out', async () => {
    await show(<GroupsScreen />, { userAgent: ZALO_ANDROID });
    const out = await screen.findByRole('link', { name: 'Mở bằng trình duyệt' });
    expect(out.getAttribute('href')).toMatch(/^intent:/);
    screen.getByRole('button', { name: 'Vẫn nhập ở đây' });
  });

  it('is made from a name and a kind, chosen, and leads to its people', async () => {
    const records = memoryRecords();
    await show(<GroupNewScreen />, { userAgent: ANDROID, records });
    fireEvent.click(await screen.findByRole('button', { name: 'Bắt đầu nhập' }));
    const name = await screen.findByRole('textbox', { name: 'Tên' });
    enter(name);
    await screen.findByText('Hãy gõ tên.');
    fireEvent.input(name, { target: { value: 'Chi bộ Trường Lê Lợi' } });
    choose('Loại', 'Chi bộ đơn vị sự nghiệp (trường, trạm y tế…)');
    enter(name);
    await waitFor(() => expect(settings.value.group).toBe(only(records)?.key));
    expect(only(records)).toMatchObject({ name: 'Chi bộ Trường Lê Lợi', kind: 'su_nghiep' });
    expect(location.hash).toBe(`#/groups/${only(records)?.key}/members`);
  });
});

describe('the groups', () => {
  it('stand with their kind and number of people, one of them worked with', async () => {
    const records = await groupOf(['Lê Văn An', 'Y Bon']);
    await records.change([createGroup('LOP', { name: 'Lớp cảm tình Đảng', kind: 'lop' })]);
    await show(<GroupsScreen />, { records });
    const cell = await screen.findByRole('radio', { name: /Chi bộ ấp Đông.*2 người/ });
    expect((cell as HTMLInputElement).checked).toBe(true);
    fireEvent.click(await screen.findByRole('radio', { name: /Lớp cảm tình Đảng.*0 người/ }));
    await waitFor(() => expect(settings.value.group).toBe('LOP'));
  });
});

describe('the settings of a group', () => {
  const open = async (records: MemoryRecords) => {
    await show(<GroupScreen group={GROUP} />, { records });
    await screen.findByRole('textbox', { name: 'Tên' });
  };

  it('keep the usual day, by date or by weekday', async () => {
    const records = await groupOf([]);
    await open(records);
    choose('Ngày họp thường kỳ', 'Theo ngày trong tháng');
    await screen.findByLabelText('Ngày');
    choose('Ngày', 'Ngày 31');
    await screen.findByText('Tháng không có ngày này thì họp ngày cuối tháng.');
    expect(only(records)?.rhythm).toEqual({ by: 'date', date: 31 });
    choose('Ngày họp thường kỳ', 'Theo thứ trong tháng');
    await screen.findByLabelText('Lần trong tháng');
    choose('Lần trong tháng', 'Lần cuối');
    await waitFor(() =>
      expect(only(records)?.rhythm).toEqual({ by: 'weekday', nth: 'last', weekday: 7 }),
    );
  });

  it('keep own lengths, and refuse what is no length', async () => {
    const records = await groupOf([]);
    await open(records);
    const field = screen.getByLabelText('Sinh hoạt thường kỳ (phút)');
    fireEvent.input(field, { target: { value: '0' } });
    fireEvent.blur(field);
    await screen.findByText('Hãy gõ số phút từ 1 đến 600, hoặc để trống.');
    fireEvent.input(field, { target: { value: '75' } });
    fireEvent.blur(field);
    await waitFor(() => expect(only(records)?.minMinutes).toEqual({ thuong_ky: 75 }));
  });

  it('keep the share of voters who should be there', async () => {
    const records = await groupOf([]);
    await open(records);
    fireEvent.click(screen.getByRole('radio', { name: 'Hai phần ba' }));
    await waitFor(() => expect(only(records)?.quorum).toBe('2/3'));
  });

  it('of a class have no rules of the Party', async () => {
    await open(await groupOf([], 'lop'));
    expect(screen.queryByRole('radio', { name: 'Hai phần ba' })).toBeNull();
  });

  it('end in deleting, which can be taken back', async () => {
    const records = await groupOf([]);
    await open(records);
    press('Xóa nhóm này');
    await waitFor(() => expect(stored(records)).toEqual([]));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(only(records)?.name).toBe('Chi bộ ấp Đông'));
  });

  it('stay restorable, until the group is erased with every name in it', async () => {
    const records = await groupOf(['Lê Văn An', 'Trần Thị Bình']);
    await records.change([deleteGroup(GROUP)]);
    await show(<GroupsScreen />, { records });
    fireEvent.click(await screen.findByRole('button', { name: 'Lấy lại Chi bộ ấp Đông' }));
    await waitFor(() => expect(only(records)?.name).toBe('Chi bộ ấp Đông'));
    await screen.findByRole('radio', { name: /Chi bộ ấp Đông/ });
    cleanup();
    await records.change([deleteGroup(GROUP)]);
    await show(<GroupsScreen />, { records });
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa hẳn Chi bộ ấp Đông…' }));
    await screen.findByText(/không lấy lại được/);
    press('Xóa hẳn');
    await waitFor(() => expect(notices.value[0]?.text).toBe('Đã xóa hẳn nhóm khỏi máy này.'));
    expect(JSON.stringify([...records.all.values()])).not.toMatch(/An|Bình|Đông/);
    expect(screen.queryByText('Nhóm đã xóa')).toBeNull();
  });

  it('are not there for a group of another phone', async () => {
    await show(<GroupScreen group="XA" />, { records: await groupOf([]) });
    await screen.findByText('Không có trên máy này');
  });
});
