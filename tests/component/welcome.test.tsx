import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InAppNotice } from '../../src/features/welcome/in-app-notice.tsx';
import { WelcomeScreen } from '../../src/features/welcome/welcome-screen.tsx';
import { canInstall, offlineState, packsHeld } from '../../src/state/offline.ts';
import { ANDROID, FACEBOOK_IPHONE, IPHONE, show, ZALO_ANDROID } from './screen-fixture.tsx';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the first screen', () => {
  it('says how much is in the phone once that has been looked at', async () => {
    await show(<WelcomeScreen onDone={vi.fn()} />);
    offlineState.value = { name: 'installing', done: 3, total: 30 };
    await screen.findByText(/3 \/ 30 tệp/);
    offlineState.value = { name: 'ready' };
    packsHeld.value = new Map([['thu', { bytes: 84_000, complete: true }]]);
    await screen.findByText('2 bài, 84 kB');
    expect(screen.getByText('Mất mạng vẫn đọc được', { exact: false })).toBeDefined();
  });

  it('promises nothing where the browser keeps nothing', async () => {
    await show(<WelcomeScreen onDone={vi.fn()} />);
    offlineState.value = { name: 'unsupported' };
    await screen.findByText('Cần có mạng mỗi khi đọc');
    expect(screen.queryByText(/không cần mạng/)).toBeNull();
    expect(screen.queryByText(/đọc được khi mất mạng/)).toBeNull();
  });

  it('changes to English at once and keeps the choice', async () => {
    const { saved } = await show(<WelcomeScreen onDone={vi.fn()} />);
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await screen.findByRole('heading', { level: 1, name: 'Read without a network' });
    expect(saved.at(-1)?.language).toBe('en');
  });

  it('ends with the language that it was shown in', async () => {
    const onDone = vi.fn();
    const { saved } = await show(<WelcomeScreen onDone={onDone} />);
    press('Bắt đầu đọc');
    expect(onDone).toHaveBeenCalledOnce();
    await waitFor(() => expect(saved.at(-1)?.language).toBe('vi'));
  });

  it('installs where the browser offers it and stays on the screen', async () => {
    const onDone = vi.fn();
    const { offline } = await show(<WelcomeScreen onDone={onDone} />, { userAgent: ANDROID });
    canInstall.value = true;
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm vào màn hình chính' }));
    expect(offline.install).toHaveBeenCalledOnce();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('leads to the pictures on an iPhone', async () => {
    await show(<WelcomeScreen onDone={vi.fn()} />, { userAgent: IPHONE });
    const guide = screen.getByRole('link', { name: 'Thêm vào màn hình chính' });
    expect(guide.getAttribute('href')).toBe('#/install');
    expect(screen.getByText(/Để iPhone không xóa dữ liệu/)).toBeDefined();
  });
});

describe('inside a chat app', () => {
  it('names the app and leads to Chrome on Android', async () => {
    await show(<InAppNotice onContinue={vi.fn()} />, { userAgent: ZALO_ANDROID });
    expect(screen.getByText(/bên trong Zalo/)).toBeDefined();
    const out = screen.getByRole('link', { name: 'Mở bằng Chrome' });
    expect(out.getAttribute('href')).toMatch(/^intent:\/\/.*package=com\.android\.chrome/);
  });

  it('leads to Safari on an iPhone', async () => {
    await show(<InAppNotice onContinue={vi.fn()} />, { userAgent: FACEBOOK_IPHONE });
    const out = screen.getByRole('link', { name: 'Mở bằng Safari' });
    expect(out.getAttribute('href')).toMatch(/^x-safari-http/);
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });

  it('copies the address, or shows it to be copied by hand', async () => {
    await show(<InAppNotice onContinue={vi.fn()} />, { userAgent: ZALO_ANDROID });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    press('Chép địa chỉ');
    await screen.findByText(/^Đã chép/);
    expect(writeText).toHaveBeenCalledWith(location.href);
    writeText.mockRejectedValue(new Error('refused'));
    press('Chép địa chỉ');
    await screen.findByText(/^Chưa chép được/);
    expect(screen.getByRole('textbox', { name: 'Địa chỉ của trang này' })).toHaveProperty(
      'value',
      location.href,
    );
  });

  it('lets the person go on', async () => {
    const onContinue = vi.fn();
    await show(<InAppNotice onContinue={onContinue} />, { userAgent: ZALO_ANDROID });
    press('Cứ đọc ở đây');
    expect(onContinue).toHaveBeenCalledOnce();
  });
});
