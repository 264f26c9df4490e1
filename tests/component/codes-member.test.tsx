/** A member's phone gets a session, by file and by codes, and reads along. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { addReading, planSession } from '../../src/domain/session/planning.ts';
import { addTheme } from '../../src/domain/theme.ts';
import { BackupScreen } from '../../src/features/exchange/backup-screen.tsx';
import { PARTS } from '../../src/features/sessions/parts.tsx';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { prepareReader } from '../helpers/drawn-codes.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import {
  cameraOn,
  motion,
  NOW,
  photographs,
  press,
  showReceiving,
  showSending,
} from './codes-fixture.tsx';
import { show } from './screen-fixture.tsx';

beforeAll(prepareReader);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const G = 'G1';
const ref = (key: string) => ({ group: G, key });

/** Put on the agenda out of the article. */
const QUESTION = 'Mỗi người làm được gì trong tháng?';

const CHANGES: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  addMember(ref('M1'), { fullName: 'Lò Thị Hoa' }, 'c1'),
  addTheme(ref('T'), { title: 'Nêu gương trong việc nhỏ', year: 2026 }),
  planSession(
    ref('S'),
    { kind: 'chuyen_de', day: '2026-11-28', time: '19:00', place: 'Nhà văn hóa', theme: 'T' },
    [
      { id: 'open', title: 'Mở đầu', minutes: 5 },
      { id: 'theme', title: 'Trình bày chuyên đề', minutes: 40, article: 'thu/mot' },
      { id: 'q', title: QUESTION, minutes: 10, article: 'thu/mot', question: 'cau-1' },
    ],
    [],
  ),
  addReading(ref('S'), 'thu/hai', 1),
  markMember(ref('S'), 'M1', { status: 'vang_cld', reason: 'om' }, 1),
  writeMinutes(ref('S'), 'theme', 'Đồng chí Hoa phát biểu.', []),
];

async function secretary(): Promise<MemoryRecords> {
  const records = memoryRecords(() => NOW);
  for (const change of CHANGES) await records.change([change]);
  return records;
}

const WAYS = {
  file: async (member: MemoryRecords) => {
    const files: File[] = [];
    const share = async ({ files: [file] }: { files: File[] }) => void files.push(file!);
    Object.assign(navigator, { canShare: () => true, share });
    await showSending(await secretary(), `${G}/S`);
    press('Gửi tệp');
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('buoi-chi-bo-thon-2-2026-11-28.txt');
    cleanup();
    await show(<BackupScreen />, { records: member, now: NOW });
    fireEvent.change(screen.getByLabelText('Chọn tệp'), { target: { files } });
  },
  codes: async (member: MemoryRecords) => {
    motion({ isLess: false });
    await showSending(await secretary(), `${G}/S`);
    await showReceiving(member, cameraOn(await photographs(1)));
  },
};

describe.each(['file', 'codes'] as const)('a member’s phone that got a session by %s', (way) => {
  async function received(): Promise<MemoryRecords> {
    const member = memoryRecords(() => NOW);
    await WAYS[way](member);
    await screen.findByRole('heading', { name: 'Mới: 3' });
    press('Ghép vào máy này');
    await waitFor(() => expect(member.all.size).toBe(3));
    cleanup();
    return member;
  }

  async function open(part: 'plan' | 'agenda', records: MemoryRecords): Promise<void> {
    await PARTS[part]?.preload();
    await show(<SessionScreen at={{ name: 'session', ...ref('S'), part }} />, {
      records,
      now: NOW,
    });
  }

  it('shows agenda, question and readings, and leads to them', async () => {
    const records = await received();
    await open('agenda', records);
    await screen.findByText('Trình bày chuyên đề');
    expect(screen.getByText(QUESTION)).toBeTruthy();
    expect(document.body.textContent).toContain('Nêu gương trong việc nhỏ');
    cleanup();
    await open('plan', records);
    const reading = await screen.findByRole('link', { name: /Bài hai/ });
    expect(reading.getAttribute('href')).toBe('#/read/thu/hai?session=G1%2FS');
  });

  it('has no name, no mark and no minutes', async () => {
    const { all } = await received();
    expect([...all.keys()].sort()).toEqual(['group:G1:G1', 'session:G1:S', 'theme:G1:T']);
    expect(JSON.stringify([...all.values()])).not.toMatch(/Hoa|vang_cld|M1/);
  });
});
