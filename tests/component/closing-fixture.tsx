/** A session of a cell that was held and not closed, and the screen of it. */
import { fireEvent, screen } from '@testing-library/preact';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { putVote, writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { CONCLUSION } from '../../src/domain/minutes/minutes.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { endSession, startSession } from '../../src/domain/session/running.ts';
import { readSession, type Session } from '../../src/domain/session/session.ts';
import type { SessionKind } from '../../src/domain/session-kind.ts';
import { instantOf } from '../../src/domain/time-of-day.ts';
import { giveTask } from '../../src/domain/task/task-edits.ts';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { templates } from '../unit/domain/pack-templates.ts';
import { show } from './screen-fixture.tsx';

export const DAY = '2026-11-22';
export const at = (time: string): number => instantOf(DAY, time);
export const G = 'G1';
export const ref = (key: string) => ({ group: G, key });

const PEOPLE = ['Lê Văn An', 'Trần Thị Ánh', 'Vàng A Dơ', 'Lò Thị Hoa'];

/** Everybody but the last came; the last had a reason. */
export const held = (kind: SessionKind = 'thuong_ky'): readonly Change[] => [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  ...PEOPLE.map((fullName, index) => addMember(ref(`M${index}`), { fullName }, `c${index}`)),
  planSession(
    ref('S1'),
    { kind, day: DAY, chair: 'M0' },
    [{ id: 'review', step: 'review', title: 'Kiểm điểm nhiệm vụ', minutes: 20 }],
    [
      { id: 'prep.notice', title: 'Thông báo', daysBefore: 2 },
      { id: 'after.upload', title: 'Đăng biên bản', daysAfter: 2 },
    ],
  ),
  startSession(ref('S1'), 'review', at('19:00')),
  ...PEOPLE.map((_, index) =>
    markMember(
      ref('S1'),
      `M${index}`,
      { status: index === 3 ? 'vang_cld' : 'co_mat' },
      at('19:05'),
    ),
  ),
  putVote(ref('S1'), {
    id: 'v1',
    matter: 'Thông qua nghị quyết tháng',
    rule: 'half',
    base: 4,
    for: 3,
    against: 0,
    other: 0,
    at: at('20:10'),
  }),
  writeMinutes(ref('S1'), CONCLUSION, 'Chi bộ thống nhất.', []),
  giveTask(ref('T1'), {
    type: 'assignment',
    goal: 'Thăm 4 hộ',
    owners: [],
    deadline: '2026-12-01',
    session: 'S1',
    givenOn: DAY,
  }),
];

export const ended = endSession(ref('S1'), at('20:20'));

const AT = { name: 'session', group: G, key: 'S1', part: 'close' } as const;

/** Puts the part on that checks and closes, over what was written before. */
export async function showClosing(
  changes: readonly Change[] = [...held(), ended],
  lang: 'vi' | 'en' = 'vi',
  now = at('20:30'),
): Promise<MemoryRecords> {
  const records = memoryRecords(() => now);
  for (const change of changes) await records.change([change]);
  const packs = { templates: async () => templates };
  await show(<SessionScreen at={AT} />, { records, now, packs, lang });
  return records;
}

/** As it is in storage, not on the screen. */
export function storedSession(records: MemoryRecords): Session {
  const record = records.all.get(`session:${G}:S1`);
  if (record === undefined) throw new Error('no session');
  return readSession(record);
}

export const press = async (name: string) =>
  fireEvent.click((await screen.findAllByRole('button', { name, hidden: true }))[0] as Element);
/** A section of the screen, by its heading. */
export const part = async (name: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 2, name });
  const section = heading.closest('section');
  if (section === null) throw new Error(`${name} is no section`);
  return section;
};
export const close = async () => {
  await part('Kiểm tra');
  await press('Chốt buổi sinh hoạt');
  await part('Đã giữ lại khi chốt');
};
