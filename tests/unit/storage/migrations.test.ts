import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/storage/migrations.ts';
import { newName, newPhone, openTab } from './surroundings.ts';

interface Fixture {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly indexes?: readonly { readonly name: string; readonly keyPath: string | string[] }[];
    readonly rows: readonly { readonly key?: string; readonly value: unknown }[];
  }[];
}

const FOLDER = 'tests/fixtures/databases';
const fixtures = readdirSync(FOLDER).map((file): Fixture =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
);

/** The database as an old version of the app left it. */
async function restore({ version, stores }: Fixture): Promise<string> {
  const name = newName();
  const db = await openDB(name, version, {
    upgrade: (database) => {
      for (const { name: store, keyPath, indexes = [] } of stores) {
        const made = database.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
      }
    },
  });
  for (const { name: store, rows } of stores)
    for (const { key, value } of rows) await db.put(store, value, key);
  db.close();
  return name;
}

describe('the database of an older version', () => {
  it('is kept here for every version there was', () => {
    const versions = fixtures.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions).toEqual(MIGRATIONS.slice(1).map((_, index) => index + 1));
  });

  it.each(fixtures)('$version is taken over without loss', async (fixture) => {
    const { connection, store } = openTab(newPhone(await restore(fixture)));
    const db = await connection.open();
    for (const { name, rows } of fixture.stores) {
      const kept = await db.getAll(name as 'settings');
      expect(kept).toHaveLength(rows.length);
      expect(kept).toEqual(expect.arrayContaining(rows.map(({ value }) => value)));
    }
    const change = { id: 'task:G:K', kind: 'task', group: 'G' } as const;
    await store.change([{ ...change, edits: [{ path: 'goal', value: 'x' }] }]);
    expect(await store.list('task', 'G')).toHaveLength(1);
  });

  it('has the same stores as a new one', async () => {
    const fresh = await openTab(newPhone()).connection.open();
    for (const fixture of fixtures) {
      const old = await openTab(newPhone(await restore(fixture))).connection.open();
      expect([...old.objectStoreNames]).toEqual([...fresh.objectStoreNames]);
    }
  });
});
