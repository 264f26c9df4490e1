/** Reads packs in a worker that is ended when it takes too long or the person stops it. */
import type { PackContent } from '../../pack/kept.ts';
import type { FetchedFiles } from '../../transfer/pack/assemble.ts';
import type { OpenedPack } from '../../transfer/pack/open.ts';
import workerUrl from '../../transfer/pack/read-worker.ts?worker&url';
import { LIMITS, type PackRefusal } from '../../transfer/pack/refusal.ts';
import { askWorker } from '../ask-worker.ts';

/** @throws DOMException `AbortError` when the person ended it */
export type ReadPack = (
  file: Blob,
  now: number,
  signal: AbortSignal,
) => Promise<OpenedPack | PackRefusal>;

/** @throws DOMException `AbortError` when the person ended it */
export type AssemblePack = (
  files: FetchedFiles,
  signal: AbortSignal,
) => Promise<PackContent | PackRefusal>;

/** Milliseconds. The largest pack takes a slow phone a third of it. */
const LONGEST = 60_000;

/** @param trust makes the address of one of our scripts one that a worker may be started from */
export const packReader =
  (trust: (script: string) => string): ReadPack =>
  async (file, now, signal) => {
    if (file.size > LIMITS.fileBytes) return { refused: 'too_large' };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const worker = new Worker(trust(workerUrl), { type: 'module' });
      const transfer = [bytes.buffer];
      return await askWorker(worker, { bytes, now }, { lasts: LONGEST, transfer, signal });
    } catch (error) {
      if (signal.aborted) throw error;
      // The file went away while it was read, or the worker's code could not be loaded.
      return { refused: 'unreadable' };
    }
  };

/** @param trust as above */
export const packAssembler =
  (trust: (script: string) => string): AssemblePack =>
  async (files, signal) =>
    askWorker<PackContent | PackRefusal>(new Worker(trust(workerUrl), { type: 'module' }), files, {
      lasts: LONGEST,
      signal,
    });
