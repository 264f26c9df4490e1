/** One question to a worker of its own. */

/** Why no answer came. */
export interface Unanswered {
  readonly refused: 'too_slow' | 'unreadable';
}

interface Asking {
  /** Milliseconds after which the worker is ended. */
  readonly lasts: number;
  /** Parts of the question that are handed over, not copied. */
  readonly transfer?: readonly Transferable[];
  /** Ends the worker at once. */
  readonly signal?: AbortSignal;
}

/**
 * The worker is ended with its answer, when it takes too long, and when nobody waits any more.
 * @throws DOMException `AbortError` by the signal
 */
export function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  { lasts, transfer = [], signal }: Asking,
): Promise<Answer | Unanswered> {
  return new Promise((resolve, reject) => {
    const end = (answer: Answer | Unanswered) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const stop = () => {
      clearTimeout(timer);
      worker.terminate();
      reject(new DOMException('ended by the person', 'AbortError'));
    };
    const timer = setTimeout(end, lasts, { refused: 'too_slow' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(data));
    worker.addEventListener('error', () => end({ refused: 'unreadable' }));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    else worker.postMessage(question, [...transfer]);
  });
}
