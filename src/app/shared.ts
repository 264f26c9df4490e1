/** What another app shared with this one; the service worker put it aside. */
import { SHARED } from '../sw/names.ts';

/** Gives it once. Undefined when there is nothing, or no cache in this browser. */
export async function takeShared(): Promise<File | string | undefined> {
  try {
    const cache = await caches.open(SHARED);
    for (const address of await cache.keys()) {
      const held = await cache.match(address);
      await cache.delete(address);
      if (held === undefined) continue;
      if (address.url.endsWith('/text')) return await held.text();
      return new File([await held.blob()], 'shared');
    }
  } catch {
    // No caches in this window: nothing was shared.
  }
  return undefined;
}
