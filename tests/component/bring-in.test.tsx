import { cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BringInScreen } from '../../src/features/texts/bring-in-screen.tsx';
import { keptPacks } from '../../src/state/library.ts';
import { notices } from '../../src/state/notices.ts';
import type { Draft } from '../../src/state/services.ts';
import { bringing, type Shared } from '../../src/state/texts/own.ts';
import type { ReadArticle } from '../../src/state/texts/reader.ts';
import { openArticle } from '../../src/transfer/article/open.ts';
import { show } from './screen-fixture.tsx';

const SEED = readFileSync('tests/fixtures/articles/seeds/003_60ba2723f055f6d6.txt', 'utf8');

const read: ReadArticle = async (source) =>
  openArticle(typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer()));

const nothing = async () => undefined;

const none = async () => false;

const bringIn = (drafts = new Map<string, Draft>()) =>
  show(<BringInScreen read={read} takeShared={nothing} sharedWaits={none} />, { drafts });

const shareIn = (shared: Shared) =>
  show(<BringInScreen read={read} takeShared={async () => shared} sharedWaits={none} />);

async function paste(text: string): Promise<void> {
  fireEvent.input(screen.getByLabelText('Dán bài vào đây'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Đang đọc…' })).toBeNull());
}

/** Lets a file go over the page; the browser itself must not open it. */
function drop(file: File): void {
  const event = createEvent.drop(document.body, { dataTransfer: { files: [file] } });
  fireEvent(document.body, event);
  expect(event.defaultPrevented).toBe(true);
}

/** The row of the line that begins so. */
function row(text: string): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('p')?.textContent?.startsWith(text));
  if (found === undefined) throw new Error(`no line ${text}`);
  return found;
}

const kindOf = (text: string) =>
  within(row(text)).getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.textContent;

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

const kept = () => keptPacks.value?.[0]?.index.articles ?? [];

afterEach(() => {
  cleanup();
  bringing.value = undefined;
});

describe('a pasted newspaper page', () => {
  it('is shown with its head and the kind of every line before anything is kept', async () => {
    await bringIn();
    await paste(SEED);
    expect(field('Tên bài').value).toBe(
      'Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh',
    );
    expect(field('Ngày đăng').value).toBe('2024-02-22');
    expect(field('Tác giả').value).toBe('Huỳnh Hương');
    expect(kindOf('Tiếng Việt | English')).toBe('Dòng thừa (bỏ)');
    expect(kindOf('Quan tâm đào tạo')).toBe('Tiêu đề mục');
    expect(kindOf('Lãnh đạo huyện Cần Đước trao')).toBe('Chú thích ảnh');
    expect(kept()).toEqual([]);
  });

  it('has its preview begin at the top, with the focus there', async () => {
    await bringIn();
    screen.getByRole('button', { name: 'Xem trước' }).focus();
    const scroll = vi.spyOn(globalThis, 'scrollTo');
    await paste(SEED);
    expect(scroll).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('has each line changed by one tap', async () => {
    await bringIn();
    await paste(SEED);
    fireEvent.click(
      within(row('Quan tâm đào tạo')).getByRole('button', { name: 'Đổi thành: Chú thích ảnh' }),
    );
    expect(kindOf('Quan tâm đào tạo')).toBe('Chú thích ảnh');
    fireEvent.click(
      within(row('Chia sẻ bài viết')).getByRole('button', { name: 'Đổi thành: Đoạn văn' }),
    );
    expect(kindOf('Chia sẻ bài viết')).toBe('Đoạn văn');
  });

  it('takes another line for its title when it is told so', async () => {
    await bringIn();
    await paste(SEED);
    const select = within(row('Tăng cường công tác')).getByRole('combobox');
    fireEvent.change(select, { target: { value: 'title' } });
    expect(field('Tên bài').value).toBe('Tăng cường công tác kiểm tra, giám sát');
    expect(kindOf('Xây dựng Đảng và hệ thống')).toBe('Tiêu đề mục');
  });

  it('is kept as it was looked through, without the stray lines', async () => {
    await bringIn();
    await paste(SEED);
    fireEvent.click(screen.getByRole('button', { name: 'Lưu vào máy' }));
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]?.title).toEqual({
      vi: 'Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh',
    });
    // Two headings, two captions, eleven paragraphs.
    expect(kept()[0]?.blocks).toBe(15);
    expect(location.hash).toMatch(/^#\/read\/own\//);
  });

  it('is not kept without a title, and says so', async () => {
    await bringIn();
    await paste(SEED);
    fireEvent.input(field('Tên bài'), { target: { value: '  ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lưu vào máy' }));
    expect(screen.getByText(/^Bài cần có tên/)).toBeDefined();
    expect(kept()).toEqual([]);
  });
});

describe('a preview', () => {
  /** The page is gone with all that it had in memory; only what was written down is left. */
  async function comeBack(drafts: Map<string, Draft>): Promise<void> {
    cleanup();
    bringing.value = undefined;
    await bringIn(drafts);
  }

  it('is there again after the page was killed, with what was typed and changed', async () => {
    const drafts = new Map<string, Draft>();
    await bringIn(drafts);
    await paste(SEED);
    fireEvent.input(field('Tên bài'), { target: { value: 'Tên tôi đặt' } });
    fireEvent.click(
      within(row('Quan tâm đào tạo')).getByRole('button', { name: 'Đổi thành: Chú thích ảnh' }),
    );
    await comeBack(drafts);
    expect(field('Tên bài').value).toBe('Tên tôi đặt');
    expect(kindOf('Quan tâm đào tạo')).toBe('Chú thích ảnh');
  });

  it('is gone once it was put away, and back by undo', async () => {
    const drafts = new Map<string, Draft>();
    await bringIn(drafts);
    await paste(SEED);
    fireEvent.input(field('Tên bài'), { target: { value: 'Tên tôi đặt' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bài khác' }));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(field('Tên bài').value).toBe('Tên tôi đặt'));
    fireEvent.click(screen.getByRole('button', { name: 'Bài khác' }));
    await comeBack(drafts);
    expect(field('Dán bài vào đây').value).toContain('Huỳnh Hương');
  });
});

describe('what cannot be taken in', () => {
  it('is called a list of people when it is one, as .csv too', async () => {
    await bringIn();
    await paste('Danh sách chi bộ\nSTT;Họ và tên;Chức vụ\n1;Đặng Văn An;Bí thư\n');
    expect(screen.getByRole('alert').textContent).toContain('Đây là bảng danh sách');
  });

  it('is refused with a reason, and what was pasted stays', async () => {
    await bringIn();
    await paste('Chia sẻ bài viết\nFacebook\n.');
    expect(screen.getByRole('alert').textContent).toContain('Không thấy bài viết nào');
    expect(field('Dán bài vào đây').value).toContain('Chia sẻ bài viết');
  });

  it('is called by its name with a way on when another screen takes it', async () => {
    await bringIn();
    await paste('chuyen-de 1 text abc');
    const on = within(screen.getByRole('alert')).getByRole('link');
    expect(on.textContent).toBe('Đến phần sao lưu, phục hồi');
    expect(on.getAttribute('href')).toBe('#/backup');
  });

  it('leads on to opening a pack when the file is one, and keeps nothing', async () => {
    await bringIn();
    const pack = zipSync({ 'META-INF/pack.json': strToU8('{}') });
    drop(new File([pack], 'bai.txt'));
    const on = within(await screen.findByRole('alert')).getByRole('link');
    expect(on.textContent).toBe('Mở gói bài');
    expect(on.getAttribute('href')).toBe('#/import-pack');
    expect(kept()).toEqual([]);
  });
});

describe('a file that is dropped on the screen', () => {
  it('is read by what is in it, not by its name', async () => {
    await bringIn();
    drop(new File([SEED], 'anh.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(field('Tác giả').value).toBe('Huỳnh Hương'));
  });

  it('is refused with a reason when it is a picture', async () => {
    await bringIn();
    drop(new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], 'bai.txt', { type: 'text/plain' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Đây là ảnh');
  });
});

describe('a text that another app shares', () => {
  it('is read at once', async () => {
    await shareIn(SEED);
    await waitFor(() => expect(field('Tác giả').value).toBe('Huỳnh Hương'));
  });

  it('is told of when it was too large to be put aside', async () => {
    await shareIn({ refused: 'too_large' });
    expect((await screen.findByRole('alert')).textContent).toContain('lớn quá 20 MB');
  });

  it('waits while another one is looked through, and that is said', async () => {
    await bringIn();
    await paste(SEED);
    cleanup();
    const take = vi.fn(nothing);
    await show(<BringInScreen read={read} takeShared={take} sharedWaits={async () => true} />);
    expect((await screen.findByText(/vừa chia sẻ một bài/)).textContent).toContain('đang chờ');
    expect(take).not.toHaveBeenCalled();
  });
});
