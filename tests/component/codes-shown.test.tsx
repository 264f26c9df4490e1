/** A phone that shows QR codes: by itself or by hand, and honest about how long it takes. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryExports } from '../helpers/memory-exports.ts';
import { cell, motion, NOW, press, showSending } from './codes-fixture.tsx';

beforeEach(() => {
  motion({ isLess: false });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a phone that shows codes', () => {
  const count = () => screen.getByText(/^Mã \d+ \(cần \d+ mã\)$/).textContent;

  it('goes on by itself, at the pace that is chosen, and stops when told', async () => {
    await showSending(await cell(80));
    press('Hiện mã QR');
    await screen.findByText(/^Mã 1 /);
    await screen.findByText(/^Mã 3 /);
    expect(screen.getByText(/^Với 4 mã mỗi giây, mất ít nhất \d giây\.$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '12' }));
    expect(screen.getByText(/nhấp nháy mạnh/)).toBeTruthy();
    press('Dừng lại');
    const before = count();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(count()).toBe(before);
    press('Mã sau');
    press('Mã trước');
    await waitFor(() => expect(count()).toBe(before));
  });

  it('tells when all were shown once, and that it can go on', async () => {
    await showSending(await cell(80));
    press('Hiện mã QR');
    await screen.findByText(/^Mã 1 /);
    press('Dừng lại');
    const needed = Number(/cần (\d+)/.exec(count() ?? '')?.[1]);
    for (let at = 1; at < needed; at += 1) press('Mã sau');
    await screen.findByText(/Đã hiện đủ một vòng/);
  });

  it('stands still where the phone is set to less motion, until a person starts it', async () => {
    motion({ isLess: true });
    await showSending(await cell(80));
    press('Hiện mã QR');
    await screen.findByText(/đặt giảm chuyển động/);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(count()).toMatch(/^Mã 1 /);
    press('Chạy tiếp');
    await screen.findByText(/^Mã 2 /);
  });

  it('keeps the screen on while it is there', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
    await showSending(await cell(3));
    press('Hiện mã QR');
    await screen.findByText(/Một mã này là đủ/);
    await waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
    cleanup();
    await waitFor(() => expect(release).toHaveBeenCalledOnce());
  });

  it('writes down that names were shown', async () => {
    const exports = memoryExports();
    await showSending(await cell(3), undefined, exports);
    expect(await exports.list()).toEqual([]);
    press('Hiện mã QR');
    await screen.findByText(/Một mã này là đủ/);
    await waitFor(async () =>
      expect(await exports.list()).toEqual([
        { at: NOW, what: 'Mọi thứ trên máy này', way: 'shown', names: 3 },
      ]),
    );
  });

  it('makes larger modules for a camera that cannot read the others', async () => {
    await showSending(await cell(80));
    press('Hiện mã QR');
    const modules = async () =>
      Number((await screen.findByRole('img')).getAttribute('viewBox')?.split(' ')[2]);
    const before = await modules();
    const needed = () => Number(/cần (\d+)/.exec(count() ?? '')?.[1]);
    const usual = needed();
    fireEvent.click(screen.getByRole('checkbox', { name: /Mã thưa hơn/ }));
    await waitFor(() => expect(needed()).toBeGreaterThan(usual));
    expect(await modules()).toBeLessThan(before - 10);
  });

  it('says honestly how long it takes, and offers the file first, when it is much', async () => {
    await showSending(await cell(9000));
    press('Hiện mã QR');
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toMatch(/Có \d+\skB: hiện mã mất ít nhất \d+ phút.*Gửi tệp nhanh hơn/);
    expect(screen.queryByRole('img')).toBeNull();
    press('Vẫn hiện mã');
    await screen.findByRole('img', { name: 'Mã QR để máy kia quét' });
  });
});
