import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { changeOf } from '../../../src/domain/write.ts';
import { createExportLog } from '../../../src/storage/export-log.ts';
import { createHealthCheck } from '../../../src/storage/health.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import { createWiper } from '../../../src/storage/wipe.ts';
import { EXAMPLE } from '../bundle/example.ts';
import { newPhone, openTab } from './surroundings.ts';

const SEEN = { sha256: 'a'.repeat(64), scope: 'all', from: 'phone000', locked: false } as const;

/** Notes of a browser, by key. */
function noteBook(notes: Record<string, string>) {
  const removeItem = (key: string) => Reflect.deleteProperty(book, key);
  const book: Record<string, unknown> = Object.defineProperty({ ...notes }, 'removeItem', {
    value: removeItem,
  });
  return book;
}

async function fullPhone() {
  const phone = newPhone();
  const { connection, store } = openTab(phone);
  await createWholeStore(connection, phone).take(EXAMPLE, { seen: SEEN });
  await store.change([
    changeOf('member', { group: 'G', key: 'M' }, [{ path: 'name', value: 'Nguyễn Thị Đào' }]),
  ]);
  await createSettingsStore(connection).save({ ...DEFAULT_SETTINGS, language: 'vi' });
  await createExportLog(connection).add({ at: 1, what: 'a.csv', way: 'saved', names: 1 });
  return { phone, connection, store };
}

/** Everything that the database of the phone holds. */
async function left(name: string): Promise<readonly unknown[]> {
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
  const { connection } = openTab({ ...newPhone(name) });
  const db = await connection.open();
  const all = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  connection.close();
  return all.flat();
}

describe('wiping the phone', () => {
  it('leaves nothing in the database, the caches and the notes but what came with the app', async () => {
    const { phone, connection } = await fullPhone();
    expect((await left(phone.name)).length).toBeGreaterThan(10);
    const names = new Set(['chuyen-de-snapshots', 'chuyen-de-ballast', 'shared', 'texts-x', 'app']);
    vi.stubGlobal('caches', {
      keys: async () => [...names],
      delete: async (name: string) => names.delete(name),
    });
    const notes = noteBook({
      'chuyen-de.boot': '{}',
      'chuyen-de.draft.a/b': '{}',
      'chuyen-de.records': 'phone000',
      'other-app': '1',
    });
    vi.stubGlobal('localStorage', notes);
    await createWiper(connection, phone.canary).wipe();
    expect(await left(phone.name)).toEqual([]);
    expect([...names]).toEqual(['texts-x', 'app']);
    expect(Object.keys(notes)).toEqual(['other-app']);
    vi.unstubAllGlobals();
  });

  it('is a first run afterwards, not a loss, and the phone takes new records', async () => {
    const { phone, connection, store } = await fullPhone();
    const health = createHealthCheck(connection, phone.canary);
    expect(await health.check()).toEqual({ state: 'well' });
    await createWiper(connection, phone.canary).wipe();
    expect(await health.check()).toEqual({ state: 'first' });
    await store.change([
      changeOf('group', { group: 'H', key: 'H' }, [{ path: 'name', value: 'Lớp' }]),
    ]);
    expect(await store.list('member')).toEqual([]);
    expect(await health.check()).toEqual({ state: 'well' });
  });

  it('empties the database even when another tab keeps it open', async () => {
    const { phone, connection } = await fullPhone();
    const holding = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(phone.name);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('not opened')));
    });
    await createWiper(connection, phone.canary, 50).wipe();
    holding.close();
    expect(await left(phone.name)).toEqual([]);
  });

  it('tells the other tabs before and after, and not itself', async () => {
    const { phone, connection } = await fullPhone();
    const [mine, other] = [vi.fn(), vi.fn()];
    const wiper = createWiper(connection, phone.canary);
    const stops = [
      wiper.watch(mine),
      createWiper(openTab(phone).connection, phone.canary).watch(other),
    ];
    await wiper.wipe();
    await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(2));
    expect(mine).not.toHaveBeenCalled();
    for (const stop of stops) stop();
  });
});
