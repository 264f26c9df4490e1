/** From one phone to another by QR codes: what is drawn on one screen is read by the other. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonical } from '../../src/domain/record/record.ts';
import { prepareReader } from '../helpers/drawn-codes.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import {
  brokenCamera,
  cameraOn,
  cell,
  motion,
  photographs,
  press,
  showReceiving,
  showSending,
} from './codes-fixture.tsx';

beforeAll(prepareReader);
beforeEach(() => {
  motion({ isLess: false });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const content = ({ all }: MemoryRecords) => [...all.values()].map((one) => canonical(one)).sort();

async function joined(records: MemoryRecords): Promise<void> {
  press('Ghép vào máy này');
  await waitFor(() => expect(location.hash).toBe('#/sessions'));
  expect(records.all.size).toBeGreaterThan(0);
}

describe('a phone that reads the codes of another', () => {
  it('has all of it after one code, when one is enough', async () => {
    const mine = await cell(3);
    await showSending(mine);
    const pictures = await photographs(1);
    const other = memoryRecords();
    const camera = cameraOn(pictures);
    await showReceiving(other, camera);
    await screen.findByRole('heading', { name: 'Mới: 4' });
    expect(other.all.size).toBe(0);
    await waitFor(() => expect(camera.isOn()).toBe(false));
    await joined(other);
    expect(content(other)).toEqual(content(mine));
  });

  it('puts a series together, with codes lost, doubled, out of order and of others between', async () => {
    const theirs = await cell(90, 5);
    await showSending(theirs);
    const between = await photographs(3);
    const mine = await cell(80);
    await showSending(mine);
    const [first, second, ...rest] = await photographs(14);
    const other = memoryRecords();
    const kept = rest.filter((_, at) => at % 4 !== 1).reverse();
    const seen = kept.flatMap((one, at) => [one, ...between.slice(at, at + 1), one]);
    await showReceiving(other, cameraOn([...seen, second!, first!, ...seen]));
    const bar = await screen.findByRole('progressbar', { name: 'Phần đã nhận' });
    expect(bar.getAttribute('max')).toMatch(/^\d+$/);
    expect(screen.getByText(/^Đã nhận \d+ trên \d+ phần$/)).toBeTruthy();
    await screen.findByRole('heading', { name: 'Mới: 81' });
    await joined(other);
    expect(content(other)).toEqual(content(mine));
  });

  it('is told that a code is none of ours, and goes on', async () => {
    const mine = await cell(2);
    await showSending(mine);
    const [picture] = await photographs(1);
    const camera = cameraOn([picture!]);
    const seen = [['https://vi.du/'], ['CDQ9:ABC'], ['CDQ1:ABC']];
    const read = async () => seen.shift() ?? [];
    const eyes = { ...camera, open: async () => ({ read }) };
    await showReceiving(memoryRecords(), eyes);
    await screen.findByText(/không phải mã gửi dữ liệu/);
    await screen.findByText(/bản ứng dụng mới hơn/);
    await screen.findByText(/Có mã bị sai/);
    cleanup();
    await showReceiving(memoryRecords(), camera);
    await screen.findByRole('heading', { name: 'Mới: 3' });
  });

  it('says how to do without a camera that is not allowed, and reads pictures', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
    const mine = await cell(80);
    await showSending(mine);
    const camera = cameraOn(await photographs(9));
    const { read } = await camera.open();
    const texts: (readonly string[])[] = [];
    for (let at = 0; at < 9; at += 1) texts.push(await read({} as ImageBitmap));
    const other = memoryRecords();
    await showReceiving(
      other,
      brokenCamera('denied', () => texts.shift() ?? []),
    );
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toMatch(/Chưa được phép dùng máy ảnh.*chọn ảnh chụp mã, hoặc nhận bằng tệp/);
    expect(screen.getByRole('link', { name: 'Nhận bằng tệp' }).getAttribute('href')).toBe(
      '#/backup',
    );
    const files = Array.from({ length: 9 }, (_, at) => new File(['x'], `${at}.png`));
    fireEvent.change(screen.getByLabelText('Chọn ảnh chụp mã'), { target: { files } });
    await screen.findByRole('heading', { name: 'Mới: 81' });
    await joined(other);
    expect(content(other)).toEqual(content(mine));
  });

  it('says that a picture has no code in it', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
    await showReceiving(
      memoryRecords(),
      brokenCamera('none', () => []),
    );
    fireEvent.change(screen.getByLabelText('Chọn ảnh chụp mã'), {
      target: { files: [new File(['x'], 'a.png')] },
    });
    await screen.findByText(/Không thấy mã nào trong ảnh/);
  });

  it('changes nothing when it reads the same a second time', async () => {
    const mine = await cell(3);
    await showSending(mine);
    const pictures = await photographs(1);
    await showReceiving(mine, cameraOn(pictures));
    await screen.findByText(/Không có gì thay đổi/);
  });

  it('opens a locked transfer with the words of the other phone, and only with them', async () => {
    const mine = await cell(3);
    await showSending(mine);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Khóa bằng cụm từ' }));
    press('Hiện mã QR');
    expect(screen.getByText(/phải đủ chín tiếng/)).toBeTruthy();
    press('Tạo cụm từ mới');
    const phrase = screen.getByLabelText('Cụm từ khóa').textContent;
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    type('Gõ lại cụm từ trên', phrase);
    const pictures = await photographs(1);
    await showReceiving(memoryRecords(), cameraOn(pictures));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Dữ liệu có khóa/);
    type('Gõ cụm từ đã chép', 'sai');
    press('Mở khóa');
    await screen.findByText(/Cụm từ không đúng/);
    type('Gõ cụm từ đã chép', phrase);
    press('Mở khóa');
    await screen.findByRole('heading', { name: 'Mới: 4' });
  });
});
