import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Gate } from '../../src/app/lock/gate.tsx';
import { PrivacyScreen } from '../../src/features/privacy/privacy-screen.tsx';
import { SettingsScreen } from '../../src/features/settings/settings-screen.tsx';
import { lock, lockState } from '../../src/state/lock.ts';
import { route } from '../../src/state/navigation.ts';
import { notices, tell } from '../../src/state/notices.ts';
import { Sheet } from '../../src/ui/sheet.tsx';
import { useTitle } from '../../src/ui/use-title.ts';
import { memoryLock, type MemoryLock } from '../helpers/memory-lock.ts';
import { show } from './screen-fixture.tsx';

const HOUR = 3_600_000;
const clock = { now: 0 };

beforeEach(() => {
  lock.value = undefined;
  lockState.value = 'asking';
  clock.now = 1_800_000_000_000;
  route.value = { name: 'sessions' };
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const services = (kept: MemoryLock) => ({ lock: kept, now: () => clock.now });

async function openPage(kept = memoryLock()): Promise<MemoryLock> {
  await show(<PrivacyScreen part="lock" />, { services: services(kept) });
  await screen.findByRole('status');
  return kept;
}

async function setPin(pin: string): Promise<void> {
  await screen.findByLabelText('Mã PIN mới');
  type('Mã PIN mới', pin);
  type('Nhập lại mã PIN mới', pin);
  press('Đặt mã PIN');
  await screen.findByText('Đang dùng mã PIN.');
}

/** A phone that has a PIN, at the beginning of a visit. */
async function phoneWithPin(): Promise<MemoryLock> {
  const kept = await openPage();
  await setPin('2468');
  cleanup();
  lock.value = undefined;
  lockState.value = 'asking';
  return kept;
}

const sheetOpen = signal(false);

function Form() {
  const [text, setText] = useState('');
  useTitle('Chi bộ ấp Tân Hòa');
  return (
    <main>
      <h1>Chi bộ ấp Tân Hòa</h1>
      <label>
        Lời văn
        <input value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {sheetOpen.value && (
        <Sheet title="Xem trước" closeLabel="Đóng" onClose={() => undefined}>
          <p>Bản sao lưu</p>
        </Sheet>
      )}
    </main>
  );
}

async function openGate(kept: MemoryLock): Promise<void> {
  await show(
    <Gate>
      <Form />
    </Gate>,
    { services: services(kept) },
  );
}

async function unlock(pin: string): Promise<void> {
  await screen.findByLabelText('Mã PIN');
  type('Mã PIN', pin);
  press('Mở khóa');
}

describe('the page of the PIN', () => {
  it('says what the lock does and does not do before one is set', async () => {
    await openPage();
    expect(screen.getByText('Chưa đặt mã PIN.')).toBeTruthy();
    expect(screen.getByText(/Không mã hóa dữ liệu/)).toBeTruthy();
    expect(screen.getByText(/Khóa màn hình của chính điện thoại/)).toBeTruthy();
  });

  it('wants four to eight digits, twice the same', async () => {
    const kept = await openPage();
    type('Mã PIN mới', '12a');
    press('Đặt mã PIN');
    expect(screen.getByText('Mã PIN gồm 4 đến 8 chữ số.')).toBeTruthy();
    type('Mã PIN mới', '2468');
    type('Nhập lại mã PIN mới', '2486');
    press('Đặt mã PIN');
    expect(screen.getByText(/Hai lần nhập chưa giống nhau/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Nhập lại mã PIN mới'));
    expect(kept.kept).toBeUndefined();
  });

  it('sets it, changes the delay, and takes it off only with the PIN', async () => {
    const kept = await openPage();
    await setPin('2468');
    fireEvent.click(screen.getByRole('radio', { name: 'Ngay' }));
    await waitFor(() => expect(kept.kept?.delay).toBe(0));
    const off = within(screen.getByRole('region', { name: 'Bỏ mã PIN' }));
    fireEvent.input(off.getByLabelText('Mã PIN đang dùng'), { target: { value: '1357' } });
    press('Bỏ mã PIN');
    expect(await screen.findByText(/Mã PIN chưa đúng. Sai 4 lần nữa/)).toBeTruthy();
    fireEvent.input(off.getByLabelText('Mã PIN đang dùng'), { target: { value: '2468' } });
    press('Bỏ mã PIN');
    await screen.findByText('Chưa đặt mã PIN.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(kept.kept).toBeUndefined();
  });
});

describe('the lock', () => {
  it('shows the screen and not the lock where there is no PIN', async () => {
    await openGate(memoryLock());
    expect(await screen.findByRole('heading', { name: 'Chi bộ ấp Tân Hòa' })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Chi bộ ấp Tân Hòa'));
  });

  it('begins a visit locked, with nothing of the screen in the page', async () => {
    await openGate(await phoneWithPin());
    await screen.findByLabelText('Mã PIN');
    expect(document.documentElement.textContent).not.toContain('Tân Hòa');
    await waitFor(() => expect(document.title).toBe('Phần này đang khóa – Chuyên Đề'));
    await unlock('1357');
    // Spoken, though the focus stays where it was.
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Sai 4 lần nữa/));
    await unlock('2468');
    expect(await screen.findByRole('heading', { name: 'Chi bộ ấp Tân Hòa' })).toBeTruthy();
  });

  it('gives back what was being typed, though it was nowhere in the page meanwhile', async () => {
    const kept = await phoneWithPin();
    await openGate(kept);
    await unlock('2468');
    await screen.findByLabelText('Lời văn');
    type('Lời văn', 'đang gõ dở');
    const field = screen.getByLabelText('Lời văn');
    field.focus();
    kept.fromOtherTab();
    await screen.findByLabelText('Mã PIN');
    expect(screen.queryByLabelText('Lời văn')).toBeNull();
    expect(document.title).not.toContain('Tân Hòa');
    await unlock('2468');
    expect(await screen.findByLabelText<HTMLInputElement>('Lời văn')).toBe(field);
    expect(screen.getByLabelText<HTMLInputElement>('Lời văn').value).toBe('đang gõ dở');
    expect(document.activeElement).toBe(field);
    expect(document.title).toBe('Chi bộ ấp Tân Hòa');
  });

  it('opens what a screen wanted to lay over itself while it was out of sight', async () => {
    const kept = await phoneWithPin();
    await openGate(kept);
    await unlock('2468');
    await screen.findByLabelText('Lời văn');
    type('Lời văn', 'đang gõ dở');
    const holder = screen.getByLabelText('Lời văn').closest('.behind > .behind');
    kept.fromOtherTab();
    await screen.findByLabelText('Mã PIN');
    sheetOpen.value = true;
    // Browsers refuse it outside the page, which would break the screen.
    await waitFor(() => expect(holder?.querySelector('dialog')).toBeTruthy());
    await new Promise((painted) => setTimeout(painted, 100));
    expect(holder?.querySelector('dialog')?.open).toBe(false);
    await unlock('2468');
    expect(
      await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Xem trước' }),
    ).toHaveProperty('open', true);
    expect(screen.getByLabelText<HTMLInputElement>('Lời văn').value).toBe('đang gõ dở');
    sheetOpen.value = false;
  });

  it('does not show on coming back what a screen told meanwhile, as it can name people', async () => {
    const kept = await phoneWithPin();
    await openGate(kept);
    await screen.findByLabelText('Mã PIN');
    void tell('Đã xóa Nguyễn Văn An', { action: 'Hoàn tác' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(notices.value).toEqual([]);
  });

  it('makes whoever guesses wait, and says how long', async () => {
    await openGate(await phoneWithPin());
    for (let at = 0; at < 5; at += 1) {
      await unlock('1357');
      await waitFor(() => expect(lock.value?.tries).toBe(at + 1));
      await waitFor(() => expect(screen.queryByText('Đang kiểm tra mã PIN…')).toBeNull());
    }
    expect(await screen.findAllByText(/Chờ 30 giây nữa/)).toHaveLength(2);
    expect(screen.getByRole('alert').textContent).toMatch(/Chờ 30 giây nữa/);
    await unlock('2468');
    expect(lockState.value).toBe('locked');
  });

  it('lets the PIN be taken off a day after it was said to be forgotten', async () => {
    const kept = await phoneWithPin();
    await openGate(kept);
    fireEvent.click(await screen.findByText('Quên mã PIN'));
    press('Chờ 24 giờ để bỏ mã PIN');
    expect(await screen.findByText(/Có thể bỏ mã PIN từ/)).toBeTruthy();
    clock.now += 24 * HOUR;
    fireEvent.click(
      await screen.findByRole('button', { name: 'Bỏ mã PIN và mở' }, { timeout: 3000 }),
    );
    expect(await screen.findByRole('heading', { name: 'Chi bộ ấp Tân Hòa' })).toBeTruthy();
    expect(kept.kept).toBeUndefined();
  });
});

it('locks from the settings by a button that is there once there is a PIN', async () => {
  const kept = memoryLock();
  await show(<SettingsScreen />, { services: services(kept) });
  await waitFor(() => expect(lockState.value).toBe('none'));
  expect(screen.queryByRole('button', { name: 'Khóa ngay' })).toBeNull();
  cleanup();
  const withPin = await phoneWithPin();
  await show(<SettingsScreen />, { services: services(withPin) });
  fireEvent.click(await screen.findByRole('button', { name: 'Khóa ngay' }));
  expect(lockState.value).toBe('locked');
  expect(notices.value.map(({ text }) => text)).toEqual(['Đã khóa.']);
});
