import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { noAttendance } from '../../src/domain/attendance/attendance.ts';
import { sheetOf } from '../../src/domain/attendance/sheet.ts';
import { readMember } from '../../src/domain/member/member.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { readSession } from '../../src/domain/session/session.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import {
  button,
  choose,
  G,
  keyOf,
  press,
  ref,
  rowOf,
  running,
  showAttendance,
  untilStored,
} from './attendance-fixture.tsx';

afterEach(cleanup);

/** The session closed with everybody present. */
async function closed() {
  const memory = memoryRecords();
  for (const change of running) await memory.change([change]);
  const session = readSession(memory.all.get(`session:${G}:S1`) as never);
  const members = (await memory.list('member', G)).map((record) => readMember(record));
  const marks = members.map(({ key }) => markMember(ref('S1'), key, { status: 'co_mat' }, 1));
  const rows = sheetOf(noAttendance(ref('S1')), session, members).map((row) => ({
    ...row,
    mark: { status: 'co_mat' as const },
  }));
  return [...running, ...marks, ...closeSession(ref('S1'), { rows, warnings: [], now: 2 })];
}

describe('after closing', () => {
  it('nothing changes by a touch, and a correction keeps the old value in sight', async () => {
    const records = await showAttendance(await closed());
    expect(rowOf('Lê Hữu Bình').querySelector('button')).toBeNull();
    press(button('Sửa'));
    await screen.findByText(/Nội dung cũ, nội dung mới/);
    press([...document.querySelectorAll('dialog button')].find((one) => one.textContent === 'Sửa'));
    await waitFor(() => expect(rowOf('Lê Hữu Bình').querySelector('button')).not.toBeNull());
    await choose('Lê Hữu Bình', 'Vắng không lý do');
    await untilStored(records, 'Lê Hữu Bình', 'vang_kld');
    await waitFor(() => within(rowOf('Lê Hữu Bình')).getByText(/trước là: Có mặt$/));
    const kept = readSession(records.all.get(`session:${G}:S1`) as never);
    expect(kept.count?.unexcused).toBe(1);
  });
});

describe('repeated absence', () => {
  it('is told in the words of the rules, once the year is read', async () => {
    const months = ['2026-01-05', '2026-03-05', '2026-06-05'].flatMap((day, index) => [
      planSession(ref(`H${index}`), { kind: 'thuong_ky', day }, [], []),
      markMember(ref(`H${index}`), keyOf('Lê Hữu Bình'), { status: 'vang_kld' }, 1),
      ...closeSession(ref(`H${index}`), { rows: [], warnings: [], now: 2 }),
    ]);
    await showAttendance([...running, ...months]);
    await screen.findByText(
      'Lê Hữu Bình: vắng không lý do trong 3 tháng của năm 2026 (tháng 1, 3, 6), cần chi bộ xem xét',
    );
  });
});
