/** What the build put into this worker. */
import type { News } from '../messages.ts';

/** Filled in by `plugins/service-worker.ts`. */
export interface Manifest {
  /** Changes with every file of the build. */
  readonly build: string;
  readonly news: News;
  /**
   * `path hash`, in the order of fetching: what a first screen and the packs need. The last one is a JSON file
   * with such a list of what may come after the texts: lazy parts, fonts, icons. They are many, and in a
   * file of their own they do not weigh on every start of the worker.
   */
  readonly first: readonly string[];
}

declare const __MANIFEST__: Manifest;

export const manifest: Manifest = __MANIFEST__;

export interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** Vite puts a hash of the content into these names, so they need no revision. */
const HASHED = /^assets\//;

export function readEntry(line: string): Entry {
  const [url = '', digest = ''] = line.split(' ');
  const revision = HASHED.test(url) ? null : digest.slice(0, 12);
  return { url, revision, integrity: `sha256-${digest}` };
}
