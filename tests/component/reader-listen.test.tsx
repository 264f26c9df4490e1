import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices } from '../../src/state/notices.ts';
import { openReader } from './reader-fixture.tsx';

/** A phone that says nothing aloud and ends each utterance when the test says so. */
class Speech extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  spoken: { text: string; lang: string }[] = [];
  #now: SpeechSynthesisUtterance | undefined;

  getVoices = () => this.voices;
  cancel = () => {
    this.#now = undefined;
  };
  speak = (utterance: SpeechSynthesisUtterance) => {
    if (utterance.text === '') return;
    this.#now = utterance;
    this.spoken.push({ text: utterance.text, lang: utterance.lang });
  };
  tell(event: 'end' | 'error') {
    this.#now?.dispatchEvent(new Event(event));
  }
  get last() {
    return this.spoken.at(-1)?.text;
  }
}

class Utterance extends EventTarget {
  lang = '';
  voice: unknown;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const vietnamese = { voiceURI: 'vi', lang: 'vi_VN', localService: true, default: false };
let speech: Speech;

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

afterEach(cleanup);

const opened = () => screen.findByRole('heading', { level: 1, name: 'Bài thử' });
const listen = () => screen.findByRole('button', { name: 'Nghe' });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('listening', () => {
  it('is not offered without a voice of the phone for the language', async () => {
    speech.voices = [
      { lang: 'en-GB', localService: true },
      { lang: 'vi-VN', localService: false },
    ];
    openReader();
    await opened();
    expect(screen.queryByRole('button', { name: 'Nghe' })).toBeNull();
  });

  it('is offered as soon as the voice is there', async () => {
    openReader();
    await opened();
    speech.voices = [vietnamese];
    await waitFor(() => {
      speech.dispatchEvent(new Event('voiceschanged'));
      expect(screen.getByRole('button', { name: 'Nghe' })).toBeDefined();
    });
  });

  it('reads sentence by sentence into the next block and shows the sentence', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await waitFor(() => expect(speech.last).toBe('Bài thử'));
    expect(speech.spoken[0]?.lang).toBe('vi-VN');
    for (const next of ['Lời dẫn.', 'Mở đầu']) {
      speech.tell('end');
      expect(speech.last).toBe(next);
    }
    speech.tell('end');
    expect(speech.last).toBe('Theo Chỉ thị số 05, phát triển KT-XH với trên 7.300 đảng viên.');
    await screen.findByRole('button', { name: /^Theo Chỉ thị số 05/ });
    speech.tell('end');
    expect(speech.last).toBe('hiến đất');
  });

  it('pauses, goes on with the same sentence, and steps back and forth', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await press('Câu sau');
    expect(speech.last).toBe('Lời dẫn.');
    await press('Tạm dừng');
    const before = speech.spoken.length;
    speech.tell('end');
    expect(speech.spoken).toHaveLength(before);
    await press('Đọc tiếp');
    expect(speech.last).toBe('Lời dẫn.');
    await press('Câu trước');
    expect(speech.last).toBe('Bài thử');
  });

  it('goes on when the phone lists its voices anew', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await press('Câu sau');
    const before = speech.spoken.length;
    speech.voices = [{ ...vietnamese }];
    speech.dispatchEvent(new Event('voiceschanged'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(speech.spoken).toHaveLength(before);
    speech.tell('end');
    expect(speech.last).toBe('Mở đầu');
  });

  it('ends at the last sentence and begins anew when asked', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await screen.findByRole('button', { name: 'Tạm dừng' });
    for (let sentence = 0; sentence < 7; sentence += 1) speech.tell('end');
    expect(speech.last).toBe('Số trường tăng từ 5 lên 13; 12/17 xã.');
    await press('Đọc tiếp');
    expect(speech.last).toBe('Bài thử');
  });

  it('gives the focus back when it is stopped', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await press('Thôi nghe');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nghe'));
  });

  it('says so when the phone stops speaking', async () => {
    speech.voices = [vietnamese];
    openReader();
    fireEvent.click(await listen());
    await screen.findByRole('button', { name: 'Tạm dừng' });
    speech.tell('error');
    await waitFor(() => expect(notices.value[0]?.text).toMatch(/^Máy không đọc/));
    await listen();
  });
});
