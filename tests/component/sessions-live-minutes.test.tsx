import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/domain/correction.ts';
import { writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { notices } from '../../src/state/notices.ts';
import type { Draft } from '../../src/state/services.ts';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import {
  at,
  button,
  called,
  closed,
  G,
  planned,
  field,
  press,
  ref,
  running,
  showMinutes,
  showSession,
  storedMinutes,
  storedTasks,
  stored,
  type,
} from './sessions-live-fixture.tsx';

afterEach(cleanup);

const S1 = ref('S1');
const MINUTES = `minutes:${G}:S1`;
const texts = (records: MemoryRecords, part: string) => storedMinutes(records).texts.get(part);

describe('speakers', () => {
  it('are picked from those present and the guests, and what they say is kept', async () => {
    const records = await showMinutes();
    await press('Phát biểu');
    await button(/Hoàng Văn Khách/);
    expect(screen.queryByRole('button', { name: 'Lò Thị Hoa', hidden: true })).toBeNull();
    await press('Vàng A Dơ');
    const words = await field('Vàng A Dơ');
    await waitFor(() => expect(document.activeElement).toBe(words));
    type(words, 'Nên làm đường trước.');
    await waitFor(() =>
      expect(storedMinutes(records).speakers.get('roll-call')).toMatchObject([
        { who: 'M2', texts: ['Nên làm đường trước.'] },
      ]),
    );
  });

  it('taken off by mistake come back with what they said', async () => {
    const records = await showMinutes();
    await press('Phát biểu');
    await press('Vàng A Dơ');
    type(await field('Vàng A Dơ'), 'Nên làm đường trước.');
    await screen.findByText('Đã lưu');
    await press('Bỏ phát biểu của Vàng A Dơ');
    await waitFor(() => expect(screen.queryByLabelText('Vàng A Dơ')).toBeNull());
    notices.value.at(-1)?.answer(true);
    expect((await field('Vàng A Dơ')).value).toBe('Nên làm đường trước.');
    expect(storedMinutes(records).speakers.get('roll-call')).toHaveLength(1);
  });
});

describe('a vote', () => {
  const hands = (name: string) => screen.getByRole('spinbutton', { name, hidden: true });

  it('tells of more hands than people present, and is kept all the same', async () => {
    const records = await showMinutes();
    await press('Biểu quyết');
    type(hands('Tán thành'), '3');
    type(hands('Không tán thành'), '1');
    await screen.findByText(
      'Có 4 phiếu nhưng mới ghi 3 người có mặt được biểu quyết. Hãy xem lại số phiếu hoặc điểm danh.',
    );
    await press('Lưu');
    await waitFor(() =>
      expect(storedMinutes(records).votes).toMatchObject([{ base: 4, for: 3, against: 1 }]),
    );
  });

  it('is measured against all who were summoned, and told when there are too many hands', async () => {
    const records = await showMinutes();
    await press('Biểu quyết');
    await press('Tất cả 3 người có mặt tán thành');
    screen.getByText('Tán thành 3/4 (75%); không tán thành 0; ý kiến khác 0. Không biểu quyết 1.');
    screen.getByText('Thông qua (cần 3)');
    type(hands('Không tán thành'), '2');
    await screen.findByText('Thừa 1 phiếu so với 4 người được biểu quyết. Hãy đếm lại.');
    await press('Lưu');
    await waitFor(() =>
      expect(storedMinutes(records).votes).toMatchObject([
        { item: 'roll-call', matter: 'Điểm danh', base: 4, for: 3, against: 2, rule: 'half' },
      ]),
    );
  });

  it('with more hands than people has no outcome', async () => {
    await showMinutes();
    await press('Biểu quyết');
    await press('Tất cả 3 người có mặt tán thành');
    type(hands('Không tán thành'), '2');
    await screen.findByText(/Hãy đếm lại/);
    expect(screen.queryByText(/Thông qua/)).toBeNull();
  });

  it.each(['1.5', '-3', ''])('counted as "%s" is refused in words', async (typed) => {
    const records = await showMinutes();
    await press('Biểu quyết');
    type(hands('Tán thành'), typed);
    await screen.findByText('Hãy ghi số nguyên từ 0 đến 100.000. Không có thì ghi 0.');
    await press('Lưu');
    screen.getByText('Hãy ghi số nguyên từ 0 đến 100.000. Không có thì ghi 0.');
    expect(storedMinutes(records).votes).toEqual([]);
  });

  it('without a matter is not saved', async () => {
    await showMinutes();
    await press('Biểu quyết');
    type(screen.getByLabelText('Biểu quyết về việc gì'), ' ');
    await press('Lưu');
    screen.getByText('Hãy ghi nội dung biểu quyết.');
  });
});

describe('a decision', () => {
  it('becomes a task with two taps: who, and until when', async () => {
    const records = await showMinutes([
      ...running,
      writeMinutes(S1, 'roll-call', 'Bàn kỹ.\nLàm xong cổng thôn', []),
    ]);
    await press('Giao việc');
    await press('Vàng A Dơ');
    await press('31/12/2026');
    await screen.findByText('Vàng A Dơ · hạn 31/12/2026');
    expect(storedTasks(records).at(-1)).toMatchObject({
      goal: 'Làm xong cổng thôn',
      owners: ['M2'],
      deadline: '2026-12-31',
      session: 'S1',
      item: 'roll-call',
    });
  });
});

describe('a sheet closed by mistake', () => {
  it('takes up a vote and a task where they were left, until they are begun anew', async () => {
    const drafts = new Map<string, Draft>();
    await showSession([...running, writeMinutes(S1, 'roll-call', 'Sửa cổng', [])], {
      part: 'minutes',
      drafts,
    });
    await press('Biểu quyết');
    type(screen.getByLabelText('Biểu quyết về việc gì'), 'Sửa cổng thôn');
    await press('Đóng');
    expect(drafts.size).toBe(1);
    await press('Biểu quyết');
    expect((await field('Biểu quyết về việc gì')).value).toBe('Sửa cổng thôn');
    await press('Nhập lại từ đầu');
    expect((await field('Biểu quyết về việc gì')).value).not.toBe('Sửa cổng thôn');
    await press('Đóng');
    await press('Giao việc');
    await press('Vàng A Dơ');
    await press('Đóng');
    await press('Giao việc');
    await screen.findByText('Tiếp phần đang nhập dở lần trước.');
    screen.getByRole('button', { name: 'Vàng A Dơ', pressed: true });
    await press('31/12/2026');
    await screen.findByText('Vàng A Dơ · hạn 31/12/2026');
    expect(drafts.size).toBe(0);
  });
});

describe('a decision just typed', () => {
  it('is what the task begins with, before it is stored', async () => {
    await showMinutes([...running, writeMinutes(S1, 'roll-call', 'Bàn kỹ.', [])]);
    type(await field('Điểm danh'), 'Bàn kỹ.\nDọn kênh mương');
    await press('Giao việc');
    expect((await field('Việc cần làm')).value).toBe('Dọn kênh mương');
  });
});

describe('a closed session', () => {
  const sure = () =>
    press('Sửa').then(async () => (await screen.findAllByText('Sửa')).at(-1)?.click());

  it('shows its minutes and takes nothing in', async () => {
    await showMinutes([...closed, writeMinutes(S1, 'end', 'Nhất trí.', [])]);
    await screen.findByText('Nhất trí.');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Giao việc' })).toBeNull();
  });

  it('once asked about is corrected, and keeps what was there before', async () => {
    const records = await showSession([...closed, writeMinutes(S1, 'end', 'Nhất trí.', [])], {
      part: 'minutes~end',
    });
    await sure();
    const area = await field('Kết luận');
    type(area, 'Nhất trí c');
    await screen.findByText('Đã lưu');
    type(area, 'Nhất trí cao.');
    await waitFor(() => expect(texts(records, 'end')).toEqual(['Nhất trí cao.']));
    const record = records.all.get(MINUTES);
    expect(record && readCorrections(record)).toMatchObject([
      { at: at('19:12'), values: [{ child: 'end', old: 'Nhất trí.', new: 'Nhất trí cao.' }] },
    ]);
    await press('Sửa xong');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });
});

describe('chair and secretary', () => {
  it('are chosen from the list', async () => {
    const records = await showMinutes();
    const chair = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Chủ trì' });
    chair.selectedIndex = 1;
    chair.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(stored(records).chair).toBe('M0'));
  });
});

describe('reading back', () => {
  it('reads the whole minutes in order, and notes that they were adopted', async () => {
    const records = await showSession(
      [...running, writeMinutes(S1, 'theme', 'Đồng chí An trình bày.', [])],
      { part: 'read-back' },
    );
    await screen.findByText('Bắt đầu lúc 19:00, ngày 22/11/2026, tại Nhà văn hóa.');
    screen.getByText(
      'Tổng số 4 (chính thức 4, dự bị 0); có mặt 3; vắng có lý do 1; vắng không lý do 0.',
    );
    screen.getByText('Có mặt 3/4 (chính thức 3, dự bị 0), tỷ lệ 75%.');
    screen.getByText('Vắng có lý do: Lò Thị Hoa.');
    screen.getByText('Khách mời, cấp trên: Hoàng Văn Khách.');
    const theme = screen.getByText('2. Trình bày chuyên đề').closest('section') as HTMLElement;
    within(theme).getByText('Đồng chí An trình bày.');
    await press('Đã đọc lại, thông qua');
    await screen.findByText('Biên bản đã được đọc lại và thông qua lúc 19:12 ngày 22/11/2026.');
    expect(storedMinutes(records).adoptedAt).toBe(at('19:12'));
  });

  it('says how many are not recorded yet', async () => {
    await showSession([...planned, ...called.slice(0, 1)], { part: 'read-back' });
    await screen.findByText(/có mặt 1; .*; chưa ghi 3\.$/);
  });
});
