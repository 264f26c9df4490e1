import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { closeSession } from '../../src/domain/session/closing.ts';
import { SessionsScreen } from '../../src/features/sessions/list/sessions-screen.tsx';
import { backupDue, seenBundles } from '../../src/state/work/backups.ts';
import { settings } from '../../src/state/settings.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { memoryWhole } from '../helpers/memory-whole.ts';
import { show } from './screen-fixture.tsx';
import { CELL, PEOPLE, planned, ref } from './sessions-plan-fixture.tsx';

afterEach(() => {
  cleanup();
  seenBundles.value = undefined;
});

const DAY = 86_400_000;
const HELD = Date.UTC(2026, 11, 3, 12);

/** A cell that closed a session on 3 December 2026. */
async function open(now: number, given?: number) {
  const records = memoryRecords(() => now);
  await records.change([
    ...CELL,
    ...PEOPLE,
    planned('S1', { day: '2026-12-03' }),
    ...closeSession(ref('S1'), { rows: [], warnings: [], now: HELD }),
  ]);
  const whole = memoryWhole(records);
  if (given !== undefined)
    await whole.note({ sha256: 'a', scope: 'all', from: 'phone000', locked: false, given });
  return show(<SessionsScreen />, { records, now, services: { whole } });
}

describe('the reminder of a backup', () => {
  it('comes where there is none, and leads to it', async () => {
    await open(HELD + DAY);
    expect(
      await screen.findByText('Chưa sao lưu lần nào, dữ liệu chỉ nằm trên máy này.'),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sao lưu' }).getAttribute('href')).toBe('#/backup');
  });

  it('comes when a session was closed after it, and when it is older than 30 days', async () => {
    await open(HELD + DAY, HELD - DAY);
    expect(await screen.findByText('1 buổi đã khép lại sau lần sao lưu gần nhất.')).toBeTruthy();
    cleanup();
    await open(HELD + 32 * DAY, HELD + DAY);
    expect(await screen.findByText('Bản sao lưu gần nhất đã 31 ngày.')).toBeTruthy();
  });

  it('does not come otherwise; how old it is stands below the list every day', async () => {
    await open(HELD + 20 * DAY, HELD + DAY);
    expect(await screen.findByRole('link', { name: 'Sao lưu: 19 ngày trước' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Sao lưu' })).toBeNull();
    expect(backupDue([], HELD)).toBeUndefined();
  });
});

describe('the reminder of the yearly review', () => {
  const TEXT = /^Đầu năm: xem lại danh sách/;

  it('comes in January, leads to the review, and is put away for the year', async () => {
    const january = Date.UTC(2027, 0, 9, 3);
    const { saved } = await open(january, january - DAY);
    expect(await screen.findByText(TEXT)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Xem lại' });
    expect(link.getAttribute('href')).toBe('#/privacy?part=review');
    fireEvent.click(screen.getByRole('button', { name: 'Đã xem lại năm nay' }));
    await waitFor(() => expect(screen.queryByText(TEXT)).toBeNull());
    expect(saved.at(-1)?.reviewed).toBe(2027);
  });

  it('comes in no other month', async () => {
    await open(HELD + DAY, HELD + DAY);
    await screen.findByRole('link', { name: /^Sao lưu:/ });
    expect(screen.queryByText(TEXT)).toBeNull();
    expect(settings.value.reviewed).toBeUndefined();
  });
});
