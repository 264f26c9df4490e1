import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../../src/state/ask-worker.ts';

/** A worker that says what it is told to, and nothing by itself. */
class Quiet extends EventTarget {
  isEnded = false;
  readonly asked: unknown[] = [];
  postMessage(question: unknown): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const start = () => {
  const quiet = new Quiet();
  return { quiet, worker: quiet as unknown as Worker };
};

afterEach(() => vi.useRealTimers());

describe('a worker that is asked once', () => {
  it('is ended with its answer', async () => {
    const { quiet, worker } = start();
    const answer = askWorker<string>(worker, 'question', { lasts: 1000 });
    expect(quiet.asked).toEqual(['question']);
    quiet.dispatchEvent(new MessageEvent('message', { data: 'answer' }));
    expect(await answer).toBe('answer');
    expect(quiet.isEnded).toBe(true);
  });

  it('is ended when it takes too long', async () => {
    vi.useFakeTimers();
    const { quiet, worker } = start();
    const answer = askWorker(worker, 'question', { lasts: 1000 });
    vi.advanceTimersByTime(1000);
    expect(await answer).toEqual({ refused: 'too_slow' });
    expect(quiet.isEnded).toBe(true);
  });

  it('is ended when its code breaks', async () => {
    const { quiet, worker } = start();
    const answer = askWorker(worker, 'question', { lasts: 1000 });
    quiet.dispatchEvent(new Event('error'));
    expect(await answer).toEqual({ refused: 'unreadable' });
    expect(quiet.isEnded).toBe(true);
  });

  it('is ended at once when the person stops it', async () => {
    const { quiet, worker } = start();
    const stopping = new AbortController();
    const answer = askWorker(worker, 'question', { lasts: 1000, signal: stopping.signal });
    stopping.abort();
    await expect(answer).rejects.toThrow('ended by the person');
    expect(quiet.isEnded).toBe(true);
  });
});
