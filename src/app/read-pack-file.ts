import { PackProblem } from '../pack/problem.ts';
import type { ReadFile } from '../pack/source.ts';

/** Reads pack files below the app's folder; the service worker answers them from the phone. */
export const readPackFile =
  (root: string): ReadFile =>
  async (path) => {
    // Hashed files never change; lists must not come old out of the HTTP cache.
    const cache = path.startsWith('o/') ? 'default' : 'no-cache';
    const response = await fetch(new URL(`packs/${path}`, root), { cache });
    if (response.status === 404) throw new PackProblem('missing', path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
