import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readScore } from '../../src/domain/rubric/score-record.ts';
import {
  close,
  ended,
  G,
  held,
  part,
  press,
  showClosing,
  storedSession,
} from './closing-fixture.tsx';

afterEach(cleanup);

describe('the score', () => {
  const line = (name: RegExp) => screen.findByRole('group', { name, hidden: true });
  const fillAll = async () => {
    for (const button of screen.getAllByRole('button', { name: /Cho đủ điểm/, hidden: true }))
      fireEvent.click(button);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Cho đủ điểm/ })).toBeNull());
  };
  const say = async (name: RegExp, points: string) =>
    fireEvent.change(within(await line(name)).getByRole('combobox', { hidden: true }), {
      target: { value: points },
    });
  /** Besides what the phone works out and what the buttons fill in. */
  const sayTheRest = async () => {
    await say(/Dành 15–30 phút/, '1');
    await say(/Tỷ lệ nhiệm vụ/, '30');
  };

  it('names the sheet, who issued it, its document and what is not certain about it', async () => {
    await showClosing();
    const score = await part('Chấm điểm');
    within(score).getByText(/Ban Tổ chức Trung ương/);
    within(score).getByText(/Chưa đọc được phụ lục/);
    within(score).getByRole('link', { name: /42-HD/ });
  });

  it('is filled in from what is known, each line with where it comes from', async () => {
    await showClosing();
    const duration = await line(/Đủ thời lượng/);
    expect(duration.textContent).toContain('Máy tính: 4 điểm – họp 80 phút, yêu cầu 90 phút.');
    const rate = await line(/Tỷ lệ đảng viên dự/);
    expect(rate.textContent).toContain('Máy tính: 3 điểm – 3/4 dự, 75%.');
    const link = within(rate).getByRole('link', { name: 'điểm danh', hidden: true });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S1?part=attendance`);
  });

  it('can be said differently beside what was worked out', async () => {
    const records = await showClosing();
    await say(/Đủ thời lượng/, '5');
    await waitFor(() => expect(scoreIn(records).choices.get('1.1')?.points).toBe(5));
    expect((await line(/Đủ thời lượng/)).textContent).toContain('Máy tính: 4 điểm');
    await say(/Đủ thời lượng/, '');
    await waitFor(() => expect(scoreIn(records).choices.get('1.1')?.points).toBeUndefined());
  });

  it('has no class while something is to be judged, and is not kept half done', async () => {
    const records = await showClosing();
    const score = await part('Chấm điểm');
    within(score).getByText(/Tạm tính/);
    expect(within(score).queryByText(/Xếp loại/)).toBeNull();
    await close();
    expect(storedSession(records).score).toBeUndefined();
  });

  it('is kept with its class at closing', async () => {
    const records = await showClosing();
    await part('Chấm điểm');
    await fillAll();
    await sayTheRest();
    await screen.findByText('Xếp loại Tốt');
    await close();
    expect(storedSession(records).score).toMatchObject({
      rubric: 'rubric-42-hd-2025',
      class: 'tot',
    });
    expect(scoreIn(records).frozen.get('2.1')).toBe(3);
  });

  it('says what is done about what does not apply, and lets the cell decide', async () => {
    await showClosing();
    await screen.findByText('Mục không áp dụng (5 điểm) được cho đủ điểm.');
    fireEvent.click(screen.getByRole('radio', { name: 'Quy đổi về 100 điểm' }));
    await screen.findByText(/các mục còn lại quy đổi × 100\/95/);
  });

  it('of a closed session is corrected after asking, with the old value kept', async () => {
    const records = await showClosing();
    await part('Chấm điểm');
    await fillAll();
    await sayTheRest();
    await close();
    const before = storedSession(records).score?.points ?? 0;
    await press('Sửa');
    fireEvent.click(screen.getAllByRole('button', { name: 'Sửa', hidden: true }).at(-1) as Element);
    await screen.findByText(/Đang sửa buổi đã chốt/);
    const flexible = await line(/Linh hoạt/);
    fireEvent.click(within(flexible).getByRole('radio', { name: 'Không, 0 điểm', hidden: true }));
    await waitFor(() => expect(storedSession(records).score?.points).toBe(before - 2));
    const list = await part('Đã sửa sau khi chốt');
    await within(list).findByText(/Chấm điểm: 5\.1 Linh hoạt/);
  });

  it('is not asked of a kind of session without a sheet', async () => {
    await showClosing([...held('bat_thuong'), ended]);
    await part('Kiểm tra');
    expect(screen.queryByRole('heading', { name: 'Chấm điểm' })).toBeNull();
  });

  it('reads well in English', async () => {
    await showClosing(undefined, 'en');
    await screen.findByText('Length 80 min, less than the 90 min required.');
    await screen.findByText('Score sheet under Guideline 42 (2025)');
  });
});

function scoreIn(records: { readonly all: ReadonlyMap<string, Parameters<typeof readScore>[0]> }) {
  const record = records.all.get(`score:${G}:S1`);
  if (record === undefined) throw new Error('no score');
  return readScore(record);
}
