/** New versions: found early, told in a sentence, taken only when a person agrees. */
import { replaced, updateWaiting } from '../../state/offline.ts';
import { ask } from './ask.ts';

/**
 * Safari in standalone may never tell of the change of worker
 * (https://github.com/vite-pwa/vite-plugin-pwa/issues/524), so the reload comes by itself after this.
 */
const PATIENCE = 2500;
const HOUR = 3_600_000;

let registration: ServiceWorkerRegistration | undefined;
let accepted = false;

/** Keeps `updateWaiting` true to what waits, and looks for new versions when the app comes back to the front. */
export function watchUpdates(watched: ServiceWorkerRegistration): void {
  if (registration === undefined) watchPage();
  registration = watched;
  watched.addEventListener('updatefound', () => {
    watched.installing?.addEventListener('statechange', () => void tellWaiting());
  });
  void tellWaiting();
}

/** Lets the waiting version take over and reloads, at the latest after two and a half seconds. */
export function acceptUpdate(): void {
  accepted = true;
  setTimeout(() => location.reload(), PATIENCE);
  registration?.waiting?.postMessage({ type: 'skip-waiting' });
}

async function tellWaiting(): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting || !registration?.active) return;
  const answer = await ask(waiting, { type: 'news' });
  if (answer?.type === 'news' && registration?.waiting === waiting)
    updateWaiting.value = answer.news;
}

function watchPage(): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    else if (controlled) {
      // Text may be being written here: the page goes on, and the screen offers to reload.
      replaced.value = true;
      updateWaiting.value = undefined;
    }
    controlled = true;
  });
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < HOUR) return;
    lookedAt = Date.now();
    // Being offline or a server in trouble: the next hour will do.
    registration?.update().catch(() => undefined);
  });
}
