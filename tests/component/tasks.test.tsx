import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TasksScreen } from '../../src/features/tasks/tasks-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { CELL, G, showOver, storedTask, task, TASKS } from './tasks-fixture.tsx';

afterEach(cleanup);

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const goals = () =>
  screen.getAllByRole('checkbox').map((one) => one.getAttribute('aria-label')?.slice(6));
const tick = (goal: string) => screen.findByRole('checkbox', { name: `Xong: ${goal}` });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

describe('the list of tasks', () => {
  it('begins with what is overdue and tells by how much', async () => {
    await showOver(<TasksScreen />);
    await tick('Nộp danh sách hộ hiến đất');
    expect(headings()).toEqual(['Quá hạn', 'Tháng này', 'Chưa có hạn', 'Xong tháng này']);
    screen.getByText('hạn 15/11/2026, quá 7 ngày');
    screen.getByText('60%');
  });

  it('names those who do it, also somebody who is not on the list', async () => {
    await showOver(<TasksScreen />);
    await tick('Đường thôn 300 m');
    const line = (goal: string) => screen.getByText(goal).closest('a')?.textContent;
    expect(line('Đường thôn 300 m')).toContain('Lê Văn An, Trần Thị Ánh');
    expect(line('Góp ý dự thảo nghị quyết')).toContain('Cả chi bộ');
    expect(line('Không uống rượu khi lái xe')).toContain('với chi bộ · ký 24/10/2026');
  });

  it('says what to do first where there is no group', async () => {
    await showOver(<TasksScreen />, []);
    const link = await screen.findByRole('link', { name: 'Lập chi bộ, nhóm' });
    expect(link.getAttribute('href')).toBe('#/groups/new');
  });

  it('says where tasks come from while there is none', async () => {
    await showOver(<TasksScreen />, CELL);
    await screen.findByText('Chưa có việc nào');
    const links = screen.getAllByRole('link', { name: 'Thêm việc' });
    for (const link of links) expect(link.getAttribute('href')).toBe(`#/tasks/${G}/new`);
    expect(screen.queryByRole('button', { name: 'Lọc việc' })).toBeNull();
  });

  it('ticks what is done once that is stored, and takes it back', async () => {
    const records = await showOver(<TasksScreen />);
    fireEvent.click(await tick('Đường thôn 300 m'));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    expect(storedTask(records, 'T2')).toMatchObject({ state: 'done', settledOn: '2026-11-22' });
    expect((await tick('Đường thôn 300 m')).matches(':checked')).toBe(true);
    notices.value[0]?.answer(true);
    await waitFor(() => expect(storedTask(records, 'T2').state).toBe('open'));
    expect(storedTask(records, 'T2').settledOn).toBeUndefined();
  });

  it('unticks what was done by mistake, and undo gives the day back', async () => {
    const records = await showOver(<TasksScreen />);
    fireEvent.click(await tick('Họp phân công trực'));
    await waitFor(() => expect(storedTask(records, 'T5').state).toBe('open'));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(storedTask(records, 'T5').settledOn).toBe('2026-11-12'));
  });

  it('says that a tick is not saved when the phone is full', async () => {
    const records = await showOver(<TasksScreen />);
    const box = await tick('Đường thôn 300 m');
    records.problem = 'full';
    fireEvent.click(box);
    await screen.findByText('Chưa lưu');
    expect(storedTask(records, 'T2').state).toBe('open');
  });

  it('shows one kind, and how many of it are open', async () => {
    await showOver(<TasksScreen />);
    fireEvent.click(await screen.findByRole('radio', { name: /Công trình/ }));
    expect(goals()).toEqual(['Đường thôn 300 m']);
    screen.getByRole('radio', { name: 'Công trình 1', checked: true });
  });

  it('narrows down by person, state and month, and clears that again', async () => {
    await showOver(<TasksScreen />);
    await tick('Đường thôn 300 m');
    press('Lọc việc');
    choose('Người làm', 'M2');
    expect(goals()).toEqual(['Đường thôn 300 m', 'Họp phân công trực']);
    choose('Tình trạng', 'settled');
    expect(goals()).toEqual(['Họp phân công trực']);
    choose('Tháng', '2026-10');
    screen.getByText('Không có việc nào như vậy.');
    press('Bỏ lọc');
    expect(goals()).toHaveLength(5);
  });

  it('puts a shared task under each person, in the order of given names', async () => {
    await showOver(<TasksScreen />);
    await tick('Đường thôn 300 m');
    press('Lọc việc');
    fireEvent.click(screen.getByRole('radio', { name: 'Từng người' }));
    expect(headings()).toEqual(['Lê Văn An', 'Trần Thị Ánh', 'Vàng A Dơ', 'Ngoài danh sách']);
    expect(screen.getAllByText('Đường thôn 300 m')).toHaveLength(2);
  });

  it('leads to the groups', async () => {
    await showOver(<TasksScreen />);
    const link = await screen.findByRole('link', { name: /Chi bộ thôn 2/ });
    expect(link.getAttribute('href')).toBe('#/groups');
  });

  it('reads well in English', async () => {
    await showOver(<TasksScreen />, [...CELL, ...TASKS], 'en');
    await screen.findByText('due 15 Nov 2026, 7 days overdue');
    expect(headings()[0]).toBe('Overdue');
  });

  it('keeps settled tasks of earlier months apart', async () => {
    const old = task('T6', 'Việc cũ', { deadline: '2026-10-01' });
    const records = await showOver(<TasksScreen />, [...CELL, old]);
    fireEvent.click(await tick('Việc cũ'));
    await waitFor(() => expect(storedTask(records, 'T6').state).toBe('done'));
    const part = (await screen.findByRole('heading', { name: 'Xong tháng này' })).closest(
      'section',
    );
    if (part === null) throw new Error('no section');
    within(part).getByText('Việc cũ');
  });
});
