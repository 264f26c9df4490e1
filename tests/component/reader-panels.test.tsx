import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices } from '../../src/state/notices.ts';
import { settings } from '../../src/state/settings.ts';
import { openReader } from './reader-fixture.tsx';

beforeEach(async () => {
  openReader();
  await screen.findByRole('heading', { level: 1, name: 'Bài thử' });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (tool: string) => fireEvent.click(screen.getByRole('button', { name: tool }));

describe('a mention', () => {
  const mention = () =>
    within(screen.getByRole('main')).getByRole('link', { name: 'Chỉ thị số 05' });

  it('opens a card that says what the document is and who else cites it', async () => {
    fireEvent.click(mention());
    const card = await screen.findByRole('dialog', { name: '05-CT/TW' });
    expect(await within(card).findByText('Bộ Chính trị · 15/05/2016')).toBeDefined();
    expect(within(card).getByText('Đẩy mạnh học tập.')).toBeDefined();
    fireEvent.click(within(card).getByText('Nhắc đến trong 2 bài'));
    const other = await within(card).findByRole('link', { name: 'Bài trước đó' });
    expect(other.getAttribute('href')).toBe('#/read/thu/truoc?at=a');
    const entry = within(card).getByRole('link', { name: 'Xem trong danh mục văn bản' });
    expect(entry.getAttribute('href')).toBe('#/documents?at=ct-05');
  });

  it('takes the focus into the card, and Escape brings it back', async () => {
    const link = mention();
    fireEvent.click(link);
    const card = await screen.findByRole('dialog', { name: '05-CT/TW' });
    await waitFor(() => expect(document.activeElement).toBe(card));
    fireEvent.keyDown(card, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(link);
  });

  it('of an abbreviation says it in full', async () => {
    fireEvent.click(screen.getByRole('link', { name: 'KT-XH' }));
    const card = await screen.findByRole('dialog', { name: 'KT-XH' });
    expect(await within(card).findByText('kinh tế - xã hội')).toBeDefined();
  });
});

describe('the contents', () => {
  it('list headings and what follows the text', async () => {
    open('Mục lục');
    const sheet = await screen.findByRole('dialog', { name: 'Mục lục' });
    await waitFor(() =>
      expect(
        within(sheet)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ).toEqual([
        'Đầu bài',
        'Mở đầu',
        'Số liệu trong bài',
        'Văn bản được nhắc đến',
        'Câu hỏi thảo luận',
        'Việc cần làm khi đọc',
        'Ghi chú biên tập',
      ]),
    );
  });

  it('take the reader to the heading that was chosen', async () => {
    open('Mục lục');
    const sheet = await screen.findByRole('dialog', { name: 'Mục lục' });
    fireEvent.click(within(sheet).getByRole('button', { name: 'Mở đầu' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('dau'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the text sheet', () => {
  it('makes the letters larger step by step and stops at the largest', async () => {
    open('Cỡ chữ');
    const larger = await screen.findByRole('button', { name: 'Chữ to hơn' });
    for (let step = 0; step < 9; step += 1) fireEvent.click(larger);
    await waitFor(() => expect(settings.value.textSize).toBe(30));
    await screen.findByText('Cỡ 30');
    expect(larger.getAttribute('aria-disabled')).toBe('true');
  });

  it('changes lines, letters and colours', async () => {
    open('Cỡ chữ');
    fireEvent.click(await screen.findByRole('radio', { name: 'Rất thoáng' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Không chân' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Giấy ngà' }));
    await waitFor(() =>
      expect(settings.value).toMatchObject({ lineHeight: 2, font: 'sans', theme: 'sepia' }),
    );
  });

  it('switches the second language on', async () => {
    open('Cỡ chữ');
    fireEvent.click(await screen.findByRole('switch', { name: /Song ngữ/ }));
    await waitFor(() => expect(settings.value.bilingual).toBe(true));
  });
});

describe('sharing', () => {
  const share = async () => {
    open('Thêm');
    fireEvent.click(await screen.findByRole('button', { name: 'Chia sẻ bài này' }));
  };
  const page = () => new URL('a/thu/bai.vi.html', document.baseURI).href;

  it('hands title, source and the static page to the phone', async () => {
    const shared = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
    Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
    await share();
    await waitFor(() =>
      expect(shared).toHaveBeenCalledWith({
        title: 'Bài thử',
        text: 'Báo Hà Giang, 01/08/2020: Đổi mới ở Vị Xuyên',
        url: page(),
      }),
    );
    Reflect.deleteProperty(navigator, 'share');
  });

  it('copies where the phone cannot share, and says so', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await share();
    await waitFor(() => expect(notices.value[0]?.text).toMatch(/^Đã chép/));
    expect(copied).toHaveBeenCalledWith(
      `Bài thử\nBáo Hà Giang, 01/08/2020: Đổi mới ở Vị Xuyên\n${page()}`,
    );
  });

  it('shows the text to copy where nothing else works', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await share();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Chép để gửi' });
    expect(field.value).toContain(page());
  });
});
