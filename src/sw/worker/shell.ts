/** The app's own files: precached with workbox, fetched six at a time. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Depth } from '../messages.ts';
import { digest } from './bytes.ts';
import { LATER } from '../names.ts';
import { type Entry, manifest, readEntry } from './manifest.ts';
import { HEALING, INSTALLING, pooled, retried } from './pool.ts';
import { scope } from './scope.ts';

export const controller = new PrecacheController();

export const firstEntries = manifest.first.map(readEntry);
controller.addToCacheList(firstEntries);

let later: Promise<readonly Entry[]> | undefined;

/** What comes after the texts. Rejects while its list is not held. */
export function laterEntries(): Promise<readonly Entry[]> {
  later ??= readLater().catch((error: unknown) => {
    later = undefined;
    throw error;
  });
  return later;
}

async function readLater(): Promise<readonly Entry[]> {
  const entries = (await readJson<readonly string[]>(LATER)).map(readEntry);
  controller.addToCacheList([...entries]);
  return entries;
}

/**
 * Reads one of our JSON files. They were checked against their hashes when they were fetched, so their shape is
 * trusted. Rejects when it is not held.
 */
export async function readJson<T>(path: string): Promise<T> {
  const response = await shellFile(path);
  if (response === undefined) throw new Error(`${path} is not held`);
  return (await response.json()) as T;
}

/** A file of the app as held, or undefined. */
export async function shellFile(path: string): Promise<Response | undefined> {
  const key = controller.getCacheKeyForURL(new URL(path, scope).href);
  return key === undefined ? undefined : heldAs(key);
}

/** One step where `controller.matchPrecache` and the strategy take several: every file of a start passes here. */
export const heldAs = (cacheKey: string): Promise<Response | undefined> =>
  caches.match(cacheKey, { cacheName: controller.strategy.cacheName });

/**
 * Fetches what is not held yet, each checked against its hash, so that the page of a captive portal is never
 * kept as a script. What is there from an interrupted install stays and is not fetched again.
 */
export function precache(
  list: readonly Entry[],
  event: ExtendableEvent,
  each: () => void,
  pauses = INSTALLING,
): Promise<void> {
  return pooled(list, async (entry) => {
    await retried(pauses, (attempt) => fetchEntry(entry, event, attempt));
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

/** Drops the files of older versions, unless it is not known what this one consists of. */
export async function dropOldShell(event: ExtendableEvent): Promise<void> {
  await laterEntries();
  await controller.activate(event);
}

/** Whether every file is held (and unaltered, when `content`); fetches again what is not. */
export async function healShell(depth: Depth, event: ExtendableEvent): Promise<boolean> {
  try {
    await heal(firstEntries, depth, event);
    await heal(await laterEntries(), depth, event);
    return true;
  } catch {
    // Without network the answer is simply that something is missing.
    return false;
  }
}

async function heal(
  entries: readonly Entry[],
  depth: Depth,
  event: ExtendableEvent,
): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wrong: Entry[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    if (held.has(key) && (depth === 'presence' || (await unaltered(cache, key, entry)))) continue;
    await cache.delete(key);
    wrong.push(entry);
  }
  await precache(wrong, event, () => undefined, HEALING);
}

async function unaltered(cache: Cache, key: string, { integrity }: Entry): Promise<boolean> {
  const response = await cache.match(key);
  if (response === undefined) return false;
  const { base64 } = await digest(await response.arrayBuffer());
  return `sha256-${base64}` === integrity;
}
