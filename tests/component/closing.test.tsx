import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAttendance } from '../../src/domain/attendance/attendance.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { adoptMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { editSession, setTimes } from '../../src/domain/session/planning.ts';
import { tickCheck } from '../../src/domain/session/preparation.ts';
import { editTask } from '../../src/domain/task/task-edits.ts';
import { notices } from '../../src/state/notices.ts';
import {
  at,
  close,
  G,
  held,
  part,
  press,
  ref,
  showClosing,
  storedSession,
} from './closing-fixture.tsx';

afterEach(cleanup);

const everythingRight = [
  ...held(),
  setTimes(ref('S1'), { endedAt: at('20:40') }),
  editSession(ref('S1'), { secretary: 'M1' }),
  adoptMinutes(ref('S1'), at('20:15')),
  tickCheck(ref('S1'), 'prep.notice', 1),
  editTask(ref('T1'), { otherOwner: 'Cả chi bộ' }),
];

describe('the check before closing', () => {
  it('tells what is missing, each with the document it rests on', async () => {
    await showClosing();
    const check = await part('Kiểm tra');
    within(check).getByText('Họp 80 phút, ngắn hơn mức ít nhất 90 phút.');
    within(check).getByText('Chưa ghi ai là thư ký.');
    within(check).getByText('Biên bản chưa được đọc lại và thông qua.');
    const documents = within(check).getAllByRole('link', { name: 'Theo 42-HD-BTCTW' });
    for (const link of documents)
      expect(link.getAttribute('href')).toBe('#/documents?at=42-hd-btctw');
    within(check).getByText('Nhắc theo nếp làm việc, không phải quy định');
  });

  it('leads to where it can be put right', async () => {
    await showClosing();
    const check = await part('Kiểm tra');
    const href = (name: string) =>
      within(check).getAllByRole('link', { name })[0]?.getAttribute('href');
    expect(href('Mở phần chuẩn bị')).toBe(`#/sessions/${G}/S1?part=plan`);
    expect(href('Đọc lại biên bản')).toBe(`#/sessions/${G}/S1?part=read-back`);
    expect(href('Thăm 4 hộ')).toBe(`#/tasks/${G}/T1`);
  });

  it('says so when nothing is missing', async () => {
    await showClosing(everythingRight);
    within(await part('Kiểm tra')).getByText('Không thấy thiếu gì.');
  });

  it('takes the times by hand, past midnight too', async () => {
    const records = await showClosing(held(), 'vi', at('00:40') + 86_400_000);
    fireEvent.input(await screen.findByLabelText('Kết thúc lúc'), { target: { value: '00:30' } });
    await waitFor(() => expect(storedSession(records).endedAt).toBe(at('00:30') + 86_400_000), {
      timeout: 3000,
    });
    screen.getByText('Đã họp 330 phút, yêu cầu ít nhất 90 phút.');
  });
});

describe('a time told by hand', () => {
  it.each([
    ['17:42', 'Giờ này trước giờ bắt đầu. Xem lại cả hai giờ.'],
    ['20:31', 'Giờ này chưa tới. Xem lại.'],
  ])('is refused as the end at %s, in words; what was stored stays', async (time, words) => {
    const records = await showClosing();
    fireEvent.input(await screen.findByLabelText('Kết thúc lúc'), { target: { value: time } });
    fireEvent.blur(screen.getByLabelText('Kết thúc lúc'));
    await screen.findByText(words);
    expect(storedSession(records).endedAt).toBe(at('20:20'));
    screen.getByText('Họp 80 phút, ngắn hơn mức ít nhất 90 phút.');
  });
});

describe('closing', () => {
  it('is not kept back by warnings, and keeps them', async () => {
    const records = await showClosing();
    await close();
    const session = storedSession(records);
    expect(session).toMatchObject({
      status: 'closed',
      closedAt: at('20:30'),
      requiredMinutes: 90,
      count: { base: 4, present: 3, excused: 1 },
    });
    expect(session.warnings.map(({ code }) => code)).toContain('too-short');
    const frozen = await part('Đã giữ lại khi chốt');
    within(frozen).getByText('Có mặt 3/4; số tính biểu quyết 4.');
    within(frozen).getByText(/Họp 80 phút/);
  });

  it('ends a session that still runs', async () => {
    const records = await showClosing(held());
    await screen.findByText('Chưa ghi giờ kết thúc. Khi chốt, máy ghi giờ lúc đó.');
    await close();
    expect(storedSession(records)).toMatchObject({ status: 'closed', endedAt: at('20:30') });
    expect(storedSession(records).items[0]?.doneAt).toBe(at('20:30'));
  });

  it('keeps the list whatever happens to the members', async () => {
    const records = await showClosing();
    await close();
    await records.change([addMember(ref('M9'), { fullName: 'Người Mới' }, 'c9')]);
    const record = records.all.get(`attendance:${G}:S1`);
    expect(record && readAttendance(record).frozen.map(({ fullName }) => fullName)).toHaveLength(4);
  });

  it('is taken back from the notice', async () => {
    const records = await showClosing();
    await close();
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(storedSession(records).status).toBe('running'));
  });

  it('says when the phone cannot store it', async () => {
    const records = await showClosing();
    await part('Kiểm tra');
    records.problem = 'full';
    await press('Chốt buổi sinh hoạt');
    await waitFor(() => expect(notices.value[0]?.tone).toBe('assertive'));
    await screen.findByText('Chưa lưu');
    expect(storedSession(records).status).toBe('running');
  });
});

describe('a closed session', () => {
  it('begins with what was decided and what was given out', async () => {
    await showClosing();
    await close();
    screen.getByText('75%');
    const decided = await part('Đã quyết định');
    within(decided).getByText('Tán thành 3/4 (75%) · Thông qua');
    within(decided).getByText('Chi bộ thống nhất.');
    const given = await part('Việc đã giao');
    expect(within(given).getByText('Thăm 4 hộ').closest('a')?.getAttribute('href')).toBe(
      `#/tasks/${G}/T1`,
    );
  });

  it('has what is left to do ticked without being corrected', async () => {
    const records = await showClosing();
    await close();
    within(await part('Việc sau buổi họp')).getByText('chậm nhất 24/11/2026');
    fireEvent.click(screen.getByRole('checkbox', { name: /Đăng biên bản/ }));
    await waitFor(() => expect(storedSession(records).checks[1]?.doneAt).toBe(at('20:30')));
    expect(storedSession(records).corrections).toEqual([]);
  });

  it('is reopened with a reason; that it was closed stays visible', async () => {
    const records = await showClosing();
    await close();
    await press('Mở lại');
    fireEvent.input(screen.getByLabelText('Lý do (không bắt buộc)'), {
      target: { value: 'Ghi thiếu ý kiến' },
    });
    const [, confirm] = screen.getAllByRole('button', { name: 'Mở lại', hidden: true });
    fireEvent.click(confirm as Element);
    await waitFor(() => expect(storedSession(records).status).toBe('running'));
    expect(storedSession(records).corrections[0]).toMatchObject({ reason: 'Ghi thiếu ý kiến' });
  });

  it('changed while it is open again keeps what stood there, and when it was closed again', async () => {
    const records = await showClosing();
    await close();
    await press('Mở lại');
    const [, confirm] = screen.getAllByRole('button', { name: 'Mở lại', hidden: true });
    fireEvent.click(confirm as Element);
    await waitFor(() => expect(storedSession(records).status).toBe('running'));
    fireEvent.input(await screen.findByLabelText('Kết thúc lúc'), { target: { value: '20:25' } });
    await waitFor(() => expect(storedSession(records).endedAt).toBe(at('20:25')), {
      timeout: 3000,
    });
    await close();
    const list = await part('Đã sửa sau khi chốt');
    within(list).getByText('Buổi sinh hoạt – giờ kết thúc');
    expect(within(list).getByText('20:20, 22/11/2026').tagName).toBe('DEL');
    expect(within(list).getByText('20:25, 22/11/2026').tagName).toBe('INS');
    const open = within(list).getAllByText('đang ghi');
    expect(open.map(({ tagName }) => tagName).sort()).toEqual(['DEL', 'INS']);
  });

  it('is voided only with a reason, and counted again', async () => {
    const records = await showClosing();
    await close();
    await press('Buổi này không tính');
    const confirm = () =>
      screen.getAllByRole('button', { name: 'Buổi này không tính', hidden: true }).at(-1);
    fireEvent.click(confirm() as Element);
    screen.getByText('Ghi lý do để sau này còn biết.');
    expect(storedSession(records).status).toBe('closed');
    fireEvent.input(screen.getByLabelText('Lý do'), { target: { value: 'Họp nhầm ngày' } });
    fireEvent.click(confirm() as Element);
    await screen.findByText('Buổi này không tính. Lý do: Họp nhầm ngày');
    const list = await part('Đã sửa sau khi chốt');
    expect(within(list).getByText('đã chốt').tagName).toBe('DEL');
    expect(within(list).getByText('không tính').tagName).toBe('INS');
    await press('Tính lại buổi này');
    await waitFor(() => expect(storedSession(records).status).toBe('closed'));
  });
});
