/** A pack that somebody sent, looked through before it is kept: who made it, and what it would change. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHighlight } from '../../src/domain/annotation/annotation-edits.ts';
import { ImportScreen } from '../../src/features/packs/import-screen.tsx';
import '../../src/i18n/making.ts';
import { makeArchive } from '../../src/pack/archive/make.ts';
import { keyPrint } from '../../src/state/packs/key-print.ts';
import { maker } from '../../src/state/packs/making.ts';
import type { ReadPack } from '../../src/state/packs/reader.ts';
import type { KeptStore } from '../../src/storage/packs.ts';
import { type OpenedPack, openPack } from '../../src/transfer/pack/open.ts';
import { aKey, aMaking, madeArticle, paragraph, signedPack } from '../helpers/made-pack.ts';
import { memoryKept } from '../helpers/memory-kept.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

/** What the app does in its worker. */
const read: ReadPack = async (file, now) =>
  openPack(new Uint8Array(await file.arrayBuffer()), {
    subtle: undefined,
    now,
    pause: async () => undefined,
  });

let kept: KeptStore;
let records: MemoryRecords;

beforeEach(async () => {
  maker.value = undefined;
  kept = memoryKept();
  records = memoryRecords();
  await show(<ImportScreen read={read} />, { records, services: { kept } });
});

afterEach(cleanup);

/** Chooses the file, and waits for what is said of it. */
async function open(pack: Uint8Array): Promise<void> {
  const another = screen.queryByRole('button', { name: 'Chọn tệp khác' });
  if (another) fireEvent.click(another);
  fireEvent.change(screen.getByLabelText('Chọn tệp'), {
    target: { files: [new File([Uint8Array.from(pack)], 'goi.epub')] },
  });
  await screen.findByRole('heading', { level: 2, name: 'Học tập quý IV' });
}

/** The button that keeps it; it does nothing while a person has not said what is asked. */
const accept = (name: string) => screen.getByRole('button', { name });
const isReady = (name: string) => accept(name).getAttribute('aria-disabled') === 'false';
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const versions = async () => (await kept.list()).map(({ index }) => index.version);

const TRUST = 'Tôi đã hỏi lại và tin người làm gói này';
/** The words in red: of an author, or of an age, that a person has to answer for. */
const inRed = () => [...document.querySelectorAll('.packs-warning')].map((one) => one.textContent);

describe('a signed pack', () => {
  it('of an author never met says so in red, with name and key, and is kept only on a word', async () => {
    const key = await aKey();
    await open(await signedPack(key));
    expect(inRed()).toHaveLength(1);
    expect(inRed()[0]).toMatch(/^Tác giả: Trần Thị Bình.*chưa gặp tác giả này bao giờ/);
    expect(inRed()[0]).toContain(`Mã khóa: ${keyPrint(key.publicKey)}`);
    expect(isReady('Giữ gói này')).toBe(false);
    fireEvent.click(accept('Giữ gói này'));
    expect(await kept.list()).toEqual([]);
    tick(TRUST);
    await waitFor(() => expect(isReady('Giữ gói này')).toBe(true));
    fireEvent.click(accept('Giữ gói này'));
    await waitFor(async () => expect(await versions()).toEqual(['1.0.0']));
  });

  it('of an author whose packs are here is not in red, and asks nothing', async () => {
    const key = await aKey();
    await open(await signedPack(key));
    tick(TRUST);
    fireEvent.click(accept('Giữ gói này'));
    await waitFor(async () => expect(await versions()).toEqual(['1.0.0']));
    await open(await signedPack(key, { version: '1.1.0' }));
    expect(inRed()).toEqual([]);
    expect(screen.getByText(/^Chữ ký đúng, và bạn đã có gói khác/)).toBeDefined();
    expect(isReady('Nhận bản này')).toBe(true);
  });

  it('by another key than the one that is here says in red that the author has changed', async () => {
    const pack = await signedPack(await aKey());
    const opened = await read(new Blob([Uint8Array.from(pack)]), 1, new AbortController().signal);
    const { content } = opened as OpenedPack;
    const author = { name: 'Trần Thị Bình', key: (await aKey()).publicKey };
    await kept.put({ ...content, pack: { ...content.pack, author } });
    await open(pack);
    expect(inRed()[0]).toMatch(/Tác giả đã đổi.*Có thể là người khác mạo tên/);
    expect(isReady('Nhận bản này')).toBe(false);
    tick(TRUST);
    await waitFor(() => expect(isReady('Nhận bản này')).toBe(true));
  });

  it('of an older version is taken only when a person insists', async () => {
    const key = await aKey();
    await open(await signedPack(key, { version: '2.0.0' }));
    tick(TRUST);
    fireEvent.click(accept('Giữ gói này'));
    await waitFor(async () => expect(await versions()).toEqual(['2.0.0']));
    await open(await signedPack(key, { version: '1.0.0' }));
    expect(inRed()).toEqual(['Bản này cũ hơn bản trên máy (2.0.0).']);
    expect(isReady('Nhận bản này')).toBe(false);
    fireEvent.click(accept('Nhận bản này'));
    expect(await versions()).toEqual(['2.0.0']);
    tick('Tôi vẫn muốn lấy bản cũ');
    await waitFor(() => expect(isReady('Nhận bản này')).toBe(true));
    fireEvent.click(accept('Nhận bản này'));
    await waitFor(async () => expect(await versions()).toEqual(['1.0.0']));
  });
});

describe('a new version of a pack', () => {
  /** A highlight of the first words of a block. */
  const mark = (key: string, article: string, block: string, quote: string) =>
    addHighlight(
      key,
      {
        article,
        title: 'Bài',
        colour: 'green',
        anchor: {
          lang: 'vi',
          block,
          start: 0,
          endBlock: block,
          end: quote.length,
          quote,
          before: '',
          after: '',
        },
      },
      1,
    );

  it('says beforehand what is new, changed, unchanged, and what becomes of highlights', async () => {
    const key = await aKey();
    await open(await signedPack(key));
    tick(TRUST);
    fireEvent.click(accept('Giữ gói này'));
    await waitFor(async () => expect(await versions()).toEqual(['1.0.0']));
    const [{ id } = { id: '' }] = await kept.list();
    await records.change([
      mark('a', `${id}/hai`, 'b1', 'Chi bộ họp mỗi tháng một lần.'),
      mark('b', `${id}/hai-2`, 'b1', 'Cùng tên, khác gói.'),
    ]);
    const { texts } = await aMaking();
    const [first = []] = texts;
    const changed = [madeArticle('hai', 'vi', [paragraph('b1', 'Chi bộ họp mỗi tháng hai lần.')])];
    const added = [madeArticle('ba', 'vi', [paragraph('b1', 'Bài ba.')])];
    await open(await signedPack(key, { version: '1.1.0', texts: [first, changed, added] }));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual([
      '1 bài mới',
      '1 bài có sửa',
      '1 bài không còn trong bản này',
      '1 bài giữ nguyên',
      'Mẫu kèm theo gói',
      'Chỗ tô và ghi chú của bạn',
    ]);
    const marks = screen.getByRole('region', { name: 'Chỗ tô và ghi chú của bạn' });
    expect(marks.textContent).toContain('Không chỗ nào bị xóa.');
    expect(marks.textContent).toContain('1 chỗ tô ở câu đã được sửa');
    expect(marks.textContent).toContain('Cùng tên, khác gói.');
  });
});

describe('a pack without a signature', () => {
  it('says in red that nobody vouches for the name', async () => {
    await open((await makeArchive(await aMaking())).bytes);
    expect(inRed()[0]).toMatch(/^Tác giả: Chi bộ ấp Trung/);
    expect(isReady('Giữ gói này')).toBe(false);
    expect(screen.getByRole('heading', { name: '3 bài mới' })).toBeDefined();
  });
});
