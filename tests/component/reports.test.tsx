import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportsScreen } from '../../src/features/reports/reports-screen.tsx';
import { reportPeriod, reportScope } from '../../src/state/work/report.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { NOW, showYear } from './reports-fixture.tsx';
import { show } from './screen-fixture.tsx';
import { CELL, showOver } from './tasks-fixture.tsx';

beforeEach(() => {
  reportPeriod.value = undefined;
  reportScope.value = undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = (name: RegExp) => screen.findByRole('button', { name });
const numberOf = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);

/** Cells of a CSV file, without its first row. */
const linesOf = async (file: File): Promise<string[][]> =>
  (await file.text())
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));

describe('the reports', () => {
  it('show sessions, attendances, rate and tasks of the year, with the base in a sentence', async () => {
    await showYear(() => <ReportsScreen />);
    expect((await figure(/buổi sinh hoạt, 4 chuyên đề/)).textContent).toContain('17');
    const attendances = numberOf((await figure(/lượt dự$/)).textContent);
    const sentence = screen.getByText(/lượt phải dự\. Không tính/);
    expect(sentence.textContent).toContain(`${attendances} lượt có mặt trên`);
    expect((await figure(/mục tiêu 90%/)).textContent).toMatch(/^\d+(,\d)?%/);
    expect((await figure(/việc hoàn thành đúng hạn/)).textContent).toMatch(/^\d+\/\d+/);
  });

  it('open the list that a number counts, each entry leading to its session', async () => {
    await showYear(() => <ReportsScreen />);
    fireEvent.click(await figure(/buổi sinh hoạt, 4 chuyên đề/));
    const links = within(screen.getByRole('dialog')).getAllByRole('link');
    expect(links).toHaveLength(17);
    expect(links[0]?.getAttribute('href')).toMatch(/^#\/sessions\//);
  });

  it('have the table of the chart behind it: eleven months with sessions', async () => {
    await showYear(() => <ReportsScreen />);
    fireEvent.click(await screen.findByText('Xem bảng số'));
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(12);
    const held = rows.map((row) =>
      numberOf(within(row).getAllByRole('cell')[0]?.textContent ?? ''),
    );
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(17);
  });

  it('put a person who is away again and again first, worded for the cell to consider', async () => {
    await showYear(() => <ReportsScreen />);
    const alert = await screen.findAllByText(/cần chi bộ xem xét/);
    const [first] = screen.getAllByRole('button', { name: /vắng có lý do \d+, vắng không lý do/ });
    expect(first?.closest('li')?.textContent).toContain(alert[0]?.textContent);
  });

  it('go to another time and come back', async () => {
    await showYear(() => <ReportsScreen />);
    await screen.findByText('Năm 2026');
    fireEvent.click(screen.getByRole('button', { name: 'Kỳ trước' }));
    await screen.findByText('Chưa có số liệu trong thời gian này');
    fireEvent.click(screen.getByRole('button', { name: 'Kỳ sau' }));
    await figure(/buổi sinh hoạt, 4 chuyên đề/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Thời gian' }), {
      target: { value: 'quarter' },
    });
    await screen.findByText('Quý IV năm 2026');
  });

  it('keep another target for the group', async () => {
    const { records, group } = await showYear(() => <ReportsScreen />);
    fireEvent.click(await screen.findByText('Đổi mục tiêu 90%'));
    const field = screen.getByLabelText('Mục tiêu (%)');
    fireEvent.input(field, { target: { value: '950' } });
    fireEvent.blur(field);
    screen.getByText('Ghi một số nguyên từ 1 đến 100.');
    fireEvent.input(field, { target: { value: '95' } });
    fireEvent.blur(field);
    await figure(/mục tiêu 95%/);
    expect(records.all.get(`group:${group}:${group}`)?.f['rateTarget']).toMatchObject({ 1: 95 });
  });

  it('come out as files with the numbers of the screen', async () => {
    const shared: File[] = [];
    const share = async ({ files = [] }: ShareData) => void shared.push(...files);
    vi.stubGlobal('navigator', { userAgent: '', canShare: () => true, share });
    await showYear(() => <ReportsScreen />);
    const attendances = numberOf((await figure(/lượt dự$/)).textContent);
    const tables = ['Tỷ lệ dự theo thời gian', 'Theo người', 'Số liệu'];
    for (const [at, table] of tables.entries()) {
      const name = `${table}: tệp CSV`;
      fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
      await waitFor(() => expect(shared).toHaveLength(at + 1));
    }
    const [trend = [], people = [], figures = []] = await Promise.all(shared.map(linesOf));
    const sum = (lines: readonly string[][], column: number) =>
      lines.reduce((total, line) => total + Number(line[column]), 0);
    expect([sum(trend, 1), sum(trend, 2)]).toEqual([17, attendances]);
    expect(people).toHaveLength(32);
    expect(people[0]?.[1]).toBe(
      screen.getAllByRole('button', { name: /vắng có lý do \d+/ })[0]?.querySelector('span')
        ?.textContent,
    );
    expect(figures).toContainEqual(['Loại buổi', 'Sinh hoạt chuyên đề', '4']);
  });

  it('say what to do before the first session is closed, and before there is a group', async () => {
    await showOver(<ReportsScreen />, CELL);
    await screen.findByText('Chưa có số liệu trong thời gian này');
    expect(screen.getByRole('link', { name: 'Mở các buổi sinh hoạt' })).toBeDefined();
    cleanup();
    await show(<ReportsScreen />, { records: memoryRecords(), now: NOW });
    const link = await screen.findByRole('link', { name: 'Tạo chi bộ, lớp, nhóm' });
    await waitFor(() => expect(link.getAttribute('href')).toBe('#/groups/new'));
  });
});
