/** Being put on the home screen. */
import { canInstall, standalone } from '../../state/offline.ts';

/** Chromium only; not in TypeScript's DOM library. */
interface InstallEvent extends Event {
  prompt(): Promise<void>;
}

let offer: InstallEvent | undefined;

/** Keeps the browser's offer for our own button. Call it before the page has loaded, the offer comes early. */
export function watchInstallation(): void {
  standalone.value = isStandalone();
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    canInstall.value = !standalone.value;
  });
  addEventListener('appinstalled', withdraw);
}

/** Shows the browser's own question; does nothing where there is no offer. */
export async function install(): Promise<void> {
  const shown = offer;
  // An offer can be used once; a refusal brings a new one at the next visit.
  withdraw();
  await shown?.prompt();
}

function withdraw(): void {
  offer = undefined;
  canInstall.value = false;
}

/** Opened from the home screen: iPhones tell by a property of their own. */
function isStandalone(): boolean {
  const { standalone: onIphone } = navigator as { standalone?: boolean };
  return onIphone === true || matchMedia('(display-mode: standalone)').matches;
}
