import { dropNotices, lock, lockState, lockWhenOverdue, readLock } from '../../state/lock.ts';
import type { Services } from '../../state/services.ts';

let watching: Services | undefined;

/** Asks whether there is a PIN, and from then on locks when it is time. Asking again does nothing. */
export function watchLock(services: Services): void {
  if (watching === services) return;
  watching = services;
  services.lock.watch(() => void readLock(services));
  followHiding(services);
  void readLock(services);
}

function followHiding(services: Services): void {
  let hidden: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (hidden !== undefined) lockWhenOverdue(services, hidden);
  };
  const follow = () => {
    clearTimeout(timer);
    look();
    hidden = document.visibilityState === 'hidden' ? services.now() : undefined;
    look();
    const { value } = lock;
    if (hidden !== undefined && value !== undefined) timer = setTimeout(look, value.delay * MINUTE);
    // What a screen told while it was out of sight.
    if (hidden === undefined) dropNotices();
    // It may have been set in another tab.
    if (hidden === undefined && lockState.value === 'none') void readLock(services);
  };
  document.addEventListener('visibilitychange', follow);
  // Out of the cache of the browser a page comes back as it was left.
  addEventListener('pageshow', look);
}

const MINUTE = 60_000;
