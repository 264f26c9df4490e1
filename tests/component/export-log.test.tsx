import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchPrints } from '../../src/app/prints.ts';
import { BackupScreen } from '../../src/features/exchange/backup-screen.tsx';
import { ListsScreen } from '../../src/features/papers/lists-screen.tsx';
import { PrivacyScreen } from '../../src/features/privacy/privacy-screen.tsx';
import { exportNotes, noteExport } from '../../src/state/export-log.ts';
import type { Services } from '../../src/state/services.ts';
import { memoryExports } from '../helpers/memory-exports.ts';
import { recordServices } from '../helpers/memory-records.ts';
import { GROUP, groupOf } from './members-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  exportNotes.value = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const NOON = Date.UTC(2026, 10, 27, 5);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const people = () => groupOf(['Nguyễn Văn An', 'Trần Thị Ánh']);

/** The phone's own sharing, as it answers. */
function sharing(answer: () => Promise<void>) {
  const share = vi.fn(answer);
  vi.stubGlobal('navigator', { userAgent: '', canShare: () => true, share });
  return share;
}

describe('the log of names that left the phone', () => {
  it('tells of a list that was sent, with how many people it names', async () => {
    const exports = memoryExports();
    sharing(async () => undefined);
    await show(<ListsScreen group={GROUP} />, {
      records: await people(),
      now: NOON,
      services: { exports },
    });
    await press('Danh sách: tệp CSV');
    await vi.waitFor(async () =>
      expect(await exports.list()).toEqual([
        { at: NOON, what: 'danh-sach-chi-bo-ap-dong-2026-11-27.csv', way: 'shared', names: 2 },
      ]),
    );
  });

  it('does not tell of what was broken off', async () => {
    const exports = memoryExports();
    const share = sharing(() => Promise.reject(new DOMException('', 'AbortError')));
    await show(<ListsScreen group={GROUP} />, {
      records: await people(),
      now: NOON,
      services: { exports },
    });
    await press('Danh sách: tệp CSV');
    await vi.waitFor(() => expect(share).toHaveBeenCalledOnce());
    expect(await exports.list()).toEqual([]);
  });

  it('tells of a backup', async () => {
    const exports = memoryExports();
    sharing(async () => undefined);
    await show(<BackupScreen />, { records: await people(), now: NOON, services: { exports } });
    await press('Sao lưu ngay');
    await vi.waitFor(async () =>
      expect(await exports.list()).toMatchObject([{ way: 'shared', names: 2 }]),
    );
  });

  it('tells of a page with names that was given to a printer, and not of one without', async () => {
    const exports = memoryExports();
    const records = await people();
    const services = {
      ...recordServices(records),
      exports,
      now: () => NOON,
    } as unknown as Services;
    watchPrints(services);
    await show(<main>Không có ai</main>);
    document.title = 'Thẻ điểm danh';
    dispatchEvent(new Event('beforeprint'));
    cleanup();
    await show(<main>Nguyễn Văn An</main>);
    dispatchEvent(new Event('beforeprint'));
    await vi.waitFor(async () =>
      expect(await exports.list()).toEqual([
        { at: NOON, what: 'Thẻ điểm danh', way: 'printed', names: 1 },
      ]),
    );
  });

  it('is shown, and cleared only after a question', async () => {
    const exports = memoryExports();
    await exports.add({ at: NOON, what: 'bien-ban.docx', way: 'saved', names: 17, locked: true });
    await show(<PrivacyScreen part="log" />, { services: { exports } });
    const row = await screen.findByText('bien-ban.docx');
    expect(row.closest('li')?.textContent).toMatch(/27\/11\/2026.*đã lưu.*17 tên.*có khóa/);
    await press('Xóa nhật ký…');
    expect(await exports.list()).toHaveLength(1);
    await press('Xóa nhật ký');
    await screen.findByText('Chưa có lần nào.');
    await waitFor(async () => expect(await exports.list()).toEqual([]));
  });

  it('stays silent about texts that name nobody on a list', async () => {
    const exports = memoryExports();
    const services = { ...recordServices(await people()), exports } as unknown as Services;
    await noteExport(services, { what: 'Thông báo', way: 'copied' }, { text: 'Họp lúc 19:00' });
    expect(await exports.list()).toEqual([]);
  });
});
