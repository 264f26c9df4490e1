/** Asking the browser not to clear our data when the phone runs out of room. */
import { persisted, standalone } from '../../state/offline.ts';

/** Tells whether the data is safe, and asks for it on launches from the home screen, when Safari and Chrome say yes. */
export function watchPersistence(): void {
  void look();
  if (standalone.value) askToKeep();
}

/**
 * Asks; call it after the first saved record. Never awaited: Firefox shows a question and answers only when a
 * person has. WebKitGTK has none of these methods.
 */
export function askToKeep(): void {
  if (persisted.value === true) return;
  void navigator.storage?.persist?.().then(show, ignore);
}

let asked = false;

/** After the first saved record of a visit. Firefox asks the person, so there only a button does it. */
export function keepAfterSave(): void {
  if (asked || navigator.userAgent.includes('Firefox/')) return;
  asked = true;
  askToKeep();
}

async function look(): Promise<void> {
  await navigator.storage?.persisted?.().then(show, ignore);
}

function show(answer: boolean): void {
  persisted.value = answer;
}

/** Storage is switched off: there is nothing to tell. */
function ignore(): void {
  return undefined;
}
