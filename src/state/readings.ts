/** How far each article has been read on this phone. */
import { computed, signal } from '@preact/signals';
import { lastOpened, type Reading, unread } from '../domain/reading.ts';
import type { Durability } from '../storage/write.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';

export const readings = signal<ReadonlyMap<string, Reading>>(new Map());

/** False until the phone's storage has answered. */
export const readingsLoaded = signal(false);

/** What “continue reading” offers. */
export const continueReading = computed(() => lastOpened(readings.value.values()));

export async function loadReadings({ reading }: Services): Promise<void> {
  await saved(
    reading.all().then((all) => {
      readings.value = new Map([...all.map((one) => [one.id, one] as const), ...readings.value]);
    }),
  );
  readingsLoaded.value = true;
}

/** The reader has come to this block. Kept without haste: losing the last second of it hurts nobody. */
export function rememberPlace(
  services: Services,
  id: string,
  block: string,
  share: number,
): Promise<boolean> {
  services.place.write(id, block);
  return change(
    services,
    id,
    (old) => ({ ...old, block, share: Math.max(old.share, share), openedAt: services.now() }),
    'relaxed',
  );
}

export const markRead = (services: Services, id: string) =>
  change(services, id, (old) => ({ ...old, share: 1, readAt: services.now() }), 'strict');

export const markUnread = (services: Services, id: string) =>
  change(
    services,
    id,
    ({ readAt: _readAt, ...old }) => ({ ...old, share: 0, openedAt: 0 }),
    'strict',
  );

/** Ticks or unticks an item of the reading checklist. */
export const toggleTick = (services: Services, id: string, item: string) =>
  change(
    services,
    id,
    (old) => ({
      ...old,
      ticks: old.ticks.includes(item)
        ? old.ticks.filter((tick) => tick !== item)
        : [...old.ticks, item],
    }),
    'strict',
  );

/** Deletes the reading history. Resolves with what was deleted, for undo; empty when it failed. */
export async function forgetReadings({ reading }: Services): Promise<readonly Reading[]> {
  const before = [...readings.value.values()];
  if (!(await saved(reading.clear()))) return [];
  waiting.clear();
  readings.value = new Map();
  return before;
}

/** Puts deleted readings back, except where reading has gone on since. */
export async function restoreReadings(
  services: Services,
  deleted: readonly Reading[],
): Promise<void> {
  const gone = deleted.filter(({ id }) => !readings.value.has(id));
  for (const one of gone) await change(services, one.id, () => one, 'strict');
}

/** Edits that could not be stored, by article: the next write takes them along. */
const waiting = new Map<string, readonly Edit[]>();

type Edit = (old: Reading) => Reading;

/** Storage first, then the screen. Without storage the screen alone keeps it until the app closes. */
async function change(
  services: Services,
  id: string,
  edit: Edit,
  durability: Durability,
): Promise<boolean> {
  const edits = [...(waiting.get(id) ?? []), edit];
  const all: Edit = (old) => edits.reduce((value, one) => one(value), old);
  let next: Reading | undefined;
  const done = await saved(
    services.reading.change(id, all, edits.length > 1 ? 'strict' : durability).then((value) => {
      next = value;
    }),
  );
  const others = (waiting.get(id) ?? []).filter((one) => !edits.includes(one));
  waiting.set(id, done ? others : [...others, ...edits]);
  if (done && durability === 'strict') services.offline.keepAfterSave();
  const shown = next ?? edit(readings.value.get(id) ?? unread(id));
  readings.value = new Map(readings.value).set(id, shown);
  return done;
}
