import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { NAMES } from '../helpers/cell.ts';
import {
  button,
  keyOf,
  press,
  ref,
  running,
  showAttendance,
  statusOf,
  storedAttendance,
  untilStored,
} from './attendance-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** All but these are recorded already. */
const onlyLeft = (...names: readonly string[]) => [
  ...running,
  ...NAMES.filter((name) => !names.includes(name)).map((name) =>
    markMember(ref('S1'), keyOf(name), { status: 'co_mat' }, 1),
  ),
];
const called = () => document.querySelector('.calling-name')?.textContent;
const isCalled = (name: string) => waitFor(() => expect(called()).toBe(name));

/** A thumb that trembles is told from the next answer by the time between. */
let now = 0;
function answer(name: 'Có mặt' | 'Vắng') {
  now += 1000;
  vi.spyOn(performance, 'now').mockReturnValue(now);
  press([...document.querySelectorAll('.calling-answer')].find((one) => one.textContent === name));
}
async function startCalling(...names: readonly string[]) {
  const records = await showAttendance(onlyLeft(...names));
  press(button('Gọi tên'));
  await waitFor(() => expect(called()).toBeDefined());
  return records;
}

describe('calling names', () => {
  it('goes through those not recorded, one by one', async () => {
    const records = await startCalling('Lê Hữu Bình', 'Vũ Bá Sơn');
    await isCalled('Lê Hữu Bình');
    screen.getByText('Còn 2 người');
    answer('Có mặt');
    await isCalled('Vũ Bá Sơn');
    expect(statusOf(records, 'Lê Hữu Bình')).toBe('co_mat');
    answer('Vắng');
    await screen.findByText('Đã gọi hết danh sách');
    expect(statusOf(records, 'Vũ Bá Sơn')).toBe('vang_kld');
  });

  it('takes two taps of a trembling thumb for one', async () => {
    const records = await startCalling('Lê Hữu Bình', 'Vũ Bá Sơn');
    answer('Có mặt');
    await isCalled('Vũ Bá Sơn');
    now -= 900;
    answer('Có mặt');
    await untilStored(records, 'Lê Hữu Bình', 'co_mat');
    expect(called()).toBe('Vũ Bá Sơn');
  });

  it('goes back one', async () => {
    const records = await startCalling('Lê Hữu Bình', 'Vũ Bá Sơn');
    answer('Vắng');
    await isCalled('Vũ Bá Sơn');
    press(button('Quay lại người trước'));
    await isCalled('Lê Hữu Bình');
    expect(statusOf(records, 'Lê Hữu Bình')).toBe('chua_ghi');
  });

  it('is answered by a sweep to one side', async () => {
    const records = await startCalling('Lê Hữu Bình', 'Vũ Bá Sơn');
    now += 1000;
    vi.spyOn(performance, 'now').mockReturnValue(now);
    const area = document.querySelector('.calling') as Element;
    fireEvent.touchStart(area, { touches: [{ clientX: 250, clientY: 300 }] });
    fireEvent.touchEnd(area, { changedTouches: [{ clientX: 120, clientY: 310 }] });
    await untilStored(records, 'Lê Hữu Bình', 'vang_kld');
  });

  it('ends with the absent, who are asked for reasons', async () => {
    const records = await startCalling('Lê Hữu Bình');
    answer('Vắng');
    await screen.findByText('Người vắng có lý do gì?');
    press(button('Việc gia đình'));
    await untilStored(records, 'Lê Hữu Bình', 'vang_cld');
    expect(storedAttendance(records).marks.get(keyOf('Lê Hữu Bình'))?.reason).toBe('gia_dinh');
    press(button('Xong'));
    await waitFor(() => expect(screen.queryByText('Người vắng có lý do gì?')).toBeNull());
  });

  it('says when something could not be stored, where it is seen', async () => {
    const records = await startCalling('Lê Hữu Bình', 'Vũ Bá Sơn');
    records.problem = 'full';
    answer('Có mặt');
    await screen.findByText('Có 1 người chưa lưu được vào máy.');
    await isCalled('Vũ Bá Sơn');
  });
});
