import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notices } from '../../src/state/notices.ts';
import { readings } from '../../src/state/readings.ts';
import { route } from '../../src/state/navigation.ts';
import { settings } from '../../src/state/settings.ts';
import type { Source } from '../../src/pack/format.ts';
import { PackProblem } from '../../src/pack/problem.ts';
import type { PackSource } from '../../src/pack/source.ts';
import { trialArticle } from './reader-article.ts';
import { openReader } from './reader-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Once the whole article is there: what follows its text comes a frame later. */
const title = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 1, name });
  await screen.findByRole('button', { name: /^(Đánh dấu đã đọc|Bỏ đánh dấu đã đọc|Mark as)/ });
  return heading;
};
/** The article under the title of its source, with other facts about that. */
const asPublished =
  (facts: Partial<Source>): PackSource['article'] =>
  async (pack, id, lang) => {
    const article = await trialArticle(pack, id, lang);
    const { source, title } = article;
    return source === undefined ? article : { ...article, source: { ...source, title, ...facts } };
  };
const button = (name: string) => screen.getByRole('button', { name });

describe('an open article', () => {
  it('says where it comes from and how long it takes', async () => {
    openReader();
    await title('Bài thử');
    expect(screen.getByText('Vị Xuyên · Hà Giang')).toBeDefined();
    expect(screen.getByText('Bản học tập biên soạn từ Báo Hà Giang, 01/08/2020')).toBeDefined();
    expect(screen.getByText(/Tác giả: An Giang/)).toBeDefined();
    expect(screen.getByText('Đọc 8 phút')).toBeDefined();
    await waitFor(() => expect(document.title).toBe('Bài thử – Chuyên Đề'));
  });

  it('names paper, day and author of a text that is here as it was published', async () => {
    openReader({ article: asPublished({ author: 'Lê Hoàng' }) });
    await title('Bài thử');
    expect(screen.getByText('Báo Hà Giang · 01/08/2020 · Tác giả: Lê Hoàng')).toBeDefined();
    expect(screen.queryByText(/Bản học tập|Bài gốc/)).toBeNull();
  });

  it('leaves out what is not known of such a text', async () => {
    openReader({ article: asPublished({ outlet: '', author: '' }) });
    await title('Bài thử');
    expect(screen.getByText('01/08/2020')).toBeDefined();
  });

  it('gives the focus to its title', async () => {
    openReader();
    const heading = await title('Bài thử');
    expect(document.activeElement).toBe(heading);
  });

  it('gives blocks the ids that its static page gives them', async () => {
    openReader();
    await title('Bài thử');
    for (const id of ['lead', 'dau', 'doan', 'viec', 'cuoi', 'q1', 'c1', 'part-questions']) {
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });

  it('opens at the block that the address names', async () => {
    openReader({ at: 'cuoi' });
    await title('Bài thử');
    expect(document.activeElement?.id).toBe('cuoi');
  });

  it('opens where it was left', async () => {
    const reading = { id: 'thu/bai', block: 'viec', share: 0.5, openedAt: 5, ticks: [] };
    openReader({ reading });
    await title('Bài thử');
    await waitFor(() => expect(document.activeElement?.id).toBe('viec'));
  });

  it('switches to the other language and back', async () => {
    openReader();
    await title('Bài thử');
    expect(button('English').lang).toBe('en');
    fireEvent.click(button('English'));
    await title('Trial article');
    expect(route.value).toMatchObject({ lang: 'en' });
    expect(screen.getByRole('article').lang).toBe('en');
    fireEvent.click(button('Tiếng Việt'));
    await title('Bài thử');
    expect(route.value).not.toHaveProperty('lang');
  });

  it('shows the other language under each block', async () => {
    openReader();
    await title('Bài thử');
    settings.value = { ...settings.value, bilingual: true };
    const under = await screen.findByText('Under Directive 05, over 7,300 members.');
    expect(under.closest('[lang]')?.getAttribute('lang')).toBe('en');
    const item = screen.getByText('hiến đất').closest('li');
    expect(item?.textContent).toContain('giving land');
  });

  it('leads to the article before it', async () => {
    openReader();
    await title('Bài thử');
    const link = screen.getByRole('link', { name: /Bài trước đó/ });
    expect(link.getAttribute('href')).toBe('#/read/thu/truoc');
  });
});

describe('the figures of an article', () => {
  it('stand with operator, ratio and change, and lead to their paragraph', async () => {
    openReader();
    await title('Bài thử');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual([
      'trên 7.300 đảng viên',
      '5  13từ 5 lên 13 trường',
      '12/17 xã',
    ]);
    const link = screen.getByRole('link', { name: 'của Đảng bộ' });
    expect(link.getAttribute('href')).toBe('#/read/thu/bai?at=doan');
  });

  it('speak the language of the article', async () => {
    openReader({ lang: 'en' });
    await title('Trial article');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual([
      'over 7,300 members',
      '5  13from 5 to 13 schools',
      '12 of 17 communes',
    ]);
  });
});

describe('the reading checklist', () => {
  it('shows a tick only once it is saved', async () => {
    let finish = () => {};
    const saved = new Promise<void>((resolve) => {
      finish = resolve;
    });
    openReader({ beforeWrite: () => saved });
    await title('Bài thử');
    const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Ghi một dòng/ });
    fireEvent.click(box());
    await screen.findByText('Đang lưu…');
    expect(box().checked).toBe(false);
    finish();
    await waitFor(() => expect(box().checked).toBe(true));
    expect(screen.queryByText('Đang lưu…')).toBeNull();
  });

  it('says so when a tick could not be saved', async () => {
    openReader({
      beforeWrite: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    await title('Bài thử');
    fireEvent.click(screen.getByRole('checkbox', { name: /Ghi một dòng/ }));
    await waitFor(() => expect(notices.value.map(({ tone }) => tone)).toEqual(['assertive']));
  });
});

describe('marking as read', () => {
  it('is said at the end and in the tool bar, and can be taken back', async () => {
    openReader();
    await title('Bài thử');
    fireEvent.click(button('Đánh dấu đã đọc'));
    await screen.findByText('Bạn đã đọc bài này.');
    expect(button('Đã đọc').getAttribute('aria-pressed')).toBe('true');
    expect(readings.value.get('thu/bai')?.readAt).toBe(1000);
    fireEvent.click(button('Bỏ đánh dấu đã đọc'));
    await waitFor(() => expect(button('Đã đọc').getAttribute('aria-pressed')).toBe('false'));
  });
});

describe('an article that cannot be opened', () => {
  it('shows nothing for a moment, then that it is being opened', async () => {
    vi.useFakeTimers();
    openReader({ article: () => new Promise(() => {}) });
    expect(screen.queryByRole('status')).toBeNull();
    await vi.advanceTimersByTimeAsync(350);
    expect(screen.getByRole('status').textContent).toBe('Đang mở…');
  });

  it('says that there is none of that name', async () => {
    openReader({ article: () => Promise.reject(new PackProblem('missing', 'bai')) });
    await screen.findByRole('heading', { level: 1, name: 'Không có bài này' });
    expect(screen.getByRole('link', { name: 'Về trang Đọc' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it.each([
    ['damaged', new PackProblem('damaged', 'bai'), 'Tệp bài đọc bị hỏng'],
    ['newer', new PackProblem('newer', 'bai'), 'Bài này cần bản ứng dụng mới hơn'],
    ['unreachable', new TypeError('Failed to fetch'), 'Chưa có bài này trong máy'],
  ])('tells what to do when it is %s', async (_code, problem, heading) => {
    let broken = true;
    openReader({
      article: (...asked) => (broken ? Promise.reject(problem) : trialArticle(...asked)),
    });
    await screen.findByRole('heading', { level: 1, name: heading });
    broken = false;
    fireEvent.click(button('Thử lại'));
    await screen.findByRole('heading', { level: 1, name: 'Bài thử' });
  });
});
