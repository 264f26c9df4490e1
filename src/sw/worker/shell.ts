/** The app's own files: precached with workbox, fetched six at a time. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { type Entry, manifest, readEntry } from './manifest.ts';
import { digest } from './bytes.ts';
import { scope } from './scope.ts';
import { pooled, retried } from './pool.ts';

export const controller = new PrecacheController();

export const firstEntries = manifest.first.map(readEntry);
export const laterEntries = manifest.later.map(readEntry);
const entries = [...firstEntries, ...laterEntries];
controller.addToCacheList(entries);

/**
 * Fetches what is not held yet, each checked against its hash, so that the page of a captive portal is never kept as a script.
 * What is there from an interrupted install stays and is not fetched again.
 */
export function precache(
  list: readonly Entry[],
  event: ExtendableEvent,
  each: () => void,
): Promise<void> {
  return pooled(list, async (entry) => {
    await retried((attempt) => fetchEntry(entry, event, attempt));
    each();
  });
}

/**
 * `controller.install` does this one entry after another, for quota errors' sake
 * (https://github.com/GoogleChrome/workbox/issues/2528); at 150 ms a round trip that is too slow.
 */
async function fetchEntry(entry: Entry, event: ExtendableEvent, attempt: number): Promise<void> {
  const cacheKey = keyOf(entry);
  const request = new Request(entry.url, {
    integrity: entry.integrity,
    cache: entry.revision === null && attempt === 0 ? 'default' : 'reload',
    credentials: 'same-origin',
  });
  const params = { cacheKey, integrity: entry.integrity };
  await Promise.all(controller.strategy.handleAll({ request, event, params }));
}

const keyOf = ({ url }: Entry): string => controller.getCacheKeyForURL(url) ?? url;

/** A file of the app as held, or undefined. */
export async function shellFile(path: string): Promise<Response | undefined> {
  return controller.matchPrecache(new URL(path, scope).href);
}

/** Whether every file is held (and unaltered, when `content`); fetches again what is not. */
export async function healShell(
  depth: 'presence' | 'content',
  event: ExtendableEvent,
): Promise<boolean> {
  const cache = await caches.open(controller.strategy.cacheName);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wrong: Entry[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    if (held.has(key) && (depth === 'presence' || (await unaltered(cache, key, entry)))) continue;
    await cache.delete(key);
    wrong.push(entry);
  }
  try {
    await precache(wrong, event, () => undefined);
    return true;
  } catch {
    // Without network the answer is simply that something is missing.
    return false;
  }
}

async function unaltered(cache: Cache, key: string, { integrity }: Entry): Promise<boolean> {
  const response = await cache.match(key);
  if (response === undefined) return false;
  const { base64 } = await digest(await response.arrayBuffer());
  return `sha256-${base64}` === integrity;
}
