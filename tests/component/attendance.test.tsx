import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { notices } from '../../src/state/notices.ts';
import {
  button,
  choose,
  keyOf,
  planned,
  press,
  ref,
  rowOf,
  running,
  showAttendance,
  statusOf,
  storedAttendance,
  tick,
  untilStored,
} from './attendance-fixture.tsx';

afterEach(cleanup);

const number = () => document.querySelector('.totals-number')?.textContent;

describe('ticking', () => {
  it('records presence by a tap on the name, and a second tap takes it back, with an undo', async () => {
    const records = await showAttendance();
    tick('Nguyễn Văn An');
    await untilStored(records, 'Nguyễn Văn An', 'co_mat');
    await waitFor(() => expect(number()).toBe('1'));
    tick('Nguyễn Văn An');
    await untilStored(records, 'Nguyễn Văn An', 'chua_ghi');
    notices.value.at(-1)?.answer(true);
    await untilStored(records, 'Nguyễn Văn An', 'co_mat');
  });

  it('records thirty people with four exceptions in nine taps', async () => {
    const records = await showAttendance();
    press(button('Có mặt hết 29 người còn lại'));
    await untilStored(records, 'Hồ Thị Vân', 'co_mat');
    await choose('Lê Hữu Bình', 'Vắng có lý do');
    await untilStored(records, 'Lê Hữu Bình', 'vang_cld');
    await choose('Phạm Thị Cúc', 'Ốm, sức khỏe');
    await untilStored(records, 'Phạm Thị Cúc', 'vang_cld');
    await choose('Vũ Thị Đào', 'Vắng không lý do');
    await untilStored(records, 'Vũ Thị Đào', 'vang_kld');
    await choose('Đỗ Thị Hạnh', '10 phút');
    await untilStored(records, 'Đỗ Thị Hạnh', 'di_muon');
    const { marks } = storedAttendance(records);
    expect(marks.get(keyOf('Phạm Thị Cúc'))?.reason).toBe('om');
    expect(marks.get(keyOf('Đỗ Thị Hạnh'))?.late).toBe(10);
    await waitFor(() => expect(number()).toBe('26'));
    screen.getByText('Đã ghi đủ mọi người');
  });

  it('marks all who are left in one write, and takes back only them', async () => {
    const records = await showAttendance();
    await choose('Lê Hữu Bình', 'Vắng không lý do');
    await untilStored(records, 'Lê Hữu Bình', 'vang_kld');
    records.writes = 0;
    press(button('Có mặt hết 28 người còn lại'));
    await untilStored(records, 'Hồ Thị Vân', 'co_mat');
    expect(records.writes).toBe(1);
    expect(statusOf(records, 'Ngô Thị Hải Yến')).toBeUndefined();
    await waitFor(() => expect(notices.value.at(-1)?.text).toBe('Đã ghi có mặt 28 người'));
    press(button('Hoàn tác'));
    await untilStored(records, 'Hồ Thị Vân', 'chua_ghi');
    expect(statusOf(records, 'Lê Hữu Bình')).toBe('vang_kld');
  });

  it('no longer offers to take all of them back once somebody else was recorded', async () => {
    const records = await showAttendance();
    press(button('Có mặt hết 29 người còn lại'));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    await choose('Lê Hữu Bình', 'Vắng không lý do');
    await untilStored(records, 'Lê Hữu Bình', 'vang_kld');
    expect(notices.value).toEqual([]);
  });

  it('says of a mark that could not be stored that it is not saved, and shows no tick', async () => {
    const records = await showAttendance();
    records.problem = 'full';
    tick('Nguyễn Văn An');
    await waitFor(() => within(rowOf('Nguyễn Văn An')).getByText('Chưa lưu'));
    within(rowOf('Nguyễn Văn An')).getByText('Có mặt');
    records.problem = undefined;
    tick('Trần Thị Ánh');
    await untilStored(records, 'Nguyễn Văn An', 'co_mat');
    await waitFor(() => expect(within(rowOf('Nguyễn Văn An')).queryByText('Chưa lưu')).toBeNull());
  });

  it('keeps a note as it is typed', async () => {
    const records = await showAttendance();
    press(rowOf('Lê Hữu Bình').querySelector('button[aria-haspopup]'));
    const field = await screen.findByLabelText('Ghi chú');
    fireEvent.input(field, { target: { value: 'Xin đến sau' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(storedAttendance(records).marks.get(keyOf('Lê Hữu Bình'))?.note).toBe('Xin đến sau'),
    );
  });

  it('records who will be absent before the session begins', async () => {
    const records = await showAttendance(planned);
    screen.getByText(/chưa bắt đầu/);
    await choose('Lê Hữu Bình', 'Đi công tác');
    await untilStored(records, 'Lê Hữu Bình', 'vang_cld');
  });
});

describe('the numbers', () => {
  it('warn when too few are here to vote, and keep nobody from going on', async () => {
    const few = running.concat(
      [...Array(14).keys()].map((index) =>
        markMember(ref('S1'), `M${index}`, { status: 'co_mat' }, 1),
      ),
      [...Array(15).keys()].map((index) =>
        markMember(ref('S1'), `M${index + 14}`, { status: 'vang_cld' }, 1),
      ),
    );
    const records = await showAttendance(few);
    screen.getByText(/Mới có 14 trên 29 .* cần 15\. Chủ trì vẫn có thể cho họp tiếp\./);
    tick('Hồ Thị Vân');
    await untilStored(records, 'Hồ Thị Vân', 'co_mat');
    await screen.findByText('Đủ số để biểu quyết');
    screen.getByText('trên 29 có mặt · 51,7%');
    screen.getByText('Biểu quyết trên 29: quá nửa là 15, hai phần ba là 20');
  });

  it('count somebody exempt who comes', async () => {
    await showAttendance();
    screen.getByText('trên 29 có mặt · 0%');
    tick('Ngô Thị Hải Yến');
    await screen.findByText('trên 30 có mặt · 3,3%');
  });
});

describe('finding somebody', () => {
  it('needs no marks, and finds by any part of the name', async () => {
    await showAttendance();
    press(button('Tìm tên'));
    fireEvent.input(screen.getByRole('searchbox', { name: 'Tìm tên' }), {
      target: { value: 'tuyet cong' },
    });
    await waitFor(() => expect(screen.queryByText('Nguyễn Văn An')).toBeNull());
    screen.getByText('Công Tằng Tôn Nữ Ngọc Tuyết');
  });

  it('shows those not recorded, and lets nobody leave the list under the thumb', async () => {
    const records = await showAttendance();
    tick('Nguyễn Văn An');
    await untilStored(records, 'Nguyễn Văn An', 'co_mat');
    press(button('Tìm tên'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chỉ người chưa ghi' }));
    await waitFor(() => expect(screen.queryByText('Nguyễn Văn An')).toBeNull());
    tick('Trần Thị Ánh');
    await untilStored(records, 'Trần Thị Ánh', 'co_mat');
    rowOf('Trần Thị Ánh');
  });
});

describe('guests', () => {
  it('are added, changed and removed, and an undo brings them back', async () => {
    const records = await showAttendance();
    const names = () => storedAttendance(records).guests.map(({ name }) => name);
    press(button('Thêm khách'));
    press(button('Lưu'));
    await screen.findByText('Hãy ghi tên khách.');
    fireEvent.input(screen.getByLabelText('Họ và tên'), { target: { value: 'Lê  Thị Khách' } });
    press(button('Lưu'));
    await waitFor(() => expect(names()).toEqual(['Lê Thị Khách']));
    press(screen.getByText('Lê Thị Khách').closest('button'));
    fireEvent.input(await screen.findByLabelText('Chức vụ, đơn vị'), {
      target: { value: 'Đảng ủy xã' },
    });
    press(button('Lưu'));
    await screen.findByText('Đảng ủy xã · Khách mời');
    press(screen.getByText('Lê Thị Khách').closest('button'));
    press(button('Bỏ khách này'));
    await waitFor(() => expect(names()).toEqual([]));
    notices.value.at(-1)?.answer(true);
    await waitFor(() => expect(names()).toEqual(['Lê Thị Khách']));
  });
});

describe('the sign-in sheet', () => {
  it('numbers everybody, leaves lines for guests and prints', async () => {
    await showAttendance();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    press(button('Phiếu ký tên'));
    const [people, guests] = await screen.findAllByRole('table');
    expect(within(people as HTMLElement).getAllByRole('row')).toHaveLength(31);
    expect(within(guests as HTMLElement).getAllByRole('row')).toHaveLength(5);
    press(button('In'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
