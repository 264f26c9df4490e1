import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewTaskScreen } from '../../src/features/tasks/new-task-screen.tsx';
import { TaskScreen } from '../../src/features/tasks/task-screen.tsx';
import { route } from '../../src/state/navigation.ts';
import { notices } from '../../src/state/notices.ts';
import { show } from './screen-fixture.tsx';
import { G, showOver, storedTask, storedTasks } from './tasks-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const field = (name: string) => screen.findByLabelText(name);
const type = async (name: string, value: string) => {
  fireEvent.input(await field(name), { target: { value } });
};
const choosePerson = async (name: string) => {
  await press('Chọn người');
  fireEvent.click(await screen.findByRole('checkbox', { name, hidden: true }));
  fireEvent.click(await screen.findByRole('button', { name: 'Xong', hidden: true }));
};
const isStored = (check: () => void) => waitFor(check, { timeout: 3000 });
const hide = () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a new task', () => {
  const shown = () => showOver(<NewTaskScreen group={G} />);

  it('is an assignment that needs no more than words', async () => {
    const records = await shown();
    await type('Việc phải làm', '  Thăm 4 hộ   khó khăn ');
    await press('Giao việc');
    await isStored(() => expect(storedTasks(records)).toHaveLength(6));
    expect(storedTasks(records).at(-1)).toMatchObject({
      type: 'assignment',
      goal: 'Thăm 4 hộ khó khăn',
      givenOn: '2026-11-22',
      owners: [],
    });
    expect(route.value).toEqual({ name: 'tasks' });
  });

  it('is refused as a registered work, in words, without owner or deadline', async () => {
    const records = await shown();
    fireEvent.click(await screen.findByRole('radio', { name: 'Công trình' }));
    await type('Việc phải làm', 'Thắp sáng đường thôn');
    await press('Đăng ký');
    screen.getByText('Chọn người làm, hoặc ghi tên người, tổ khác.');
    screen.getByText('Công trình, phần việc đăng ký phải có hạn xong.');
    expect(storedTasks(records)).toHaveLength(5);
    await choosePerson('Trần Thị Ánh');
    await type('Hạn xong', '2027-01-31');
    await press('Đăng ký');
    await isStored(() => expect(storedTasks(records)).toHaveLength(6));
    expect(storedTasks(records).at(-1)).toMatchObject({
      type: 'work',
      owners: ['M2'],
      deadline: '2027-01-31',
    });
  });

  it('is a pledge with whom, what and the day it was signed', async () => {
    const records = await shown();
    fireEvent.click(await screen.findByRole('radio', { name: 'Cam kết' }));
    await press('Ghi cam kết');
    screen.getByText('Ghi cam kết với ai.');
    await type('Nội dung cam kết', 'Nêu gương');
    await type('Người hoặc tổ khác, ngoài danh sách', 'Hộ ông Bình');
    await type('Cam kết với ai', 'chi bộ');
    await type('Ngày ký', '2026-11-01');
    await press('Ghi cam kết');
    await isStored(() => expect(storedTasks(records)).toHaveLength(6));
    expect(storedTasks(records).at(-1)).toMatchObject({
      type: 'commitment',
      otherOwner: 'Hộ ông Bình',
      counterpart: 'chi bộ',
      signedOn: '2026-11-01',
    });
  });

  it('that is being written is still there after leaving, and on no list meanwhile', async () => {
    const records = await shown();
    await type('Việc phải làm', 'Viết dở');
    await choosePerson('Lê Văn An');
    hide();
    await isStored(() => expect(storedTask(records, 'draft').goal).toBe('Viết dở'));
    expect(storedTasks(records)).toHaveLength(5);
    cleanup();
    vi.restoreAllMocks();
    await show(<NewTaskScreen group={G} />, { records });
    const goal = await screen.findByDisplayValue('Viết dở');
    expect(goal).toBe(await field('Việc phải làm'));
    screen.getByText('Lê Văn An');
    await press('Xóa để ghi lại từ đầu');
    await isStored(() => expect(storedTask(records, 'draft').owners).toEqual([]));
  });

  it('leaves an empty form behind once it is given', async () => {
    const records = await shown();
    await type('Việc phải làm', 'Xong rồi');
    await press('Giao việc');
    await isStored(() => expect(storedTasks(records)).toHaveLength(6));
    cleanup();
    expect(storedTask(records, 'draft').goal).toBe('');
  });

  it('offers everybody on the list', async () => {
    await shown();
    await press('Chọn người');
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(3);
  });
});

describe('a task', () => {
  const shown = (key: string) => showOver(<TaskScreen group={G} task={key} />);

  it('keeps its result half a second after the last key, and says so once it is stored', async () => {
    const records = await shown('T1');
    await type('Kết quả', 'Đã nộp\nđủ 12 hộ');
    expect(screen.queryByText('Đã lưu')).toBeNull();
    await screen.findByText('Đã lưu', undefined, { timeout: 3000 });
    expect(storedTask(records, 'T1').result).toBe('Đã nộp\nđủ 12 hộ');
  });

  it('keeps its result at once when the app is hidden', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const records = await shown('T1');
    await type('Kết quả', 'Đang gọi thì có điện thoại');
    hide();
    await vi.waitFor(() =>
      expect(storedTask(records, 'T1').result).toBe('Đang gọi thì có điện thoại'),
    );
  });

  it('says that a result is not saved when the phone is full, and leaves it in the field', async () => {
    const records = await shown('T1');
    await field('Kết quả');
    records.problem = 'full';
    await type('Kết quả', 'Chưa lưu được');
    await screen.findByText('Chưa lưu', undefined, { timeout: 3000 });
    screen.getByDisplayValue('Chưa lưu được');
  });

  it('is not left without what a registered work must have', async () => {
    const records = await shown('T2');
    await type('Hạn xong', '');
    screen.getByText('Công trình, phần việc đăng ký phải có hạn xong.');
    hide();
    await choosePerson('Lê Văn An');
    await isStored(() => expect(storedTask(records, 'T2').owners).toEqual(['M2']));
    expect(storedTask(records, 'T2').deadline).toBe('2026-11-30');
    await choosePerson('Trần Thị Ánh');
    await screen.findByText('Chọn người làm, hoặc ghi tên người, tổ khác.');
    expect(storedTask(records, 'T2').owners).toEqual(['M2']);
  });

  it('leads to the session that gave it', async () => {
    await shown('T1');
    const link = await screen.findByRole('link', { name: /24\/10\/2026/ });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S1`);
  });

  it('has its progress noted, corrected, deleted and brought back', async () => {
    const records = await shown('T2');
    await press('Ghi tiến độ');
    await type('Đã làm đến đâu', 'Đổ xong 240 m');
    await type('Đạt bao nhiêu phần trăm', '80');
    hide();
    await isStored(() =>
      expect(storedTask(records, 'T2').progress.at(-1)).toMatchObject({
        day: '2026-11-22',
        percent: 80,
        text: 'Đổ xong 240 m',
      }),
    );
    await press('Xong');
    const [, latest] = screen.getAllByRole('listitem');
    if (latest === undefined) throw new Error('no second note');
    fireEvent.click(within(latest).getByRole('button', { name: 'Xóa lần ghi này' }));
    await isStored(() => expect(storedTask(records, 'T2').progress).toHaveLength(1));
    notices.value[0]?.answer(true);
    await isStored(() => expect(storedTask(records, 'T2').progress).toHaveLength(2));
  });

  it('takes no share above a hundred', async () => {
    const records = await shown('T2');
    await press('Ghi tiến độ');
    await type('Đạt bao nhiêu phần trăm', '120');
    screen.getByText('Ghi số từ 0 đến 100.');
    hide();
    expect(storedTask(records, 'T2').progress).toHaveLength(1);
  });

  it('is dropped, and opened again', async () => {
    const records = await shown('T1');
    await press('Thôi không làm');
    await screen.findByText('Thôi không làm từ ngày 22/11/2026');
    await press('Làm tiếp');
    await isStored(() => expect(storedTask(records, 'T1').state).toBe('open'));
  });

  it('is deleted, and undo brings it back', async () => {
    const records = await shown('T1');
    await press('Xóa việc này');
    await screen.findByText('Không có việc này');
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await isStored(() => expect(storedTask(records, 'T1').deleted).toBe(false));
    await screen.findByDisplayValue('Nộp danh sách hộ hiến đất');
  });
});
