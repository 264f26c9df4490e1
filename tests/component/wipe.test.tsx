import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PrivacyScreen } from '../../src/features/privacy/privacy-screen.tsx';
import { notices } from '../../src/state/notices.ts';
import { StorageProblem } from '../../src/storage/problem.ts';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(wipe: () => Promise<void>, lang: 'vi' | 'en' = 'vi') {
  const wiper = { wipe, watch: () => () => undefined };
  await show(<PrivacyScreen part="wipe" />, { lang, services: { wiper } });
  return vi.spyOn(location, 'reload').mockImplementation(() => undefined);
}

const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('erasing everything', () => {
  it('tells what goes and what stays, and offers a backup first', async () => {
    await open(async () => undefined);
    expect(screen.getByText(/biên bản, việc, số liệu/)).toBeTruthy();
    expect(screen.getByText(/tệp đã gửi/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sao lưu trước' }).getAttribute('href')).toBe(
      '#/backup',
    );
    expect(await screen.findByText('Chưa sao lưu')).toBeTruthy();
  });

  it('does nothing until the words are typed, with marks or without', async () => {
    const wipe = vi.fn(async () => undefined);
    const reload = await open(wipe);
    press('Xóa hết');
    expect(screen.getByText(/^Chưa đúng/)).toBeTruthy();
    type(/XÓA HẾT/, 'xóa');
    press('Xóa hết');
    expect(wipe).not.toHaveBeenCalled();
    type(/XÓA HẾT/, ' xoa  het ');
    press('Xóa hết');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(wipe).toHaveBeenCalledOnce();
    expect(location.hash).toBe('#/');
  });

  it('says so when something could not be erased, and stays', async () => {
    const reload = await open(() => Promise.reject(new StorageProblem('failed')), 'en');
    type(/ERASE ALL/, 'erase all');
    press('Erase everything');
    await waitFor(() => expect(notices.value).toHaveLength(1));
    expect(reload).not.toHaveBeenCalled();
    press('Erase everything');
  });
});
