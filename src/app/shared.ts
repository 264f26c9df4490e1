/** What another app shared with this one; the service worker put it aside. */
import type { Shared } from '../state/texts/own.ts';
import { SHARE_REFUSALS, SHARED } from '../sw/names.ts';

/** Whether something waits to be taken. */
export async function sharedWaits(): Promise<boolean> {
  try {
    const cache = await caches.open(SHARED);
    return (await cache.keys()).length > 0;
  } catch {
    // No caches in this window: nothing was shared.
    return false;
  }
}

/** Gives it once. Undefined when there is nothing, or no cache in this browser. */
export async function takeShared(): Promise<Shared | undefined> {
  try {
    const cache = await caches.open(SHARED);
    for (const address of await cache.keys()) {
      const held = await cache.match(address);
      await cache.delete(address);
      if (held === undefined) continue;
      const kind = address.url.slice(address.url.lastIndexOf('/') + 1);
      if (kind === 'text') return await held.text();
      if (kind !== 'file')
        return { refused: SHARE_REFUSALS.find((one) => one === kind) ?? 'unreadable' };
      return new File([await held.blob()], 'shared');
    }
  } catch {
    // No caches in this window: nothing was shared.
  }
  return undefined;
}
