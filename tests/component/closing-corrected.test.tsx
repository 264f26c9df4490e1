import { cleanup, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { putGuest } from '../../src/domain/attendance/attendance-edits.ts';
import { readAttendance } from '../../src/domain/attendance/attendance.ts';
import { sheetOf } from '../../src/domain/attendance/sheet.ts';
import { corrected } from '../../src/domain/correction.ts';
import { readMember } from '../../src/domain/member/member.ts';
import { closeSession, correctMark } from '../../src/domain/session/closing.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { addItem, moveItem } from '../../src/domain/session/agenda.ts';
import { addReading, editSession, removeReading } from '../../src/domain/session/planning.ts';
import { addTheme } from '../../src/domain/theme.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { at, ended, G, held, part, ref, showClosing, storedSession } from './closing-fixture.tsx';

afterEach(cleanup);

const absent = { status: 'vang_kld' } as const;

/** Closed with 3/4; then, if told, one of those present is found to have been absent. */
async function showClosed(isCorrected: boolean, more: readonly Change[] = []): Promise<void> {
  const memory = memoryRecords();
  const before = [...held(), ended];
  for (const change of before) await memory.change([change]);
  const [record] = await memory.list('attendance', G);
  if (record === undefined) throw new Error('no attendance');
  const members = (await memory.list('member', G)).map((one) => readMember(one));
  const attendance = readAttendance(record);
  const rows = sheetOf(attendance, storedSession(memory), members);
  const closed = closeSession(ref('S1'), { rows, warnings: [], now: at('20:25') });
  const note = { id: 'h1', now: at('20:28') };
  const corrections = isCorrected ? correctMark(ref('S1'), rows, 'M0', absent, note) : [];
  await showClosing([...before, ...closed, ...corrections, ...more]);
}

describe('a session corrected after closing', () => {
  it('shows the count at closing beside the corrected one', async () => {
    await showClosed(true);
    const frozen = await part('Đã giữ lại khi chốt');
    within(frozen).getByText(
      'Có mặt 3/4; số tính biểu quyết 4. Sau khi sửa: có mặt 2/4; số tính biểu quyết 4.',
    );
  });

  it('tells the change of the count among the corrections', async () => {
    await showClosed(true);
    const list = await part('Đã sửa sau khi chốt');
    expect(within(list).getByText('có mặt 3/4, vắng có lý do 1, không lý do 0').tagName).toBe(
      'DEL',
    );
    expect(within(list).getByText('có mặt 2/4, vắng có lý do 1, không lý do 1').tagName).toBe(
      'INS',
    );
  });

  it('tells the place of an item by what comes before it, no inner number', async () => {
    const items = ['review', 'reading'].map((id, index) => ({
      id,
      ord: index + 1,
      title: '',
      minutes: 5,
      spent: 0,
    }));
    await showClosed(false, [
      addItem(ref('S1'), items.slice(0, 1), 'reading', { title: 'Đọc bài', minutes: 5 }),
      corrected(moveItem(ref('S1'), items, 'reading', 0), { id: 'h3', now: at('20:29') }),
    ]);
    const list = await part('Đã sửa sau khi chốt');
    within(list).getByText('Mục chương trình: Đọc bài – thứ tự');
    expect(within(list).getByText('sau mục “Kiểm điểm nhiệm vụ”').tagName).toBe('DEL');
    expect(within(list).getByText('đầu chương trình').tagName).toBe('INS');
  });

  it('tells themes, guests and readings by their names, no codes', async () => {
    const guest = { id: 'K1', name: 'Đinh Thị Mai', kind: 'khach' } as const;
    const note = { id: 'h2', now: at('20:29') };
    await showClosed(false, [
      addTheme(ref('C1'), { title: 'Nêu gương', year: 2026 }),
      addReading(ref('S1'), 'thu/mot', 1),
      putGuest(ref('S1'), guest),
      corrected(editSession(ref('S1'), { theme: 'C1' }), note),
      corrected(removeReading(ref('S1'), 'thu/mot'), note),
      corrected(putGuest(ref('S1'), { ...guest, kind: 'cap_tren' }), note),
    ]);
    const list = await part('Đã sửa sau khi chốt');
    within(list).getByText('Nêu gương');
    await within(list).findByText('Bài đọc: Bài một – còn hay bỏ');
    within(list).getByText('Cấp trên');
    within(list).getByText('Khách mời');
  });

  it('says that the score is by the figures at closing', async () => {
    await showClosed(true);
    within(await part('Chấm điểm')).getByText(/^Điểm theo số liệu lúc chốt/);
  });

  it('says nothing of it before', async () => {
    await showClosed(false);
    expect(within(await part('Chấm điểm')).queryByText(/theo số liệu lúc chốt/)).toBeNull();
  });
});
