import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { unread } from '../../../src/domain/reading.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { type Connection, createConnection } from '../../../src/storage/database.ts';
import { createReadingStore } from '../../../src/storage/reading.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { newName, silent } from './surroundings.ts';

let name = '';
let connection: Connection;

beforeEach(() => {
  name = newName();
  connection = createConnection(silent, name);
});

describe('what was read', () => {
  it('is there again after the app was closed', async () => {
    await createReadingStore(connection).change('a/b', (old) => ({ ...old, share: 0.5 }), 'strict');
    connection.close();
    const again = createReadingStore(createConnection(silent, name));
    expect(await again.all()).toEqual([{ ...unread('a/b'), share: 0.5 }]);
  });

  it('keeps both of two changes made at the same moment', async () => {
    const store = createReadingStore(connection);
    const tick = (item: string) =>
      store.change('a/b', (old) => ({ ...old, ticks: [...old.ticks, item] }), 'strict');
    await Promise.all([tick('c1'), tick('c2')]);
    expect((await store.all())[0]?.ticks).toEqual(['c1', 'c2']);
  });

  it('is written on a fresh connection when the browser dropped the old one', async () => {
    const store = createReadingStore(connection);
    (await connection.open()).close();
    await store.change('a/b', (old) => ({ ...old, share: 1 }), 'strict');
    expect((await store.all())[0]?.share).toBe(1);
  });

  it('is left alone when a newer version of the app wrote it', async () => {
    (await openDB(name, 99)).close();
    await expect(createReadingStore(connection).all()).rejects.toMatchObject({ code: 'newer' });
  });
});

describe('settings', () => {
  it('are nothing before the first save and then what was saved', async () => {
    const store = createSettingsStore(connection);
    expect(await store.load()).toBeUndefined();
    await store.save({ ...DEFAULT_SETTINGS, theme: 'sepia' });
    expect(await store.load()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
  });
});
