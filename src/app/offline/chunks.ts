/**
 * A lazy part of the app that cannot be loaded: a version was deployed over it, or its cache was emptied.
 * First a reload; should that not help, a worker that keeps answering with the old page is removed
 * (a plain reload would change nothing then). IndexedDB is never touched.
 */

const KEY = 'chunk-recovery';
type Step = 'reloaded' | 'removed';

/** How long a page that is being left may take to go, in milliseconds; after that it stays after all. */
const LEAVING = 10_000;

/** @param root path from the page to the folder of the app */
export function recoverFromChunkError(root: string): void {
  let leftAt = -LEAVING;
  addEventListener('beforeunload', ({ timeStamp }) => {
    leftAt = timeStamp;
  });
  addEventListener('vite:preloadError', (event) => {
    // Offline nothing can be recovered: the error reaches whoever asked, and the screen says so.
    if (!navigator.onLine) return;
    // Leaving breaks off what is being loaded; a reload would bring the person back here instead.
    if (event.timeStamp - leftAt < LEAVING) return;
    const step = nextStep();
    if (step === undefined) return;
    event.preventDefault();
    void recover(step, root);
  });
}

/** Undefined when both were done in this tab already, or when that cannot be remembered: better an error than a loop. */
function nextStep(): Step | undefined {
  try {
    const done = sessionStorage.getItem(KEY);
    if (done === 'removed') return undefined;
    const step = done === 'reloaded' ? 'removed' : 'reloaded';
    sessionStorage.setItem(KEY, step);
    return step;
  } catch {
    // Storage is switched off.
    return undefined;
  }
}

async function recover(step: Step, root: string): Promise<void> {
  const scope = new URL(root, document.baseURI).href;
  if (step === 'removed') {
    // The phone may think that it is online while the server is out of reach: what is held stays then.
    if (!(await isReachable(scope))) return;
    await dropShell(scope);
  }
  location.reload();
}

/** Workers leave HEAD requests to the network. */
const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Drops the app's own files and the worker; the texts stay. */
async function dropShell(scope: string): Promise<void> {
  const names = await caches.keys();
  const shell = names.filter((name) => name.includes('-precache-') && name.endsWith(scope));
  await Promise.all(shell.map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration(scope);
  await registration?.unregister();
}
