import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { createMaker } from '../helpers/made-records.ts';
import { lockState } from '../../src/state/lock.ts';
import type { Draft } from '../../src/state/services.ts';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import {
  at,
  button,
  field,
  press,
  ref,
  running,
  showMinutes,
  showSession,
  storedMinutes,
  type,
} from './sessions-live-fixture.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  cleanup();
});

const S1 = ref('S1');
const texts = (records: MemoryRecords, part: string) => storedMinutes(records).texts.get(part);

/** On a phone that knew nothing of this one's texts. */
function writtenElsewhere(text: string) {
  const maker = createMaker('other000');
  maker.write([writeMinutes(S1, 'roll-call', text, [])], at('19:10'));
  return [...maker.records.values()];
}

describe('a text of the minutes', () => {
  it('opens at the item at hand, and says that it is saved once it is', async () => {
    const records = await showMinutes();
    type(await field('Điểm danh'), 'Đủ người.');
    expect(screen.queryByText('Đã lưu')).toBeNull();
    await screen.findByText('Đã lưu');
    expect(texts(records, 'roll-call')).toEqual(['Đủ người.']);
  });

  it('opens at the item that the address asks for, with the cursor in it', async () => {
    await showSession(running, { part: 'minutes~end' });
    const area = await field('Kết luận');
    await waitFor(() => expect(document.activeElement).toBe(area));
  });

  it('is saved within half a second after the first key that is not saved', async () => {
    const records = await showMinutes();
    const area = await field('Điểm danh');
    vi.useFakeTimers();
    type(area, 'Đủ');
    await vi.advanceTimersByTimeAsync(300);
    type(area, 'Đủ người.');
    expect(texts(records, 'roll-call')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(texts(records, 'roll-call')).toEqual(['Đủ người.']);
  });

  it('is saved at once when the app is hidden', async () => {
    const records = await showMinutes();
    type(await field('Điểm danh'), 'Đủ người.');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(texts(records, 'roll-call')).toEqual(['Đủ người.']));
  });

  it('is there again when the page went away before it was stored', async () => {
    const drafts = new Map<string, Draft>();
    const before = await showSession(running, { part: 'minutes', drafts });
    before.problem = 'hung';
    type(await field('Điểm danh'), 'Đủ người.');
    dispatchEvent(new Event('pagehide'));
    cleanup();
    const records = await showSession(running, { part: 'minutes', drafts });
    const area = await field('Điểm danh');
    await waitFor(() => expect(area.value).toBe('Đủ người.'));
    await waitFor(() => expect(texts(records, 'roll-call')).toEqual(['Đủ người.']));
    expect(drafts.size).toBe(0);
  });

  it('stays in the field when it could not be saved, and is saved later', async () => {
    const records = await showMinutes();
    records.problem = 'full';
    type(await field('Điểm danh'), 'Đủ người.');
    await screen.findByText('Chưa lưu. Chữ vẫn còn ở đây.');
    expect((await field('Điểm danh')).value).toBe('Đủ người.');
    records.problem = undefined;
    await press('Lưu lại');
    await waitFor(() => expect(texts(records, 'roll-call')).toEqual(['Đủ người.']));
    expect(screen.queryByText(/chưa lưu được vào máy/)).toBeNull();
  });

  it('written in two places is shown side by side until one is chosen', async () => {
    const records = await showMinutes();
    const area = await field('Điểm danh');
    area.focus();
    type(area, 'Bản của máy này');
    await screen.findByText('Đã lưu');
    records.fromOtherTab(writtenElsewhere('Bản của máy kia'));
    await screen.findByText('Bản của máy kia');
    type(area, 'Bản của máy này, dài hơn');
    await waitFor(() =>
      expect([...(texts(records, 'roll-call') ?? [])].sort()).toEqual([
        'Bản của máy kia',
        'Bản của máy này, dài hơn',
      ]),
    );
    await press('Gộp các bản');
    await waitFor(() =>
      expect(texts(records, 'roll-call')).toEqual(['Bản của máy này, dài hơn\nBản của máy kia']),
    );
    expect(screen.queryByText('Lấy bản này')).toBeNull();
  });

  it('never takes the place of one that came while the field was shown', async () => {
    const records = await showMinutes();
    const area = await field('Điểm danh');
    type(area, 'Của tôi');
    records.fromOtherTab(writtenElsewhere('Của máy kia'));
    await waitFor(() => expect(texts(records, 'roll-call')).toHaveLength(2));
  });

  it('of an item taken off the agenda is still there', async () => {
    await showMinutes([...running, writeMinutes(S1, 'gone', 'Chuyện cũ', [])]);
    await button('Mục đã bỏ khỏi chương trình');
    screen.getByText('Chuyện cũ');
  });
});

describe('dictation', () => {
  it('is not offered where the phone has none', async () => {
    await showMinutes();
    await field('Điểm danh');
    expect(screen.queryByRole('button', { name: /Nói để ghi/ })).toBeNull();
  });

  it('says first where the voice goes, then writes behind what is there, until the app is locked', async () => {
    const made: Recognition[] = [];
    class Recognition {
      onresult?: (event: object) => void;
      onend?: () => void;
      start = () => made.push(this);
      stop = vi.fn();
    }
    vi.stubGlobal('webkitSpeechRecognition', Recognition);
    const records = await showMinutes([...running, writeMinutes(S1, 'roll-call', 'Có mặt', [])]);
    await press(/Nói để ghi/);
    expect(made).toEqual([]);
    await press('Đã hiểu, bắt đầu');
    made[0]?.onresult?.({ resultIndex: 0, results: [[{ transcript: 'ba người ' }]] });
    await waitFor(() => expect(texts(records, 'roll-call')).toEqual(['Có mặt ba người']));
    await press(/Thôi nghe/);
    expect(made[0]?.stop).toHaveBeenCalledOnce();
    made[0]?.onend?.();
    lockState.value = 'open';
    await press(/Nói để ghi/);
    expect(made[1]?.stop).not.toHaveBeenCalled();
    lockState.value = 'locked';
    await waitFor(() => expect(made[1]?.stop).toHaveBeenCalledOnce());
    lockState.value = 'asking';
  });
});
