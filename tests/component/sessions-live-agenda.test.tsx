import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goToItem } from '../../src/domain/session/running.ts';
import { percentDone } from '../../src/domain/task/task.ts';
import { replaceRoute } from '../../src/state/navigation.ts';
import { notices } from '../../src/state/notices.ts';
import {
  at,
  button,
  G,
  planned,
  press,
  ref,
  running,
  showSession,
  stored,
  storedTasks,
  type,
} from './sessions-live-fixture.tsx';

afterEach(cleanup);

const atItem = (id: string) => [...running, goToItem(ref('S1'), id, at('19:05'))];
const undo = () => notices.value.at(-1)?.answer(true);
const started = () => notices.value.filter(({ text }) => text.startsWith('Đã bắt đầu'));
const TWO_DAYS = 2 * 86_400_000;
const titles = async () =>
  (await screen.findAllByRole('listitem'))
    .map((row) => row.querySelector('.agenda-title')?.textContent)
    .filter(Boolean);

describe('the agenda of a session', () => {
  it('starts with the first item, and a start by mistake is taken back', async () => {
    const records = await showSession(planned, { part: 'agenda' });
    await press('Bắt đầu buổi họp');
    await button('Xong mục 1');
    expect(stored(records)).toMatchObject({ status: 'running', current: { item: 'roll-call' } });
    undo();
    await button('Bắt đầu buổi họp');
    expect(stored(records)).toMatchObject({ status: 'planned', startedAt: undefined });
  });

  it('on another day than planned is asked about, and gets the day it is held on', async () => {
    const records = await showSession(planned, { part: 'agenda', now: at('19:00') + TWO_DAYS });
    await press('Bắt đầu buổi họp');
    await screen.findByText('Kế hoạch ghi ngày 22/11/2026. Họp hôm nay?');
    expect(stored(records).status).toBe('planned');
    await press('Chuyển sang ngày 24/11/2026 và bắt đầu');
    await button('Xong mục 1');
    expect(stored(records)).toMatchObject({ status: 'running', day: '2026-11-24' });
    undo();
    await button('Bắt đầu buổi họp');
    expect(stored(records)).toMatchObject({ status: 'planned', day: '2026-11-22' });
  });

  it('on another day than planned keeps its day when told so', async () => {
    const records = await showSession(planned, { part: 'agenda', now: at('19:00') + TWO_DAYS });
    await press('Bắt đầu buổi họp');
    await press('Giữ ngày 22/11/2026 và bắt đầu');
    await button('Xong mục 1');
    expect(stored(records)).toMatchObject({ status: 'running', day: '2026-11-22' });
  });

  it('can no longer be taken back once an item is done', async () => {
    await showSession(planned, { part: 'agenda' });
    await press('Bắt đầu buổi họp');
    await button('Xong mục 1');
    await waitFor(() => expect(started()).toHaveLength(1));
    await press('Xong mục 1');
    await waitFor(() => expect(started()).toHaveLength(0));
  });

  it('can no longer be taken back once its screen is left', async () => {
    await showSession(planned, { part: 'agenda' });
    await press('Bắt đầu buổi họp');
    await waitFor(() => expect(started()).toHaveLength(1));
    replaceRoute({ name: 'tasks' });
    await waitFor(() => expect(started()).toHaveLength(0));
  });

  it('shows how long the item and the whole have taken, against the plan', async () => {
    await showSession(running, { now: at('19:12') + 40_000 });
    const clocks = await screen.findAllByRole('timer');
    expect(clocks[0]?.textContent).toBe('Đã họp 12:40 / 45 phút');
    expect(clocks[1]?.textContent).toBe('12:40/ 5 phútquá 7 phút');
    screen.getByText(/Chậm 7 phút · dự kiến xong 19:52/);
  });

  it('goes on to the next item, which is said once', async () => {
    const records = await showSession(running);
    await press('Xong mục 1');
    await button('Xong mục 2');
    expect(stored(records).current?.item).toBe('theme');
    expect(stored(records).items[0]?.doneAt).toBe(at('19:12'));
    screen.getByText('Đang ở mục 2: Trình bày chuyên đề');
  });

  it('passes over nothing when the button is tapped twice at once', async () => {
    const records = await showSession(running);
    const next = await button('Xong mục 1');
    next.click();
    next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await button('Xong mục 2');
    expect(stored(records).current?.item).toBe('theme');
  });

  it('leaves an item for later and comes back to it at the end', async () => {
    const records = await showSession(atItem('end'));
    await press('Về mục trước');
    await button('Xong mục 3');
    await press('Để sau');
    await button('Xong mục 4');
    expect(stored(records).items.find(({ id }) => id === 'review')?.doneAt).toBeUndefined();
    await press('Xong mục 4');
    await waitFor(() => expect(stored(records).current?.item).toBe('theme'));
  });

  it('ends with the last item, which can be taken back', async () => {
    const done = ['theme', 'review', 'end'].map((id) => goToItem(ref('S1'), id, at('19:05')));
    const records = await showSession([...running, ...done]);
    await press('Kết thúc buổi họp');
    await screen.findByText('Đã họp 12 phút, từ 19:00 đến 19:12');
    expect(screen.getByRole('link', { name: 'Kiểm tra và chốt' })).toBeTruthy();
    undo();
    await waitFor(() => expect(stored(records).endedAt).toBeUndefined());
    expect(stored(records).current?.item).toBe('end');
  });

  it('goes to any item', async () => {
    const records = await showSession(running);
    await press(/Kết luận/);
    await press('Chuyển sang mục này');
    await button('Xong mục 4');
    expect(stored(records).current?.item).toBe('end');
  });

  it('takes in an item between two others', async () => {
    const records = await showSession(running);
    await press('Thêm một mục ngay sau mục này');
    type(screen.getByLabelText('Nội dung của mục'), 'Chào mừng đảng viên mới');
    await press('Lưu');
    await waitFor(async () => expect((await titles())[1]).toBe('Chào mừng đảng viên mới'));
    expect(stored(records).items[1]?.minutes).toBe(5);
  });

  it('does not take in an item without words', async () => {
    await showSession(running);
    await press('Thêm một mục ngay sau mục này');
    await press('Lưu');
    screen.getByText('Hãy ghi nội dung của mục.');
  });

  it('takes an item off, and back on', async () => {
    const records = await showSession(running);
    await press(/Kết luận/);
    await press('Bỏ khỏi chương trình');
    await waitFor(() => expect(stored(records).items).toHaveLength(3));
    undo();
    await waitFor(() => expect(stored(records).items).toHaveLength(4));
  });
});

describe('the review of tasks', () => {
  it('lists what the last session gave, and notes how far it is with one tap', async () => {
    const records = await showSession(atItem('review'));
    const row = (await screen.findByText('Thăm 4 hộ')).closest('li') as HTMLElement;
    within(row).getByText('Trần Thị Ánh · hạn 20/11/2026, quá 2 ngày');
    await press('Đã làm được 50%: Thăm 4 hộ');
    await waitFor(() => expect(storedTasks(records).map(percentDone)).toEqual([50]));
  });

  it('ticks a task once that is stored, and not when it could not be', async () => {
    const records = await showSession(atItem('review'));
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Thăm 4 hộ/ });
    records.problem = 'full';
    tick.click();
    await screen.findByText('chưa lưu');
    expect(storedTasks(records)[0]?.state).toBe('open');
    records.problem = undefined;
    await press('Xong mục 3');
    await waitFor(() => expect(storedTasks(records)[0]?.state).toBe('done'));
    await waitFor(() => expect(screen.queryByText('chưa lưu')).toBeNull());
  });
});

describe('an article beside the agenda', () => {
  const packs = {
    article: async () => ({
      format: 1 as const,
      pack: 'thu',
      id: 'mot',
      lang: 'vi' as const,
      version: '1.0.0',
      title: 'Bài một',
      minutes: 3,
      lead: [],
      blocks: [],
      figures: [],
      citations: [],
      questions: [{ id: 'q1', text: 'Thôn mình làm được gì?' }],
      checklist: [{ id: 'c1', text: 'Nêu số liệu của thôn' }],
      editorNotes: [],
    }),
  } as unknown as NonNullable<Parameters<typeof showSession>[1]>['packs'];

  it('opens the article in such a way that it leads back here', async () => {
    await showSession(atItem('theme'), { ...(packs && { packs }) });
    const link = await screen.findByRole('link', { name: /Bài đọc: Bài một/ });
    expect(link.getAttribute('href')).toBe(`#/read/thu/mot?session=${G}%2FS1`);
    await screen.findByRole('checkbox', { name: 'Nêu số liệu của thôn' });
  });

  it('puts a question on the agenda with one tap', async () => {
    const records = await showSession(atItem('theme'), { ...(packs && { packs }) });
    await press('Đưa vào chương trình');
    await screen.findByText('Đã có trong chương trình');
    expect(stored(records).items[2]).toMatchObject({
      title: 'Thôn mình làm được gì?',
      article: 'thu/mot',
      question: 'q1',
    });
  });
});

describe('the screen', () => {
  const request = vi.fn(async () => ({ release: async () => undefined }));

  it('is kept on while the session runs, and taken again when the app comes back', async () => {
    vi.stubGlobal('navigator', Object.assign(navigator, { wakeLock: { request } }));
    await showSession(running);
    await button('Xong mục 1');
    await waitFor(() => expect(request).toHaveBeenCalledOnce());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    Reflect.deleteProperty(navigator, 'wakeLock');
    vi.unstubAllGlobals();
  });
});
