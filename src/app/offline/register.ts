/** Brings the service worker in and tells the screens how far it is. */
import { Workbox } from 'workbox-window';
import { isProgress } from '../../sw/messages.ts';
import { offlineState, online, packsHeld } from '../../state/offline.ts';
import type { Depth } from '../../sw/messages.ts';
import { ask } from './ask.ts';
import { scriptUrl } from './script-url.ts';
import { watchUpdates } from './update.ts';

export { askToKeep, keepAfterSave, watchPersistence } from './persistence.ts';

/** Seconds until a failed first installation is tried again; files that came through are not fetched twice. */
const RETRIES = [10, 30, 120, 300];
/** Reading and hashing all packs can wait until the first screen is long done. */
const QUIET = 20_000;

let current: ServiceWorkerRegistration | undefined;
let failures = 0;

/**
 * Registers the worker once the page has loaded, so that the two do not compete for the line.
 * Never rejects: `offlineState` tells what came of it.
 * @param root path from the page to the folder of the app: `./`, or `../../` on an article's static page
 */
export async function registerWorker(root: string): Promise<void> {
  watchConnection();
  if (!('serviceWorker' in navigator)) {
    offlineState.value = { name: 'unsupported' };
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isProgress(data) && isFirstInstallation()) {
      offlineState.value = { name: 'installing', done: data.done, total: data.total };
    }
  });
  await loaded();
  await attempt(root);
}

/** Compares what the caches hold with what should be in them; what is not right is fetched again. */
export async function verify(depth: Depth = 'content'): Promise<void> {
  // A screen may ask before the worker of this visit is registered; the one of the last visit can answer.
  const registration = current ?? (await navigator.serviceWorker?.getRegistration());
  const worker = registration?.active;
  if (!worker) return;
  const answer = await ask(worker, { type: 'verify', depth });
  if (answer?.type !== 'verified') return;
  packsHeld.value = new Map(
    answer.packs.map(({ id, bytes, complete }) => [id, { bytes, complete }]),
  );
  const whole = answer.shell && answer.packs.every(({ complete }) => complete);
  offlineState.value = { name: whole ? 'ready' : 'incomplete' };
}

async function attempt(root: string): Promise<void> {
  const registration = await register(root).catch(() => undefined);
  if (registration === undefined) {
    await registrationFailed(root);
    return;
  }
  current = registration;
  watchUpdates(registration);
  if (isFirstInstallation()) followInstallation(registration, root);
  else {
    await verify('presence');
    setTimeout(() => void verify('content'), QUIET);
  }
}

/** Waits for nothing, as the page has loaded already. */
async function register(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const scope = new URL(root, document.baseURI).href;
  const options = { scope, updateViaCache: 'none' } as const;
  return new Workbox(scriptUrl('sw.js', root), options).register({ immediate: true });
}

const isFirstInstallation = (): boolean => current !== undefined && current.active === null;

function followInstallation(registration: ServiceWorkerRegistration, root: string): void {
  const worker = registration.installing ?? registration.waiting;
  if (offlineState.value.name !== 'installing') {
    offlineState.value = { name: 'installing', done: 0, total: 0 };
  }
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated') void verify('presence');
    if (worker.state === 'redundant') tryAgain(root);
  });
}

/**
 * Where storage is switched off (private windows, Lockdown Mode) the caches refuse to open as well. The kind of the
 * error does not tell: a captive portal's page in the place of the worker gives a SecurityError too.
 */
async function registrationFailed(root: string): Promise<void> {
  const refused = await caches.keys().then(
    () => false,
    () => true,
  );
  if (refused) offlineState.value = { name: 'unsupported' };
  else tryAgain(root);
}

function tryAgain(root: string): void {
  offlineState.value = { name: 'failed' };
  const seconds = RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0;
  failures += 1;
  const again = () => {
    clearTimeout(timer);
    removeEventListener('online', again);
    void attempt(root);
  };
  const timer = setTimeout(again, seconds * 1000);
  addEventListener('online', again);
}

function watchConnection(): void {
  const look = () => {
    online.value = navigator.onLine;
  };
  look();
  addEventListener('online', look);
  addEventListener('offline', look);
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
  });
}
