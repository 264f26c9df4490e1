import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../../src/storage/database.ts';
import { createHealthCheck } from '../../../src/storage/health.ts';
import { createReadingStore } from '../../../src/storage/reading.ts';
import { newPhone, openTab, type Phone, silent } from './surroundings.ts';

const task = {
  id: 'task:G:K',
  kind: 'task',
  group: 'G',
  edits: [{ path: 'goal', value: 'x' }],
} as const;

function start(phone: Phone) {
  const tab = openTab(phone);
  return { ...tab, health: createHealthCheck(tab.connection, phone.canary) };
}

/** The app was used, and then the browser made the database anew. */
async function lose(phone: Phone): Promise<void> {
  const { store, connection } = start(phone);
  await store.change([task]);
  connection.close();
  await deleteDB(phone.name);
}

describe('the health of the storage', () => {
  it('is a first run as long as no record was written', async () => {
    const phone = newPhone();
    const { health, connection } = start(phone);
    expect(await health.check()).toEqual({ state: 'first' });
    await createReadingStore(connection).change('a/b', (old) => old, 'strict');
    expect(await health.check()).toEqual({ state: 'first' });
  });

  it('is well once there are records, also when the note beside them was cleared', async () => {
    const phone = newPhone();
    const { health, store } = start(phone);
    await store.change([task]);
    const device = phone.canary.read();
    phone.canary.write(undefined);
    expect(await health.check()).toEqual({ state: 'well' });
    expect(phone.canary.read()).toBe(device);
  });

  it('is lost, not a first run, when the database vanished', async () => {
    const phone = newPhone();
    await lose(phone);
    expect(await start(phone).health.check()).toEqual({ state: 'lost' });
  });

  it('is lost when the records alone vanished', async () => {
    const phone = newPhone();
    const { health, store, connection } = start(phone);
    await store.change([task]);
    await (await connection.open()).clear('records');
    expect(await health.check()).toEqual({ state: 'lost' });
  });

  it('stays lost until a person says to begin anew: nothing is written over it', async () => {
    const phone = newPhone();
    await lose(phone);
    const { health, store } = start(phone);
    await expect(store.change([task])).rejects.toMatchObject({ code: 'lost' });
    await expect(store.merge([])).rejects.toMatchObject({ code: 'lost' });
    expect(await health.check()).toEqual({ state: 'lost' });
    await health.beginAnew();
    expect(await health.check()).toEqual({ state: 'first' });
    await store.change([task]);
    expect(await health.check()).toEqual({ state: 'well' });
  });

  it('is told when the database vanishes under a running app', async () => {
    const phone = newPhone();
    const { store, connection } = start(phone);
    await store.change([task]);
    (await connection.open()).close();
    await deleteDB(phone.name);
    await expect(store.change([task])).rejects.toMatchObject({ code: 'lost' });
  });

  it('is damaged when the browser can never open the database, and beginning anew replaces it', async () => {
    const phone = newPhone();
    await lose(phone);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const { health, store } = start(phone);
    expect(await health.check()).toEqual({ state: 'damaged' });
    open.mockImplementation(function mend(this: IDBFactory, ...which) {
      open.mockRestore();
      return this.open(...which);
    });
    await health.beginAnew();
    await store.change([task]);
    expect(await health.check()).toEqual({ state: 'well' });
  });

  it.each([
    ['off', 'SecurityError'],
    ['newer', 'VersionError'],
  ])('is closed, not lost, when storage is %s', async (code, name) => {
    const phone = newPhone();
    await lose(phone);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await start(phone).health.check()).toEqual({ state: 'closed', code });
    open.mockRestore();
  });

  it('is closed when the browser gives no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await start(newPhone()).health.check()).toEqual({ state: 'closed', code: 'off' });
    vi.unstubAllGlobals();
  });

  it('is told in time when the browser does not answer, and is well when it answers after all', async () => {
    const phone = newPhone();
    const real = indexedDB.open.bind(indexedDB);
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const connection = createConnection(silent, phone.name, 10);
    const health = createHealthCheck(connection, phone.canary);
    expect(await health.check()).toEqual({ state: 'closed', code: 'hung' });
    open.mockImplementation(real);
    connection.close();
    expect(await health.check()).toEqual({ state: 'first' });
  });
});
