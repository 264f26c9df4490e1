/** What leaves the app with a selected passage, and what it is looked up in. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesOverlay } from '../../src/features/notes/reader/overlay.tsx';
import { notices } from '../../src/state/notices.ts';
import { openReader } from './reader-fixture.tsx';
import { select, textShown } from './select-letters.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

/** Opens the reader, selects letters of a block, and presses a button of the bar. */
async function press(deed: string, [block, start, end]: [string, number, number], lang?: 'en') {
  const bench = openReader({
    overlay: async () => NotesOverlay,
    ...(lang === undefined ? {} : { lang }),
  });
  await textShown();
  select(block, start, end);
  const bar = await screen.findByRole('region', { name: 'Đoạn đang chọn' });
  fireEvent.click(within(bar).getByRole('button', { name: deed }));
  return bench;
}

const SCHOOLS: [string, number, number] = ['cuoi', 0, 26];
const QUOTE = [
  '“Số trường tăng từ 5 lên 13”',
  '— Bài thử',
  'Nguồn: Báo Hà Giang, 01/08/2020: Đổi mới ở Vị Xuyên',
];
const ADDRESS = () => new URL('a/thu/bai.vi.html', location.href).href;

describe('a passage that is copied', () => {
  it('has its article and its source with it, in the language of the passage', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Chép', SCHOOLS);
    await waitFor(() => expect(notices.value.map(({ text }) => text)).toHaveLength(1));
    expect(copied.mock.calls).toEqual([[QUOTE.join('\n')]]);
    expect(notices.value[0]?.text).toBe('Đã chép. Bạn có thể dán vào tin nhắn.');
    cleanup();
    await press('Chép', ['cuoi', 0, 7], 'en');
    await waitFor(() => expect(copied).toHaveBeenCalledTimes(2));
    expect(copied.mock.lastCall?.[0]).toMatch(/^“Schools”\n— Trial article\n/);
  });

  it('is shown to be copied by hand where the phone does not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await press('Chép', SCHOOLS);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Chép để gửi' });
    expect(field.value).toBe(QUOTE.join('\n'));
    expect(notices.value).toEqual([]);
  });
});

describe('a passage that is shared', () => {
  const phoneThat = (share: (data: ShareData) => Promise<void>) => {
    const shared = vi.fn(share);
    Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
    return shared;
  };

  it('goes to the phone as text, with the address of the article', async () => {
    const shared = phoneThat(async () => undefined);
    const { services } = await press('Chia sẻ', SCHOOLS);
    await waitFor(() => expect(shared).toHaveBeenCalledTimes(1));
    expect(shared).toHaveBeenCalledWith({
      title: 'Bài thử',
      text: [...QUOTE, ADDRESS()].join('\n'),
    });
    await new Promise((resolve) => setTimeout(resolve));
    // Nobody is named in it: the log of names that left has nothing to say.
    expect(await services.exports.list()).toEqual([]);
  });

  it('is said nothing of when the person goes back', async () => {
    phoneThat(() => Promise.reject(new DOMException('no', 'AbortError')));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Chia sẻ', SCHOOLS);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notices.value).toEqual([]);
    expect(copied).not.toHaveBeenCalled();
  });

  it('is copied where the phone does not share', async () => {
    phoneThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Chia sẻ', SCHOOLS);
    await waitFor(() => expect(notices.value[0]?.text).toMatch(/^Đã chép/));
    expect(copied.mock.calls).toEqual([[[...QUOTE, ADDRESS()].join('\n')]]);
  });
});

describe('a passage that is looked up', () => {
  it('shows what the reference lists say of what it names, and leads on to the card', async () => {
    await press('Tra cứu', ['doan', 0, 40]);
    const sheet = await screen.findByRole('dialog', { name: 'Tra cứu' });
    await within(sheet).findByRole('heading', { name: 'KT-XH' });
    expect(within(sheet).getByText('kinh tế - xã hội')).toBeDefined();
    const headings = within(sheet).getAllByRole('heading', { level: 3 });
    // The text says “Chỉ thị số 05”; that this is 05-CT/TW the article knows.
    expect(headings.map(({ textContent }) => textContent)).toEqual(['05-CT/TW', 'KT-XH']);
    fireEvent.click(within(sheet).getAllByRole('button', { name: 'Xem chi tiết' })[0]!);
    expect(await screen.findByRole('dialog', { name: '05-CT/TW' })).toBeDefined();
    expect(screen.queryByRole('dialog', { name: 'Tra cứu' })).toBeNull();
  });

  it('names no document that is cited elsewhere in the paragraph only', async () => {
    await press('Tra cứu', ['doan', 18, 40]);
    const sheet = await screen.findByRole('dialog', { name: 'Tra cứu' });
    await within(sheet).findByRole('heading', { name: 'KT-XH' });
    expect(within(sheet).queryByRole('heading', { name: '05-CT/TW' })).toBeNull();
  });

  it('says so when nothing in it is known, with the way to the list', async () => {
    await press('Tra cứu', ['viec', 0, 8]);
    const sheet = await screen.findByRole('dialog', { name: 'Tra cứu' });
    await within(sheet).findByText(/^Không có văn bản, chữ viết tắt hay thuật ngữ nào/);
    const way = within(sheet).getByRole('link', { name: 'Xem trong bảng thuật ngữ' });
    expect(way.getAttribute('href')).toBe('#/glossary');
  });
});
