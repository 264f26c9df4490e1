/** All that a person has here, read at one moment, and all of a copy taken in at once. */
import type { DataRecord } from '../domain/record/record.ts';
import { canonical } from '../domain/record/record.ts';
import { deviceOf } from '../domain/record/stamp.ts';
import { joinReadings, type Reading } from '../domain/reading.ts';
import { OWN_PACK, type PackContent } from '../pack/kept.ts';
import type { Whole } from '../pack/whole.ts';
import type { Connection } from './database.ts';
import { DESK_STORES, type Desk, openDesk, plain, type Surroundings } from './desk.ts';
import { hold, keepLost, merge } from './merge.ts';
import { deletedIn } from './gone-texts.ts';
import { putContent, readContent, saveText } from './packs.ts';
import type { DeviceRow, SeenBundle } from './schema.ts';
import { openTabs } from './tabs.ts';
import { read, transact, update, type WriteTransaction } from './write.ts';

export interface Taking {
  /** Written in the same transaction, so that a bundle counts as taken only when it was. */
  readonly seen: SeenBundle;
  /** The person knows that what was here is gone; the copy takes its place. */
  readonly anew?: boolean;
  /** Own texts that were deleted here are wanted back. */
  readonly deletedToo?: boolean;
}

/** @throws StorageProblem from every method */
export interface WholeStore {
  /** One moment: what is written meanwhile is in it wholly or not at all. */
  read(): Promise<{ readonly whole: Whole; readonly device: string | undefined }>;
  /**
   * Joins everything in one strict transaction and gives the records that are now different.
   * Nothing here is overwritten; settings are taken only where none were chosen.
   */
  take(whole: Whole, taking: Taking): Promise<readonly DataRecord[]>;
  /** Bundles that were made or taken in here. */
  seen(): Promise<readonly SeenBundle[]>;
  /** Adds to what is known of a bundle. */
  note(seen: SeenBundle): Promise<SeenBundle>;
}

const PACK_STORES = ['packs', 'articles', 'pictures'] as const;
const STORES = [...DESK_STORES, ...PACK_STORES, 'reading', 'settings', 'seen'] as const;
const SETTINGS = 'settings';

export function createWholeStore(connection: Connection, around: Surroundings): WholeStore {
  const tabs = openTabs(connection.name);
  const packTabs = openTabs(connection.name, 'packs');
  return {
    read: () => readWhole(connection),
    take: async (whole, { seen, anew = false, deletedToo = false }) => {
      const { canary, now } = around;
      const desks = anew ? { ...around, canary: { ...canary, read: () => undefined } } : around;
      const { device, changed, erased } = await transact(
        connection,
        [...STORES],
        'strict',
        async (tx) => {
          if (anew) await tx.objectStore('meta').clear();
          const desk = await openDesk(tx, desks);
          const changed = await merge(desk, tx, whole.records, now());
          await takeRest(desk, tx, deletedToo ? whole : await withoutDeleted(tx, whole), now());
          await tx.objectStore('seen').put(together(await oldSeen(tx, seen.sha256), seen));
          return { device: desk.device, changed, erased: desk.hasErased() };
        },
      );
      if (changed.length > 0) canary.write(device);
      if (erased) await around.erased();
      tabs.tell(changed.map(({ id }) => id));
      packTabs.tell(whole.packs.map(({ pack }) => pack.id));
      return changed;
    },
    seen: () => read(connection, ['seen'], (tx) => tx.objectStore('seen').getAll()),
    note: (seen) => update(connection, 'seen', seen.sha256, (old) => together(old, seen), 'strict'),
  };
}

const together = (old: SeenBundle | undefined, seen: SeenBundle): SeenBundle => ({
  ...old,
  ...seen,
});

const oldSeen = (tx: WriteTransaction, sha256: string): Promise<SeenBundle | undefined> =>
  tx.objectStore('seen').get(sha256);

const readWhole: (connection: Connection) => ReturnType<WholeStore['read']> = (connection) =>
  read(connection, [...STORES], async (tx) => {
    const [records, readings, settings, packs, history, held, device] = await Promise.all([
      tx.objectStore('records').getAll(),
      tx.objectStore('reading').getAll(),
      tx.objectStore('settings').get(SETTINGS),
      tx.objectStore('packs').getAllKeys(),
      tx.objectStore('history').getAll(),
      tx.objectStore('quarantine').getAll(),
      tx.objectStore('meta').get('device') as Promise<DeviceRow | undefined>,
    ]);
    const contents = await Promise.all(packs.map((pack) => readContent(tx, pack)));
    return {
      device: device && deviceOf(device.clock.last),
      whole: {
        records: records.map((row) => plain(row)),
        readings,
        settings,
        packs: contents.filter((one) => one !== undefined),
        history,
        held: held.map(({ text }): unknown => JSON.parse(text)),
      },
    };
  });

async function takeRest(
  desk: Desk,
  tx: WriteTransaction,
  whole: Whole,
  now: number,
): Promise<void> {
  for (const reading of whole.readings) await takeReading(tx, reading);
  if (whole.settings !== undefined && (await tx.objectStore('settings').count(SETTINGS)) === 0)
    await tx.objectStore('settings').put(whole.settings, SETTINGS);
  for (const pack of whole.packs) await takePack(tx, pack, now);
  for (const lost of whole.history)
    if (!desk.namesErased(`${lost.id} ${lost.path}`)) await keepLost(tx, lost);
  for (const one of whole.held)
    await hold(desk, tx, { text: canonical(one as object), fault: 'newer', at: now });
}

/** What was deleted here stays so. */
async function withoutDeleted(tx: WriteTransaction, whole: Whole): Promise<Whole> {
  const deleted = new Set(await deletedIn(tx));
  const isWanted = ({ id }: { readonly id: string }) => !deleted.has(id);
  const packs = whole.packs.flatMap((content) => {
    const { pack, articles } = content;
    if (pack.id !== OWN_PACK || articles.every(isWanted)) return [content];
    const wanted = articles.filter(isWanted);
    if (wanted.length === 0) return [];
    const index = { ...pack.index, articles: pack.index.articles.filter(isWanted) };
    return [{ ...content, pack: { ...pack, index }, articles: wanted }];
  });
  return { ...whole, packs };
}

async function takeReading(tx: WriteTransaction, told: Reading): Promise<void> {
  const old = await tx.objectStore('reading').get(told.id);
  await tx.objectStore('reading').put(old === undefined ? told : joinReadings(old, told));
}

/** A pack that is here stays as it is, unless the other one was kept later; own texts are added one by one. */
async function takePack(tx: WriteTransaction, told: PackContent, now: number): Promise<void> {
  const old = await tx.objectStore('packs').get(told.pack.id);
  if (told.pack.id !== OWN_PACK) {
    if (old === undefined || old.at < told.pack.at) await putContent(tx, told);
    return;
  }
  if (old === undefined) return putContent(tx, told);
  const known = new Set(old.index.articles.map(({ id }) => id));
  for (const { id } of told.pack.index.articles) {
    if (known.has(id)) continue;
    const articles = told.articles.filter((article) => article.id === id);
    if (articles.length > 0) await saveText(tx, { articles, pictures: told.pictures }, now);
  }
}
