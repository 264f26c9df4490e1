import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { AboutScreen } from '../../src/features/settings/about-screen.tsx';
import { InstallScreen } from '../../src/features/settings/install-screen.tsx';
import { SettingsScreen } from '../../src/features/settings/settings-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import {
  canInstall,
  offlineState,
  packsHeld,
  persisted,
  standalone,
} from '../../src/state/offline.ts';
import { readings } from '../../src/state/readings.ts';
import { settings } from '../../src/state/settings.ts';
import { ANDROID, IPHONE, show } from './screen-fixture.tsx';

afterEach(cleanup);

const READ = [
  { id: 'thu/mot', block: 'a', share: 0.5, openedAt: 5, ticks: ['c1', 'c2'] },
  { id: 'thu/hai', share: 1, openedAt: 6, readAt: 7, ticks: ['c1'] },
];

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('settings', () => {
  it('has its title under the focus', async () => {
    await show(<SettingsScreen />);
    expect(document.activeElement).toBe(await heading('Cài đặt'));
    expect(document.title).toBe('Cài đặt – Chuyên Đề');
  });

  it('changes the language without reloading, and keeps it', async () => {
    const { saved } = await show(<SettingsScreen />);
    expect(screen.getByText('English').closest('label')?.lang).toBe('en');
    choose('English');
    await heading('Settings');
    expect(document.documentElement.lang).toBe('en');
    expect(saved.at(-1)?.language).toBe('en');
  });

  it('changes colours, letters and the space between lines', async () => {
    await show(<SettingsScreen />);
    choose('Giấy ngà');
    choose('Rất thoáng');
    choose('Không chân');
    expect(settings.value).toMatchObject({ theme: 'sepia', lineHeight: 2, font: 'sans' });
  });

  it('steps through the sizes of the text and stops at the last', async () => {
    await show(<SettingsScreen />);
    press('Chữ to hơn');
    await screen.findByText('Cỡ 20');
    for (let i = 0; i < 9; i += 1) press('Chữ to hơn');
    await screen.findByText('Cỡ 30');
    const larger = screen.getByRole('button', { name: 'Chữ to hơn' });
    expect(larger.getAttribute('aria-disabled')).toBe('true');
  });

  it('tells of each pack only what was found in the phone', async () => {
    const { offline } = await show(<SettingsScreen />);
    await screen.findByText('Chưa kiểm tra');
    packsHeld.value = new Map([['thu', { bytes: 84_000, complete: true }]]);
    await screen.findByText('Có đủ trong máy – 84 kB');
    packsHeld.value = new Map([['thu', { bytes: 40_000, complete: false }]]);
    offlineState.value = { name: 'incomplete' };
    await screen.findByText('Chưa đủ trong máy');
    expect(screen.getByText(/Trong máy còn thiếu một phần/)).toBeDefined();
    offline.verify.mockClear();
    press('Kiểm tra lại');
    expect(offline.verify).toHaveBeenCalledOnce();
  });

  it('offers no check where the browser keeps nothing', async () => {
    await show(<SettingsScreen />);
    offlineState.value = { name: 'unsupported' };
    await screen.findByText(/không giữ được bài trong máy/);
    expect(screen.queryByRole('button', { name: 'Kiểm tra lại' })).toBeNull();
  });

  it('asks the browser to keep the data only when it has not agreed', async () => {
    const { offline } = await show(<SettingsScreen />);
    persisted.value = false;
    fireEvent.click(await screen.findByRole('button', { name: 'Xin trình duyệt giữ dữ liệu' }));
    expect(offline.askToKeep).toHaveBeenCalledOnce();
    await screen.findByText(/trình duyệt chưa nhận/);
    persisted.value = true;
    await screen.findByText(/Trình duyệt đã nhận giữ dữ liệu/);
    expect(screen.queryByRole('button', { name: 'Xin trình duyệt giữ dữ liệu' })).toBeNull();
  });

  it('installs where the browser offers it, and says when it is done', async () => {
    const { offline } = await show(<SettingsScreen />);
    expect(screen.queryByRole('button', { name: 'Thêm vào màn hình chính' })).toBeNull();
    const guide = screen.getByRole('link', { name: 'Xem cách thêm vào màn hình chính' });
    expect(guide.getAttribute('href')).toBe('#/install');
    canInstall.value = true;
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm vào màn hình chính' }));
    expect(offline.install).toHaveBeenCalledOnce();
    standalone.value = true;
    await screen.findByText('Ứng dụng đang mở từ màn hình chính.');
  });

  it('deletes the reading history, and gives it back', async () => {
    const { clear } = await show(<SettingsScreen />, { readings: READ });
    await screen.findByText(/của 2 bài/);
    press('Xóa lịch sử đọc');
    await waitFor(() => expect(notices.value).toHaveLength(1));
    expect(clear).toHaveBeenCalledOnce();
    expect(readings.value.size).toBe(0);
    await screen.findByText('Máy này chưa nhớ chỗ đọc của bài nào.');
    notices.value[0]?.answer(true);
    await waitFor(() => expect([...readings.value.values()]).toEqual(READ));
  });
});

describe('the install guide', () => {
  it('shows three pictures on an iPhone, each with words', async () => {
    await show(<InstallScreen />, { userAgent: IPHONE });
    expect(screen.getByRole('radio', { name: 'iPhone, iPad' })).toHaveProperty('checked', true);
    const pictures = screen.getAllByRole('img');
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture.getAttribute('aria-label')).toMatch(/^Hình vẽ/);
  });

  it('has a button on Android where the browser offers one', async () => {
    const { offline } = await show(<InstallScreen />, { userAgent: ANDROID });
    expect(screen.queryByRole('button', { name: 'Thêm vào màn hình chính' })).toBeNull();
    canInstall.value = true;
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm vào màn hình chính' }));
    expect(offline.install).toHaveBeenCalledOnce();
  });

  it('shows the other guides on request', async () => {
    await show(<InstallScreen />, { userAgent: ANDROID });
    choose('Máy tính');
    await screen.findByText(/Thêm vào Dock/);
    choose('iPhone, iPad');
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(3));
  });
});

describe('about', () => {
  it('says whose work is inside, and under which licence', async () => {
    await show(<AboutScreen />, { lang: 'en' });
    expect(screen.getByText(/Be Vietnam Pro/).textContent).toContain('SIL Open Font License');
    expect(screen.getByText(/Lucide/).textContent).toContain('ISC');
    expect(await screen.findByText('1.2.0')).toBeDefined();
  });

  it('names every library that comes onto the phone', async () => {
    await show(<AboutScreen />);
    const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const shown = letters(document.body.textContent);
    const names = Object.keys(packageFile.dependencies).map((name) =>
      name.replace(/^workbox-.*/, 'workbox'),
    );
    expect(names.filter((name) => !shown.includes(letters(name)))).toEqual([]);
  });

  it('copies the details for a report, or says how to do it by hand', async () => {
    await show(<AboutScreen />);
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    press('Chép thông tin máy');
    await waitFor(() => expect(notices.value[0]?.text).toMatch(/^Đã chép/));
    expect(writeText.mock.calls[0]?.[0]).toContain(navigator.userAgent);
    writeText.mockRejectedValue(new Error('refused'));
    press('Chép thông tin máy');
    await waitFor(() => expect(notices.value.at(-1)?.text).toMatch(/^Chưa chép được/));
  });
});
