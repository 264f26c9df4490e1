/** Files that workers write beside the page: it goes on answering, and can end them at any moment. */
import type { Answer, Told } from '../export/job.ts';
import { Stopped } from './files.ts';
import type { Services } from './services.ts';

/** What somebody waits for. */
export interface Job {
  readonly signal: AbortSignal;
  readonly told: Told;
}

/**
 * @param script address of the worker
 * @throws {Stopped} once the job is ended; any other error when the file could not be made
 */
export async function writeBeside(
  { startWorker }: Services,
  script: string,
  question: object,
  job?: Job,
): Promise<ArrayBuffer | Blob> {
  const worker = await startWorker(script);
  try {
    return await answerOf(worker, question, job);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, question: object, job?: Job): Promise<ArrayBuffer | Blob> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (job?.signal.aborted) stop();
    job?.signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.is === 'progress') job?.told(data.done, data.of);
      else if (data.is === 'file') resolve(data.part);
      else reject(new Error(data.why));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(question);
  });
}
