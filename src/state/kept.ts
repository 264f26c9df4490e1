/** Packs that did not come with the app, and the person's own texts: read, kept, taken away. */
import { batch } from '@preact/signals';
import { routeHref } from '../domain/route.ts';
import { t } from '../i18n/translate.ts';
import type { KeptPack, OwnText, PackContent } from '../pack/kept.ts';
import { indexes, keptPacks } from './library.ts';
import { tell } from './notices.ts';
import { reference } from './reference.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';

let following: (() => void) | undefined;

/** Reads the list from the phone and follows it in other tabs. False when that failed, after telling the person. */
export function openKept(services: Services): Promise<boolean> {
  following ??= services.kept.watch(() => void readKept(services));
  return readKept(services);
}

async function readKept({ kept, packs }: Services): Promise<boolean> {
  const known = keptPacks.value !== undefined;
  const done = await saved(kept.list().then(place));
  if (done && !known) void tellLoss(kept);
  // Cards and lists of documents that are open get what the packs now bring.
  if (done && known && reference.value !== undefined)
    reference.value = await packs.reference().catch(() => reference.value);
  return done;
}

/** Own texts that the browser has lost are told of until somebody answers; never as if there had been none. */
async function tellLoss(kept: Services['kept']): Promise<void> {
  if (!(await kept.lostTexts().catch(() => false))) return;
  await import('../i18n/keep.ts');
  if (await tell(t('texts.lost'), { action: t('texts.lostRestore'), tone: 'assertive' }))
    globalThis.location.hash = routeHref({ name: 'backup' });
  else await kept.acceptLoss();
}

/** Puts the packs into the lists. */
function place(packs: readonly KeptPack[]): void {
  batch(() => {
    const gone = (keptPacks.value ?? []).map(({ id }) => id);
    const bundled = [...indexes.value].filter(([id]) => !gone.includes(id));
    indexes.value = new Map([...bundled, ...packs.map(({ id, index }) => [id, index] as const)]);
    keptPacks.value = packs;
  });
}

/** Keeps a pack; one of the same id is replaced. False when it failed, after telling the person. */
export const keepPack = (services: Services, content: PackContent): Promise<boolean> =>
  change(services, services.kept.put(content));

/** Takes a pack off the phone and gives it back for undo by `keepPack`; undefined when that failed. */
export const dropPack = (services: Services, pack: string): Promise<PackContent | undefined> =>
  take(services, services.kept.remove(pack));

/** Keeps one own text; one of the same id is replaced. False when it failed, after telling the person. */
export const keepText = (services: Services, text: OwnText): Promise<boolean> =>
  change(services, services.kept.saveText(text));

/** Takes one own text away and gives it back for undo by `keepText`; undefined when that failed. */
export const dropText = (services: Services, id: string): Promise<OwnText | undefined> =>
  take(services, services.kept.removeText(id));

async function change(services: Services, write: Promise<unknown>): Promise<boolean> {
  if (!(await saved(write))) return false;
  services.offline.keepAfterSave();
  // It is kept; a list that cannot be read says so by itself.
  await openKept(services);
  return true;
}

async function take<T>(services: Services, write: Promise<T>): Promise<T | undefined> {
  const done = await change(services, write);
  return done ? write : undefined;
}
