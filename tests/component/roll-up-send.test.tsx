import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SendScreen } from '../../src/features/reports/roll-up/send/send-screen.tsx';
import { reportPeriod } from '../../src/state/work/report.ts';
import { readReport } from '../../src/transfer/report/lines.ts';
import { showYear } from './reports-fixture.tsx';

beforeEach(() => {
  reportPeriod.value = { by: 'year', year: 2026 };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function sharing(): File[] {
  const files: File[] = [];
  const share = async ({ files: [file] }: { files: File[] }) => {
    files.push(file!);
  };
  Object.assign(navigator, { canShare: () => true, share });
  return files;
}

const opened = async (file: File) =>
  (await readReport(new Uint8Array(await file.arrayBuffer()))).report;

const lineOf = (name: string) => screen.getByText(name, { selector: 'span' }).closest('li')!;

describe('the report of a cell for the level above', () => {
  it('is shared as a file without names that says what the screen says', async () => {
    const files = sharing();
    const { records } = await showYear((group) => <SendScreen group={group} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Chia sẻ tệp' }));
    await screen.findByText(/^Tệp báo cáo đã chuyển đi/);
    const [file] = files;
    expect(file?.name).toMatch(/^bao-cao-chi-bo-.*-2026-01-01-2026-12-31\.txt$/);
    expect(file?.type).toContain('text/plain');
    const report = await opened(file!);
    const held = report.sessions.filter(({ status }) => status === 'closed');
    expect(held).toHaveLength(17);
    expect(screen.getByRole('heading', { name: 'Buổi đã họp: 17' })).toBeTruthy();
    expect(within(lineOf('Số người trong danh sách')).getByText(String(report.people.total)));
    expect(screen.getByText(/^Không có tên người nào/)).toBeTruthy();
    const names = [...records.all.values()].flatMap(({ kind, f }) =>
      kind === 'member' ? [String(Object(f['name'])[1])] : [],
    );
    const plain = JSON.stringify(report);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => plain.includes(name))).toEqual([]);
  });

  it('has names only once they are chosen, and shows them before they go', async () => {
    const files = sharing();
    await showYear((group) => <SendScreen group={group} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Kèm tên từng người/ }));
    expect(screen.getByText(/^Tên sẽ nằm trong tệp/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Chia sẻ tệp' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const { names = [] } = await opened(files[0]!);
    expect(names.length).toBeGreaterThan(10);
    expect(screen.getByRole('heading', { name: `Tên người: ${names.length}` })).toBeTruthy();
    for (const { name } of names) expect(screen.getAllByText(name).length).toBeGreaterThan(0);
  });

  it('shows word for word what lies in the file', async () => {
    await showYear((group) => <SendScreen group={group} />);
    fireEvent.click(await screen.findByText('Xem nguyên văn trong tệp'));
    expect(screen.getByText(/^\["report",\{/)).toBeTruthy();
  });

  it('does not say that it was sent when sharing was broken off', async () => {
    const share = () => Promise.reject(new DOMException('', 'AbortError'));
    Object.assign(navigator, { canShare: () => true, share });
    await showYear((group) => <SendScreen group={group} />);
    const button = await screen.findByRole('button', { name: 'Chia sẻ tệp' });
    fireEvent.click(button);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(screen.queryByText(/^Tệp báo cáo đã chuyển đi/)).toBeNull();
  });
});
