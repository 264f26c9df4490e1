import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAnnotation } from '../../src/domain/annotation/annotation.ts';
import {
  addHighlight,
  addNote,
  ownRef,
  putTag,
  writeNote,
} from '../../src/domain/annotation/annotation-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { type NotesRoute, NotesScreen } from '../../src/features/notes/page/notes-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { trialArticle } from './reader-article.ts';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NOVEMBER = Date.UTC(2026, 10, 20, 5);
const OCTOBER = Date.UTC(2026, 9, 2, 5);

const highlight = (key: string, quote: string, start: number): Change =>
  addHighlight(
    key,
    {
      article: 'thu/bai',
      title: 'Bài thử',
      colour: 'blue',
      anchor: {
        lang: 'vi',
        block: 'cuoi',
        start,
        endBlock: 'cuoi',
        end: start + quote.length,
        quote,
        before: '',
        after: '',
      },
    },
    NOVEMBER,
  );

const EVERYTHING: readonly Change[] = [
  highlight('a', 'Số trường tăng từ 5 lên 13', 0),
  putTag(ownRef('a'), 'Giáo dục'),
  highlight('b', 'câu đã bị bỏ khỏi bài từ lâu', 4),
  addNote('c', {}, OCTOBER),
  writeNote(ownRef('c'), 'Chuẩn bị họp, nhắc Uỷ ban', []),
];

async function open(
  changes: readonly Change[] = EVERYTHING,
  at: Omit<NotesRoute, 'name'> = {},
): Promise<MemoryRecords> {
  const records = memoryRecords();
  await records.change(changes);
  await show(<NotesScreen at={{ name: 'notes', ...at }} />, {
    records,
    packs: { article: trialArticle },
    now: NOVEMBER,
  });
  return records;
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const kept = (records: MemoryRecords) =>
  [...records.all.values()].map(readAnnotation).filter(({ deleted }) => !deleted);

describe('the page of notes', () => {
  it('says in words what to do while there is none', async () => {
    await open([]);
    await screen.findByRole('heading', { name: 'Chưa có ghi chú nào' });
  });

  it('shows the newest month first, and sorts by article, tag and colour', async () => {
    await open();
    const lost = 'Chưa tìm thấy chỗ trong bài';
    await waitFor(() => expect(headings()).toEqual([lost, 'Tháng 11/2026', 'Tháng 10/2026']));
    fireEvent.click(screen.getByRole('radio', { name: 'Bài' }));
    expect(headings()).toEqual([lost, 'Bài thử', 'Ghi chú riêng']);
    fireEvent.click(screen.getByRole('radio', { name: 'Thẻ' }));
    expect(headings()).toEqual([lost, 'Giáo dục', 'Không có thẻ']);
    fireEvent.click(screen.getByRole('radio', { name: 'Màu' }));
    expect(headings()).toEqual([lost, 'Xanh dương', 'Ghi chú không tô màu']);
  });

  it('lists a highlight whose passage is gone, and says why', async () => {
    await open();
    const lost = await screen.findByRole('region', { name: 'Chưa tìm thấy chỗ trong bài' });
    within(lost).getByText('“câu đã bị bỏ khỏi bài từ lâu”');
    within(lost).getByText('Bài đã sửa, không còn đoạn này.');
    expect(within(lost).getAllByRole('listitem')).toHaveLength(1);
    // In the one place only.
    expect(screen.getAllByText('“câu đã bị bỏ khỏi bài từ lâu”')).toHaveLength(1);
  });

  it('finds words without marks, in either spelling', async () => {
    await open();
    const field = await screen.findByRole('searchbox');
    fireEvent.input(field, { target: { value: 'uy ban' } });
    await screen.findByText('1 ghi chú và đoạn tô màu');
    expect(headings()).toEqual(['Tháng 10/2026']);
    fireEvent.input(field, { target: { value: 'không có' } });
    await screen.findByText('Không có ghi chú nào có “không có”.');
  });

  it('shows only those with a tag, or of a colour', async () => {
    await open();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Thẻ' }), {
      target: { value: 'Giáo dục' },
    });
    await screen.findByText('1 ghi chú và đoạn tô màu');
    fireEvent.change(screen.getByRole('combobox', { name: 'Thẻ' }), { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Màu' }), { target: { value: 'blue' } });
    await screen.findByText('2 ghi chú và đoạn tô màu');
  });

  it('writes a new note, which saves itself', async () => {
    const records = await open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi chú mới' }));
    const field = await screen.findByLabelText('Nội dung ghi chú');
    fireEvent.input(field, { target: { value: 'Mượn loa của trường' } });
    await screen.findByText('Đã lưu');
    expect(kept(records)).toMatchObject([{ texts: ['Mượn loa của trường'], article: undefined }]);
  });

  it('keeps no note in which nothing was written', async () => {
    const records = await open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi chú mới' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(kept(records)).toEqual([]));
  });

  it('keeps a note that was closed before its words were stored', async () => {
    const records = await open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi chú mới' }));
    await screen.findByRole('dialog');
    fireEvent.input(screen.getByLabelText('Nội dung ghi chú'), {
      target: { value: 'Mượn loa' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await screen.findByRole('button', { name: /Mượn loa/ });
    expect(kept(records)).toMatchObject([{ texts: ['Mượn loa'] }]);
  });

  it('puts a new note on the session whose notes are shown', async () => {
    const records = await open([], { session: 'g1/s1' });
    await screen.findByText('Một buổi sinh hoạt');
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi chú mới' }));
    await waitFor(() => expect(kept(records)).toMatchObject([{ session: 'g1/s1' }]));
  });

  it('deletes a note and brings it back', async () => {
    const records = await open(EVERYTHING, {});
    fireEvent.click(await screen.findByRole('button', { name: /Chuẩn bị họp/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Ghi chú' });
    fireEvent.click(within(sheet).getByRole('button', { name: 'Xóa' }));
    await waitFor(() => expect(kept(records)).toHaveLength(2));
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await screen.findByRole('button', { name: /Chuẩn bị họp/ });
  });

  it('leads from a highlight to its place', async () => {
    await open();
    const [first] = await screen.findAllByRole('button', { name: /Số trường tăng/ });
    fireEvent.click(first!);
    const link = await screen.findByRole('link', { name: 'Mở: Bài thử' });
    expect(link.getAttribute('href')).toBe('#/read/thu/bai?lang=vi&at=cuoi');
  });

  it('goes to the note that the address names', async () => {
    await open(EVERYTHING, { at: 'c' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Chuẩn bị họp'));
  });

  it.each([
    ['Văn bản Word (.docx)', 'so-tay-hoc-tap-2026-11-20.docx'],
    ['Markdown (.md)', 'so-tay-hoc-tap-2026-11-20.md'],
    ['Chữ thường (.txt)', 'so-tay-hoc-tap-2026-11-20.txt'],
  ])('gives the notes away as a file: %s', async (kind, name) => {
    const shared: File[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      userAgent: navigator.userAgent,
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => void shared.push(...files),
    });
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Chia sẻ hoặc lưu sổ tay' }));
    fireEvent.click(await screen.findByRole('button', { name: kind }));
    await waitFor(() => expect(shared.map((file) => file.name)).toEqual([name]), { timeout: 8000 });
    const bytes = new Uint8Array(await shared[0]!.arrayBuffer());
    const word = name.endsWith('docx') ? unzipSync(bytes)['word/document.xml'] : undefined;
    const text = strFromU8(word ?? bytes);
    for (const words of ['Số trường tăng từ 5 lên 13', 'Chuẩn bị họp, nhắc Uỷ ban', 'Giáo dục'])
      expect(text).toContain(words);
  });
});
