/** A made camera: it sees the codes that another screen drew, through the app's own reader. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { changeOf } from '../../src/domain/write.ts';
import { CodesScreen } from '../../src/features/exchange/codes/codes-screen.tsx';
import { ReceiveScreen } from '../../src/features/exchange/codes/receive-screen.tsx';
import type { ExportLog } from '../../src/storage/export-log.ts';
import type { CameraProblem } from '../../src/ui/scan/camera.ts';
import type { Eyes } from '../../src/ui/scan/use-scanner.ts';
import { textsIn } from '../../src/ui/scan/wasm-reader.ts';
import { photographed } from '../helpers/drawn-codes.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

export const NOW = Date.UTC(2026, 10, 27, 3);

/** Names that do not pack well, so that one code is not enough. */
export async function cell(people: number, seed = 1): Promise<MemoryRecords> {
  const records = memoryRecords(() => NOW);
  const name = (at: number) => `Nguyễn ${((at + seed) * 2_654_435_761).toString(36)} ${at * 7919}`;
  await records.change([
    changeOf('group', { group: 'G', key: 'G' }, [{ path: 'name', value: 'Chi bộ ấp Trung' }]),
    ...Array.from({ length: people }, (_, at) =>
      changeOf('member', { group: 'G', key: `M${at}` }, [{ path: 'name', value: name(at) }]),
    ),
  ]);
  return records;
}

/** Whether the phone is set to less motion. */
export const motion = ({ isLess }: { readonly isLess: boolean }) =>
  vi.stubGlobal('matchMedia', () => ({ matches: isLess }));

export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));

/** The screen that sends. @param session `group/key`; absent: everything */
export async function showSending(
  records: MemoryRecords,
  session?: string,
  exports?: ExportLog,
): Promise<void> {
  await show(
    <CodesScreen at={{ name: 'codes', way: 'send', ...(session !== undefined && { session }) }} />,
    { records, now: NOW, ...(exports && { services: { exports } }) },
  );
}

/** Opens the codes and photographs so many, one after another. */
export async function photographs(count: number): Promise<readonly ImageData[]> {
  press('Hiện mã QR');
  const code = await screen.findByRole('img', { name: 'Mã QR để máy kia quét' });
  const pictures = [photographed(code, 3)];
  if (count > 1) press('Dừng lại');
  while (pictures.length < count) {
    press('Mã sau');
    await Promise.resolve();
    pictures.push(photographed(screen.getByRole('img', { name: 'Mã QR để máy kia quét' }), 3));
  }
  cleanup();
  return pictures;
}

/** A camera that shows these pictures one after another, in whatever order they are given. */
export function cameraOn(pictures: readonly ImageData[]): Eyes & { readonly isOn: () => boolean } {
  let isOn = false;
  let at = -1;
  return {
    isOn: () => isOn,
    start: async (video) => {
      isOn = true;
      Object.defineProperty(video, 'readyState', { value: 4, configurable: true });
      Object.defineProperty(video, 'videoWidth', { value: 640, configurable: true });
      return {
        stop: () => {
          isOn = false;
        },
      };
    },
    open: async () => ({
      read: async () => {
        at += 1;
        const picture = pictures[at];
        return picture === undefined ? [] : textsIn(picture);
      },
    }),
  };
}

export const brokenCamera = (problem: CameraProblem, read: () => readonly string[]): Eyes => ({
  start: async () => ({ problem }),
  open: async () => ({ read: async () => read() }),
});

export async function showReceiving(records: MemoryRecords, eyes: Eyes): Promise<void> {
  await show(<ReceiveScreen eyes={eyes} />, { records, now: NOW });
}
