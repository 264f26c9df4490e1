import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { closeSession, voidSession } from '../../src/domain/session/closing.ts';
import { startSession } from '../../src/domain/session/running.ts';
import { readSessionHead } from '../../src/domain/session/session.ts';
import { giveTask } from '../../src/domain/task/task-edits.ts';
import { SessionsScreen } from '../../src/features/sessions/list/sessions-screen.tsx';
import { CELL, G, PEOPLE, planned, ref, showOver } from './sessions-plan-fixture.tsx';

afterEach(cleanup);

const START = 'Bắt đầu buổi sinh hoạt';
const person = (member: string, status: 'co_mat' | 'vang_cld') => ({
  member,
  fullName: member,
  role: 'dang_vien' as const,
  memberType: 'chinh_thuc' as const,
  standing: 'binh_thuong' as const,
  erased: false,
  mark: { status },
});

/** Held with two of three present. */
const held = (key: string, day: string): readonly Change[] => [
  planned(key, { day }),
  startSession(ref(key), 'a', 1000),
  ...closeSession(ref(key), {
    rows: [person('M1', 'co_mat'), person('M2', 'co_mat'), person('M3', 'vang_cld')],
    warnings: [],
    now: 2000,
  }),
];
const sessions = (changes: readonly Change[]) =>
  showOver(<SessionsScreen />, { changes: [...CELL, ...PEOPLE, ...changes] });
const block = () => screen.findByRole('region', { name: /Sinh hoạt|Lên kế hoạch|Chuyên đề/ });

describe('the first steps', () => {
  it('without a group, offers to make one', async () => {
    await showOver(<SessionsScreen />);
    const link = await screen.findByRole('link', { name: 'Tạo chi bộ, lớp, nhóm' });
    expect(link.getAttribute('href')).toBe('#/groups/new');
    expect(screen.queryByRole('link', { name: 'Lên kế hoạch buổi sinh hoạt' })).toBeNull();
  });

  it('without people, leads to the list first', async () => {
    await showOver(<SessionsScreen />, { changes: CELL });
    const link = await screen.findByRole('link', { name: 'Lập danh sách' });
    expect(link.getAttribute('href')).toBe(`#/groups/${G}/members`);
    expect(screen.queryByRole('link', { name: 'Lên kế hoạch' })).toBeNull();
  });

  it('without a habit, asks for the first session', async () => {
    const group = createGroup(G, { name: 'Nhóm học', kind: 'nhom' });
    await showOver(<SessionsScreen />, { changes: [group, ...PEOPLE] });
    await screen.findByRole('heading', { name: 'Lên kế hoạch buổi đầu tiên' });
    expect(screen.queryByRole('list', { name: 'Nhắc việc' })).toBeNull();
  });
});

describe('the filled block', () => {
  it('proposes the next session from the habit of the group', async () => {
    await sessions([]);
    const found = await block();
    expect(found.textContent).toContain('03/12/2026');
    expect(found.textContent).toContain('19:30');
    expect(within(found).getByRole('link', { name: 'Lên kế hoạch' })).toBeTruthy();
  });

  it('shows what is planned ahead with what is due before it', async () => {
    await sessions([planned('S1')]);
    const found = await block();
    await within(found).findByText('3 mục chương trình');
    expect(within(found).getByText('1 việc chuẩn bị đã đến hạn')).toBeTruthy();
    expect(within(found).queryByRole('button', { name: START })).toBeNull();
  });

  it('starts the session of today with one tap and opens it', async () => {
    const records = await sessions([planned('S1', { day: '2026-11-22' })]);
    fireEvent.click(await screen.findByRole('button', { name: START }));
    await waitFor(() => expect(location.hash).toBe(`#/sessions/${G}/S1`));
    const head = () => {
      const record = records.all.get(`session:${G}:S1`);
      return record && readSessionHead(record);
    };
    expect(head()?.status).toBe('running');
    const link = await screen.findByRole('link', { name: 'Tiếp tục buổi sinh hoạt' });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S1`);
  });

  it('goes on with a running session before all others', async () => {
    await sessions([
      planned('S1', { day: '2026-11-22' }),
      planned('S2', { day: '2026-11-21' }),
      startSession(ref('S2'), 'a', Date.UTC(2026, 10, 21, 12)),
    ]);
    const link = await screen.findByRole('link', { name: 'Tiếp tục buổi sinh hoạt' });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S2`);
  });
});

describe('the months', () => {
  it('show who came to closed sessions, from the counts that were frozen', async () => {
    await sessions([
      ...held('S1', '2026-11-03'),
      ...held('S2', '2026-10-03'),
      giveTask(ref('T1'), { type: 'assignment', goal: 'Làm đường', owners: ['M1'], session: 'S1' }),
    ]);
    const november = await screen.findByRole('region', { name: 'Tháng 11' });
    expect(november.textContent).toContain('1 buổi · 66,7% dự');
    const row = within(november).getByRole('link');
    expect(row.textContent).toContain('03/11/2026: Sinh hoạt thường kỳ tháng 11');
    expect(row.textContent).toContain('có mặt 2 trên 3');
    expect(row.textContent).toContain('1 việc đã giao');
    expect(screen.getByRole('region', { name: 'Tháng 10' })).toBeTruthy();
  });

  it('tell how far others are in words, and two of one day apart', async () => {
    await sessions([
      planned('S1', { day: '2026-11-20' }),
      planned('S2', { day: '2026-11-20', time: '08:00' }),
      planned('S3', { day: '2026-11-10' }),
      voidSession(ref('S3'), 'Mưa bão', { id: 'h1', now: 5 }),
    ]);
    const november = await screen.findByRole('region', { name: 'Tháng 11' });
    const [latest, earlier, last] = within(november).getAllByRole('link');
    expect(latest?.textContent).toContain('Buổi thứ 2 trong ngày');
    expect(earlier?.textContent).toContain(
      'Buổi thứ 1 trong ngày · Đã qua ngày, chưa ghi buổi họp',
    );
    expect(last?.textContent).toContain('Không tính · Mưa bão');
    expect(november.textContent).toContain('2 buổi');
  });

  it('keep old months back until they are asked for', async () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'].map((m) => `2026-${m}-03`);
    await sessions(days.flatMap((day) => held(`S${day}`, day)));
    await screen.findByRole('region', { name: 'Tháng 3' });
    expect(screen.queryByRole('region', { name: 'Tháng 2' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Xem các tháng trước' }));
    expect(await screen.findByRole('region', { name: 'Tháng 1' })).toBeTruthy();
  });
});

describe('reminders', () => {
  const reminders = async () =>
    (await screen.findByRole('list', { name: 'Nhắc việc' })).textContent;

  it('name the quarter without a thematic session and the month that was missed', async () => {
    await sessions(held('S1', '2026-09-03'));
    expect(await reminders()).toContain('Quý IV chưa có buổi sinh hoạt chuyên đề.');
    expect(await reminders()).toContain('Tháng 10 chưa ghi buổi thường kỳ nào.');
  });

  it('lead to a session whose day has passed', async () => {
    await sessions([planned('S1', { day: '2026-11-20', kind: 'chuyen_de' })]);
    const link = await screen.findByRole('link', { name: 'Mở buổi này' });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S1`);
  });

  it('are of a backup alone for classes and study groups', async () => {
    const group = createGroup(G, { name: 'Lớp', kind: 'lop' });
    const changes = [group, ...PEOPLE, ...held('S1', '2026-09-03')];
    await showOver(<SessionsScreen />, { changes });
    await screen.findByRole('region', { name: 'Tháng 9' });
    const list = await screen.findByRole('list', { name: 'Nhắc việc' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list.textContent).toContain('Chưa sao lưu lần nào');
  });
});

it('switches to another group', async () => {
  await sessions([createGroup('G2', { name: 'Lớp hè', kind: 'lop' })]);
  fireEvent.click(await screen.findByRole('button', { name: /Chi bộ thôn 2/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Lớp hè' }));
  expect(await screen.findByRole('button', { name: /Chi bộ, lớp, nhóm: ?Lớp hè/ })).toBeTruthy();
});
