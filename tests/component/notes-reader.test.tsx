import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnnotation } from '../../src/domain/annotation/annotation.ts';
import { addHighlight, type Highlight } from '../../src/domain/annotation/annotation-edits.ts';
import { NotesOverlay } from '../../src/features/notes/reader/overlay.tsx';
import { notices } from '../../src/state/notices.ts';
import { replaceRoute } from '../../src/state/navigation.ts';
import { changeSettings } from '../../src/state/settings.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { trialArticle } from './reader-article.ts';
import { openReader } from './reader-fixture.tsx';
import { select, textShown } from './select-letters.ts';

afterEach(cleanup);

const overlay = async () => NotesOverlay;

/** A passage of the trial article. */
const passage = (quote: string, block: string, start: number, lang = 'vi'): Highlight => ({
  article: 'thu/bai',
  title: 'Bài thử',
  colour: 'green',
  anchor: {
    lang,
    block,
    start,
    endBlock: block,
    end: start + quote.length,
    quote,
    before: '',
    after: '',
  },
});

async function withHighlights(...list: readonly Highlight[]): Promise<MemoryRecords> {
  const records = memoryRecords();
  await records.change(list.map((one, at) => addHighlight(`n${at}`, one, 1000 + at)));
  return records;
}

const marks = () => [...document.querySelectorAll('mark')].map((one) => one.textContent);
const kept = (records: MemoryRecords) => [...records.all.values()].map(readAnnotation);

const said = () => notices.value.map(({ text }) => text);
const answer = (pressed: boolean) => notices.value.at(-1)?.answer(pressed);
const bar = () => screen.findByRole('region', { name: 'Đoạn đang chọn' });
const press = (name: string, within_?: HTMLElement) =>
  fireEvent.click((within_ ? within(within_) : screen).getByRole('button', { name }));

describe('highlights of an article', () => {
  it('are drawn over its text, through links and in lists', async () => {
    const records = await withHighlights(
      passage('Theo Chỉ thị số 05, phát', 'doan', 0),
      passage('hiến đất\nlàm', 'viec', 0),
    );
    openReader({ overlay, records });
    await waitFor(() =>
      expect(marks()).toEqual(['Theo ', 'Chỉ thị số 05', ', phát', 'hiến đất', 'làm']),
    );
    expect(document.getElementById('doan')?.textContent).toContain(
      'Theo Chỉ thị số 05, phát triển',
    );
  });

  it('stay with their language, beside the other one too', async () => {
    const records = await withHighlights(
      passage('hiến đất', 'viec', 0),
      passage('over 7,300', 'doan', 20, 'en'),
    );
    const { services } = openReader({ overlay, records });
    await waitFor(() => expect(marks()).toEqual(['hiến đất']));
    await changeSettings(services, { bilingual: true });
    await waitFor(() => expect(marks().sort()).toEqual(['hiến đất', 'over 7,300']));
    await changeSettings(services, { bilingual: false });
    replaceRoute({ name: 'article', pack: 'thu', article: 'bai', lang: 'en' });
    await screen.findByRole('heading', { level: 1, name: 'Trial article' });
    await waitFor(() => expect(marks()).toEqual(['over 7,300']));
    expect(document.getElementById('viec')?.textContent).toBe('giving landmaking roads');
  });

  it('move with their words into a new edition', async () => {
    const records = await withHighlights(passage('Số trường tăng từ 5 lên 13', 'cuoi', 0));
    openReader({
      overlay,
      records,
      article: async (pack, id, lang) => {
        const article = await trialArticle(pack, id, lang);
        return {
          ...article,
          blocks: article.blocks.map((block) =>
            block.id === 'cuoi'
              ? { type: 'paragraph', id: 'moi', text: ['Nay: Số trường tăng từ 5 lên 13 đấy.'] }
              : block,
          ),
        };
      },
    });
    await waitFor(() => expect(marks()).toEqual(['Số trường tăng từ 5 lên 13']));
  });
});

describe('a selected passage', () => {
  it('is highlighted in the colour that is pressed', async () => {
    const records = memoryRecords();
    openReader({ overlay, records });
    await textShown();
    select('cuoi', 3, 9);
    press('Hồng', await bar());
    await waitFor(() => expect(marks()).toEqual(['trường']));
    expect(kept(records)).toMatchObject([
      {
        colour: 'pink',
        article: 'thu/bai',
        anchor: { block: 'cuoi', start: 3, end: 9, lang: 'vi' },
      },
    ]);
    // The same passage again takes the other colour.
    select('cuoi', 3, 9);
    press('Vàng', await bar());
    await waitFor(() => expect(kept(records)).toMatchObject([{ colour: 'yellow' }]));
    await waitFor(() => expect(said()).toContain('Đã tô màu: Vàng.'));
    answer(true);
    await waitFor(() => expect(kept(records)).toMatchObject([{ colour: 'pink' }]));
  });

  it('gets a note with tags, which is deleted and brought back', async () => {
    const records = memoryRecords();
    openReader({ overlay, records });
    await textShown();
    select('dau', 0, 6);
    press('Ghi chú', await bar());
    const sheet = await screen.findByRole('dialog', { name: 'Đoạn tô màu' });
    fireEvent.input(within(sheet).getByLabelText('Nội dung ghi chú'), {
      target: { value: 'Hỏi lại xã' },
    });
    fireEvent.input(within(sheet).getByLabelText('Thêm thẻ'), { target: { value: '#Dân vận' } });
    press('Thêm', sheet);
    await within(sheet).findByText('Đã lưu');
    await within(sheet).findByRole('button', { name: 'Bỏ thẻ Dân vận' });
    expect(kept(records)).toMatchObject([{ texts: ['Hỏi lại xã'], tags: ['Dân vận'] }]);
    press('Xóa', sheet);
    await waitFor(() => expect(said()).toContain('Đã xóa đoạn tô màu.'));
    expect(marks()).toEqual([]);
    answer(true);
    await waitFor(() => expect(marks()).toEqual(['Mở đầu']));
  });

  it('is chosen without a pointer, paragraph by paragraph', async () => {
    const records = memoryRecords();
    openReader({ overlay, records });
    await textShown();
    press('Thêm');
    fireEvent.click(await screen.findByRole('button', { name: 'Tô màu, ghi chú một đoạn' }));
    document.dispatchEvent(new Event('selectionchange'));
    const region = await bar();
    // Without a layout the reader is at the end of the text.
    expect(getSelection()?.toString()).toBe('Số trường tăng từ 5 lên 13; 12/17 xã.');
    press('Đoạn trước', region);
    press('Đoạn trước', region);
    await waitFor(() => expect(getSelection()?.toString()).toContain('Theo Chỉ thị số 05'));
    document.dispatchEvent(new Event('selectionchange'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    press('Xanh dương', region);
    await waitFor(() => expect(kept(records)).toMatchObject([{ colour: 'blue' }]));
    expect(document.activeElement?.id).toBe('doan');
    expect(kept(records)[0]?.anchor?.quote).toBe(
      'Theo Chỉ thị số 05, phát triển KT-XH với trên 7.300 đảng viên.',
    );
  });

  it('that cannot be stored stays on the screen, and goes along with what is stored later', async () => {
    const records = memoryRecords();
    records.problem = 'full';
    openReader({ overlay, records });
    await textShown();
    select('dau', 0, 6);
    press('Xanh lá', await bar());
    await waitFor(() => expect(marks()).toEqual(['Mở đầu']));
    expect(said().some((text) => text.includes('đầy'))).toBe(true);
    expect(records.all.size).toBe(0);
    records.problem = undefined;
    select('cuoi', 3, 9);
    press('Hồng', await bar());
    await waitFor(() => expect(records.all.size).toBe(2));
  });
});
