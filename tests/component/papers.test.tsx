import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPapers } from '../../src/domain/paper/paper-record.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { route } from '../../src/state/navigation.ts';
import { memoryRecords, type MemoryRecords } from '../helpers/memory-records.ts';
import { templates } from '../unit/domain/pack-templates.ts';
import { at, ended, G, held, press, ref } from './closing-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rows = ['Lê Văn An', 'Trần Thị Ánh', 'Vàng A Dơ', 'Lò Thị Hoa'].map((fullName, index) => ({
  member: `M${index}`,
  fullName,
  role: 'dang_vien' as const,
  memberType: 'chinh_thuc' as const,
  standing: 'binh_thuong' as const,
  erased: false,
  mark: { status: index === 3 ? ('vang_cld' as const) : ('co_mat' as const) },
}));
const closed = closeSession(ref('S1'), { rows, warnings: [], now: at('20:30') });

async function showPapers(part: string, changes = [...held(), ended]): Promise<MemoryRecords> {
  const records = memoryRecords(() => at('20:40'));
  for (const change of changes) await records.change([change]);
  const here = { name: 'session', group: G, key: 'S1', part } as const;
  const packs = { templates: async () => templates };
  await show(<SessionScreen at={here} />, { records, now: at('20:40'), packs });
  route.value = here;
  return records;
}

const CLOSED = [...held(), ended, ...closed];

const kept = (records: MemoryRecords) => {
  const record = records.all.get(`paper:${G}:S1`);
  return record === undefined ? undefined : readPapers(record);
};

const passage = (name: RegExp) => screen.findByRole('button', { name });
const field = (name: string) => screen.findByLabelText(name);
const type = async (name: string, value: string) => {
  const input = await field(name);
  fireEvent.input(input, { target: { value } });
  fireEvent.blur(input);
};

describe('the papers of a session', () => {
  it('are one tap away once it is closed, each with its number', async () => {
    await showPapers('papers', CLOSED);
    await screen.findByRole('radio', { name: 'Giấy tờ' });
    const minutes = await screen.findByRole('link', { name: /^Biên bản/ });
    expect(minutes.getAttribute('href')).toBe(`#/sessions/${G}/S1?part=papers%7Eminutes`);
    expect(minutes.textContent).toContain('Số 01-BB/CB');
    expect(screen.queryByText(/còn là bản nháp/)).toBeNull();
  });

  it('are drafts until then', async () => {
    await showPapers('papers~minutes');
    const page = await screen.findByRole('article', { name: 'Nội dung giấy tờ' });
    within(page).getByText('BẢN NHÁP');
  });
});

describe('a fact in a document', () => {
  it('leads back to where it was recorded', async () => {
    await showPapers('papers~minutes', CLOSED);
    fireEvent.click(await passage(/Có mặt: 3\/4/));
    const link = await screen.findByRole('link', { name: 'Sửa ở phần Điểm danh', hidden: true });
    expect(link.getAttribute('href')).toBe(`#/sessions/${G}/S1?part=attendance`);
  });

  it('can be overwritten for this document, is shown so, and comes back', async () => {
    const records = await showPapers('papers~minutes', CLOSED);
    fireEvent.click(await passage(/Có mặt: 3\/4/));
    await type('Sửa chữ trong giấy tờ này', '2. Có mặt ba đồng chí.');
    await waitFor(() =>
      expect(kept(records)?.byHand.get('minutes/present')?.texts).toEqual([
        '2. Có mặt ba đồng chí.',
      ]),
    );
    expect((await passage(/Có mặt ba đồng chí/)).textContent).toContain('Đã sửa tay');
    await press('Bỏ phần sửa tay, lấy theo số liệu');
    await passage(/Có mặt: 3\/4/);
    expect(kept(records)?.byHand.size).toBe(0);
  });
});

describe('a text of the document’s own', () => {
  it('is kept with the session and takes the place of the dots', async () => {
    const records = await showPapers('papers~resolution', CLOSED);
    fireEvent.click(await passage(/^Sửa: Biểu dương/));
    await type('Nội dung', 'Biểu dương đồng chí Ánh.');
    await waitFor(() =>
      expect(kept(records)?.texts.get('resolution/praise')).toEqual(['Biểu dương đồng chí Ánh.']),
    );
    await passage(/Biểu dương đồng chí Ánh\./);
  });
});

describe('the number', () => {
  it('can be changed; what is no number is refused in words', async () => {
    const records = await showPapers('papers~resolution', CLOSED);
    await type('Số văn bản', '7a');
    await screen.findByText('Ghi số, nhiều nhất bốn chữ số, hoặc để trống.');
    await type('Số văn bản', '7');
    await waitFor(() => expect(kept(records)?.numbers.get('resolution')).toBe('07'));
    await screen.findByText('Số 07-NQ/CB');
  });

  it('is kept from when the final document leaves the app', async () => {
    const shared: File[] = [];
    const records = await showPapers('papers~minutes', CLOSED);
    vi.stubGlobal('navigator', {
      userAgent: '',
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => void shared.push(...files),
    });
    await press('Gửi tệp Word');
    await waitFor(() => expect(kept(records)?.numbers.get('minutes')).toBe('01'));
    expect(shared[0]?.name).toBe('bien-ban-chi-bo-thon-2-2026-11-22.docx');
    expect(shared[0]?.type).toContain('wordprocessingml');
  });

  it('is not used up by a draft', async () => {
    const shared: File[] = [];
    const records = await showPapers('papers~minutes');
    vi.stubGlobal('navigator', {
      userAgent: '',
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => void shared.push(...files),
    });
    await press('Gửi tệp Word');
    await waitFor(() => expect(shared).toHaveLength(1));
    expect(kept(records)).toBeUndefined();
  });
});
