import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/domain/entry/entry.ts';
import { CampaignScreen } from '../../src/features/reports/registers/campaign-screen.tsx';
import { EntryScreen } from '../../src/features/reports/registers/entry-screen.tsx';
import { RegistersScreen } from '../../src/features/reports/registers/registers-screen.tsx';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { G, showOver, storedTask } from './tasks-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const entriesIn = (records: MemoryRecords) =>
  [...records.all.values()].filter(({ kind }) => kind === 'entry').map(readEntry);

describe('the registers', () => {
  it('take numbers as the paper says them, ask about an unclear one and show it as it was said', async () => {
    const records = await showOver(<EntryScreen group={G} at="new" type="growth" />);
    fireEvent.input(await screen.findByLabelText('Của nơi nào'), {
      target: { value: 'Thoại Sơn' },
    });
    fill('Thời gian', '2023');
    fill('Kết nạp', '133');
    fill('So với chỉ tiêu', 'gần 122%');
    screen.getByText(/hiểu được hai cách/);
    press('Lưu');
    await waitFor(() => expect(entriesIn(records)).toHaveLength(1));
    cleanup();
    await show(<RegistersScreen group={G} />, { records });
    const choice = await screen.findByRole('combobox', { name: 'Sổ' });
    fireEvent.change(choice, { target: { value: 'growth' } });
    await screen.findByText('So với chỉ tiêu: gần 122%');
    screen.getByText('Chưa rõ đạt hay vượt');
    screen.getByRole('button', { name: 'Phát triển đảng viên: tệp Excel' });
  });

  it('refuse what cannot be read or does not fit, and say why', async () => {
    const records = await showOver(<EntryScreen group={G} at="new" type="inspection" />);
    await screen.findByLabelText('Cấp thực hiện');
    fill('Đảng viên, cán bộ', '50');
    fill('Trong đó cấp ủy viên', '52');
    fill('Tổ chức đảng', 'nhiều');
    press('Lưu');
    const told = (await screen.findByRole('alert')).textContent;
    expect(told).toContain('Hãy chọn kiểm tra hay giám sát.');
    expect(told).toContain('không thể lớn hơn');
    screen.getByText(/Chưa đọc được số này/);
    expect(entriesIn(records)).toEqual([]);
  });
});

describe('the theme of the year', () => {
  it('shows works and pledges with owner and deadline, and keeps who is commended', async () => {
    const records = await showOver(<CampaignScreen group={G} />);
    await screen.findByText('Đường thôn 300 m');
    screen.getByText('Không uống rượu khi lái xe');
    screen.getByText(/Lê Văn An, Trần Thị Ánh · hạn 30\/11\/2026/);
    const [first] = screen.getAllByRole('combobox', { name: 'Biểu dương, nhắc nhở' });
    if (first === undefined) throw new Error('nothing to choose');
    fireEvent.change(first, { target: { value: 'commended' } });
    await waitFor(() => expect(storedTask(records, 'T2').appraisal).toBe('commended'));
  });
});
