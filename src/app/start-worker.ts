import { scriptUrl } from './offline/script-url.ts';

/** @param script one of our own, as the build names it */
export const startWorker = (script: string, root: string): Worker =>
  new Worker(scriptUrl(script, root), { type: 'module' });
