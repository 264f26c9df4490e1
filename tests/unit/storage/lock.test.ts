import { describe, expect, it } from 'vitest';
import { createLockStore, type KeptLock } from '../../../src/storage/lock.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { newPhone, openTab } from './surroundings.ts';

const LOCK: KeptLock = {
  delay: 5,
  tries: 0,
  tried: 0,
  salt: new Uint8Array(16).fill(7),
  hash: new Uint8Array(32).fill(9),
  rounds: 3,
};

function memoryNote() {
  const note: { has: boolean | undefined } = { has: undefined };
  return {
    read: () => note.has,
    write: (has: boolean) => {
      note.has = has;
    },
  };
}

function open() {
  const phone = newPhone();
  const { connection } = openTab(phone);
  const note = memoryNote();
  return { phone, connection, note, store: createLockStore(connection, note) };
}

describe('the PIN on the phone', () => {
  it('is there at the next visit, and gone once it was taken off', async () => {
    const { phone, store, note } = open();
    expect(await store.load()).toBeUndefined();
    await store.change(() => LOCK);
    expect(note.read()).toBe(true);
    const again = createLockStore(openTab(phone).connection, note);
    expect(await again.load()).toEqual(LOCK);
    await again.change(() => undefined);
    expect(await store.load()).toBeUndefined();
    expect(note.read()).toBe(false);
  });

  it('loses no try when two tabs count at once', async () => {
    const { phone, store, note } = open();
    await store.change(() => LOCK);
    const other = createLockStore(openTab(phone).connection, note);
    const more = (old: KeptLock | undefined) => old && { ...old, tries: old.tries + 1 };
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? store : other).change(more)));
    expect((await store.load())?.tries).toBe(12);
  });

  it('goes into no backup, and a backup that is taken in leaves it alone', async () => {
    const { phone, connection, store } = open();
    await store.change(() => LOCK);
    await createSettingsStore(connection).save(DEFAULT_SETTINGS);
    const wholes = createWholeStore(connection, phone);
    const { whole } = await wholes.read();
    expect(JSON.stringify(whole)).not.toMatch(/rounds|tries/);
    expect(JSON.stringify([...wholeLines(whole)])).not.toMatch(/rounds|tries/);
    const seen = { sha256: 'a'.repeat(64), scope: 'all', from: 'phone000', locked: false } as const;
    await wholes.take(whole, { seen });
    expect(await store.load()).toEqual(LOCK);
  });

  it('is not taken for absent where it was set and cannot be read', async () => {
    const { connection, note } = open();
    const broken = { ...connection, open: () => Promise.reject(new Error('no answer')) };
    const store = createLockStore(broken, note);
    expect(await store.load()).toBeUndefined();
    note.write(true);
    await expect(store.load()).rejects.toThrow();
  });
});
