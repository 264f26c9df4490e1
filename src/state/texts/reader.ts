/** Reads texts in a worker that is ended when it takes too long. */
import { askWorker } from '../ask-worker.ts';
import type { ArticleResult } from '../../transfer/article/open.ts';
import { ARTICLE_LIMITS, LONGEST_READING } from '../../transfer/article/limits.ts';
import workerUrl from '../../transfer/article/read-worker.ts?worker&url';

/** Never rejects. */
export type ReadArticle = (source: Blob | string) => Promise<ArticleResult>;

/** @param trust makes the address of one of our scripts one that a worker may be started from */
export const articleReader =
  (trust: (script: string) => string): ReadArticle =>
  async (source) => {
    const size = typeof source === 'string' ? source.length : source.size;
    if (size > ARTICLE_LIMITS.fileBytes) return { refused: 'too_large' };
    try {
      const data = typeof source === 'string' ? source : await bytesOf(source);
      const worker = new Worker(trust(workerUrl), { type: 'module' });
      return await askWorker<ArticleResult>(worker, data, { lasts: LONGEST_READING });
    } catch {
      // The file went away while it was read, or the worker's code could not be loaded.
      return { refused: 'unreadable' };
    }
  };

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
