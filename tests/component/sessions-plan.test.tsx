import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownAgendas } from '../../src/domain/own-template.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { addReading } from '../../src/domain/session/planning.ts';
import { readSession } from '../../src/domain/session/session.ts';
import { notices } from '../../src/state/notices.ts';
import { CELL, G, PEOPLE, planned, PlanOf, ref, showOver } from './sessions-plan-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openPlan(...more: readonly Change[]) {
  const records = await showOver(<PlanOf at="S1" />, {
    changes: [...CELL, ...PEOPLE, planned('S1'), ...more],
  });
  await screen.findByRole('heading', { name: 'Chương trình' });
  const session = () => {
    const record = records.all.get(`session:${G}:S1`);
    if (record === undefined) throw new Error('no session');
    return readSession(record);
  };
  return { records, session };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string) => {
  const field = screen.getByLabelText(name);
  fireEvent.input(field, { target: { value } });
  return field;
};
const titles = () =>
  [...document.querySelectorAll('.plan-item-title')].map(({ textContent }) => textContent);
const undo = async () => {
  await waitFor(() => expect(notices.value.some(({ action }) => action !== undefined)).toBe(true));
  notices.value.find(({ action }) => action !== undefined)?.answer(true);
};

describe('the agenda of a plan', () => {
  it('tells its length against what is required', async () => {
    await openPlan();
    expect(screen.getByText('Tổng 70 phút')).toBeTruthy();
    expect(screen.getByText('Còn thiếu 20 phút so với yêu cầu ít nhất 90 phút.')).toBeTruthy();
  });

  it('takes new items behind the last one, one after the other', async () => {
    const { session } = await openPlan();
    type('Thêm một mục', 'Văn nghệ');
    press('Thêm');
    await waitFor(() => expect(titles()).toContain('Văn nghệ'));
    expect(session().items.at(-1)).toMatchObject({ title: 'Văn nghệ', minutes: 5 });
    expect(screen.getByLabelText<HTMLInputElement>('Thêm một mục').value).toBe('');
  });

  it('keeps each field of an item, and nothing that is wrong', async () => {
    const { session } = await openPlan();
    press(/^Thảo luận/);
    fireEvent.blur(type('Số phút', '55'));
    fireEvent.blur(type('Người thực hiện', 'Đảng viên'));
    await waitFor(() => expect(session().items[1]?.who).toBe('Đảng viên'));
    fireEvent.blur(type('Nội dung', ' '));
    expect(screen.getByText('Hãy ghi nội dung của mục.')).toBeTruthy();
    expect(session().items[1]).toMatchObject({ title: 'Thảo luận', minutes: 55 });
  });

  it('moves items by keyboard; the button keeps the focus and the place is spoken', async () => {
    await openPlan();
    press('Sắp xếp');
    press('Đưa lên: Kết luận');
    await waitFor(() => expect(titles()).toEqual(['Điểm danh', 'Kết luận', 'Thảo luận']));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Đưa lên: Kết luận'),
    );
    expect(screen.getByText('Kết luận: mục 2 trên 3')).toBeTruthy();
    press('Đưa lên: Điểm danh');
    expect(titles()[0]).toBe('Điểm danh');
  });

  it('takes an item off and brings it back', async () => {
    await openPlan();
    press(/^Thảo luận/);
    press('Xóa mục này');
    await waitFor(() => expect(titles()).toEqual(['Điểm danh', 'Kết luận']));
    await undo();
    await waitFor(() => expect(titles()).toEqual(['Điểm danh', 'Thảo luận', 'Kết luận']));
  });

  it('is saved as the own template of the group', async () => {
    const { records } = await openPlan();
    press('Mẫu chương trình');
    type('Tên mẫu', 'Mẫu của thôn');
    press('Lưu');
    const own = () => ownAgendas([...records.all.values()].filter((r) => r.kind === 'template'));
    await waitFor(() => expect(own()).toHaveLength(1));
    expect(own()[0]).toMatchObject({ title: { vi: 'Mẫu của thôn' }, appliesTo: ['thuong_ky'] });
    press('Mẫu chương trình');
    type('Tên mẫu', 'Mẫu của thôn');
    press('Lưu');
    await waitFor(() => expect(records.all.size).toBe(6));
    expect(own()).toHaveLength(1);
  });

  it('follows another template, and goes back', async () => {
    await openPlan();
    press('Mẫu chương trình');
    fireEvent.click(await screen.findByRole('button', { name: /Chương trình thường kỳ/ }));
    await waitFor(() => expect(titles()).toEqual(['Điểm danh', 'Thảo luận']));
    await undo();
    await waitFor(() => expect(titles()).toEqual(['Điểm danh', 'Thảo luận', 'Kết luận']));
  });
});

describe('the readings of a plan', () => {
  it('are chosen from the packs and taken off again', async () => {
    const { session } = await openPlan();
    press('Chọn bài đọc');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Bài hai' }));
    await waitFor(() => expect(session().readings).toEqual(['thu/hai']));
    press('Đóng');
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ bài Bài hai' }));
    await waitFor(() => expect(session().readings).toEqual([]));
    await undo();
    await waitFor(() => expect(session().readings).toEqual(['thu/hai']));
  });

  it('put a question on the agenda with one tap, where the discussion is', async () => {
    const { session } = await openPlan(addReading(ref('S1'), 'thu/mot', 1));
    fireEvent.click(await screen.findByRole('button', { name: 'Đưa vào chương trình' }));
    await screen.findByText('Đã có trong chương trình');
    expect(session().items[2]).toMatchObject({
      title: 'Chi bộ ta học được gì?',
      article: 'thu/mot',
      question: 'q1',
      phase: 'Nội dung',
    });
  });

  it('open beside the session', async () => {
    await openPlan(addReading(ref('S1'), 'thu/mot', 1));
    const link = await screen.findByRole('link', { name: 'Bài một' });
    expect(link.getAttribute('href')).toBe('#/read/thu/mot?session=G1%2FS1');
  });
});

describe('what is to be prepared', () => {
  it('says until when, and keeps a tick', async () => {
    const { session } = await openPlan();
    const box = screen.getByRole('checkbox', { name: /hạn 19\/11\/2026, đã quá hạn/ });
    fireEvent.click(box);
    await waitFor(() => expect(session().checks[0]?.doneAt).toBeGreaterThan(0));
    expect(screen.getByText('Xong 1/1')).toBeTruthy();
  });

  it('takes things of its own', async () => {
    const { session } = await openPlan();
    const part = screen.getByRole('region', { name: 'Việc chuẩn bị' });
    fireEvent.click(within(part).getByRole('button', { name: 'Sửa' }));
    type('Thêm việc', 'Mượn loa');
    fireEvent.click(within(part).getByRole('button', { name: 'Thêm' }));
    await waitFor(() =>
      expect(session().checks[1]).toMatchObject({ title: 'Mượn loa', daysBefore: 1 }),
    );
  });
});

describe('telling people', () => {
  it('copies a notice where the phone cannot share', async () => {
    await openPlan(addReading(ref('S1'), 'thu/mot', 1));
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { userAgent: '', clipboard: { writeText } });
    await screen.findByRole('link', { name: 'Bài một' });
    press('Thông báo mời họp');
    press('Chép');
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    expect(writeText.mock.calls[0]?.[0]).toBe(
      [
        'Chi bộ thôn 2 kính mời các đồng chí dự: Sinh hoạt thường kỳ tháng 12',
        '',
        'Thời gian: thứ Năm, 03/12/2026',
        '',
        'Chương trình:',
        '1. Điểm danh',
        '2. Thảo luận',
        '3. Kết luận',
        '',
        'Bài đọc trước:',
        '– Bài một',
        '',
        'Đề nghị các đồng chí dự đủ, đúng giờ. Ai vắng xin báo trước.',
      ].join('\n'),
    );
  });

  it('shares a calendar file where the phone takes it', async () => {
    await openPlan();
    const share = vi.fn(async (_data: ShareData) => undefined);
    vi.stubGlobal('navigator', { userAgent: '', canShare: () => true, share });
    press('Thêm vào lịch');
    await waitFor(() => expect(share).toHaveBeenCalled());
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect(file?.name).toBe('sinh-hoat-2026-12-03.ics');
    expect(await file?.text()).toContain('DTSTART;VALUE=DATE:20261203');
  });
});

describe('the plan as a whole', () => {
  it('changes when and where, field by field', async () => {
    const { session } = await openPlan();
    const part = screen.getByRole('region', { name: 'Thời gian, nơi họp' });
    fireEvent.click(within(part).getByRole('button', { name: 'Sửa' }));
    fireEvent.blur(type('Ngày', '2026-12-05'));
    fireEvent.blur(type('Nơi họp', 'Sân đình'));
    await waitFor(() => expect(session()).toMatchObject({ day: '2026-12-05', place: 'Sân đình' }));
  });

  it('is deleted and brought back', async () => {
    const { session } = await openPlan();
    press('Xóa kế hoạch buổi này');
    await waitFor(() => expect(session().deleted).toBe(true));
    expect(location.hash).toBe('#/sessions');
    await undo();
    await waitFor(() => expect(session().deleted).toBe(false));
  });

  it('keeps on the screen what could not be stored, and says so in the field', async () => {
    const { records } = await openPlan();
    press(/^Thảo luận/);
    records.problem = 'full';
    fireEvent.blur(type('Nội dung', 'Thảo luận kỹ'));
    await screen.findByText(/^Chưa lưu được vào máy. Chữ vẫn còn ở đây/);
    expect(titles()).toContain('Thảo luận kỹ');
  });

  it('of a closed session can only be looked at', async () => {
    await openPlan(...closeSession(ref('S1'), { rows: [], warnings: [], now: 5 }));
    expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mẫu chương trình' })).toBeNull();
    expect(screen.queryByLabelText('Thêm một mục')).toBeNull();
    expect(titles()).toHaveLength(3);
  });
});
