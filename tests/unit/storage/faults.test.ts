/** Every call to the database fails once or for ever, in each way that browsers fail. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readScalar } from '../../../src/domain/record/record.ts';
import { createReadingStore } from '../../../src/storage/reading.ts';
import { newPhone, openTab, silent } from './surroundings.ts';

const CHANGE = {
  id: 'attendance:G:S',
  kind: 'attendance',
  group: 'G',
  edits: (old: { f: object } | undefined) => [
    { path: 'ticks', value: old === undefined ? 1 : Object.keys(old.f).length + 1 },
    { path: `m/${Object.keys(old?.f ?? {}).length}`, value: 'co_mat' },
  ],
} as const;

type Fault = (transaction: IDBTransaction) => void;

const throws =
  (name: string, message = 'broken'): Fault =>
  () => {
    throw new DOMException(message, name);
  };

/** What browsers do, and what it is in the end when it never stops. */
const FAULTS: readonly (readonly [what: string, fault: Fault, code: string])[] = [
  ['the disk is full', throws('QuotaExceededError'), 'full'],
  ['Firefox is full', throws('InvalidStateError', 'A mutation operation was attempted'), 'full'],
  ['WebKit is full and gives no reason', (transaction) => transaction.abort(), 'full'],
  ['the connection is closing', throws('InvalidStateError', 'connection is closing'), 'stale'],
  ['the server was lost', throws('UnknownError', 'Connection to … server lost'), 'stale'],
  ['the backing store broke', throws('UnknownError', 'Internal error'), 'failed'],
  ['something unheard of', throws('ToastError'), 'failed'],
];

const CALLS = [
  ['transaction', () => IDBDatabase.prototype],
  ['get', () => IDBObjectStore.prototype],
  ['put', () => IDBObjectStore.prototype],
] as const;

/** Makes the n-th call fail, and with `forever` all after it. Tells how many calls there were. */
function breakCall(number: number, lasts: 'once' | 'forever', fault: Fault): () => number {
  let calls = 0;
  for (const [method, home] of CALLS) {
    const prototype = home() as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = prototype[method]!;
    vi.spyOn(prototype, method).mockImplementation(function broken(this: object, ...args) {
      calls += 1;
      const fails = lasts === 'once' ? calls === number : calls >= number;
      const made = real.apply(this, args);
      if (fails)
        fault(
          method === 'transaction'
            ? (made as IDBTransaction)
            : (this as IDBObjectStore).transaction,
        );
      return made;
    });
  }
  return () => calls;
}

afterEach(() => {
  vi.restoreAllMocks();
});

async function ticks(phone: ReturnType<typeof newPhone>): Promise<[unknown, number]> {
  const record = await openTab(phone).store.get('attendance:G:S');
  if (record === undefined) return [0, 0];
  return [readScalar(record, 'ticks'), Object.keys(record.f).length];
}

/** Ticks twice while the n-th call fails; false when there is no n-th call. */
async function tickBroken(number: number, lasts: 'once' | 'forever', fault: Fault) {
  const phone = newPhone();
  const { store, connection } = openTab(phone);
  await store.change([CHANGE]);
  const before = await ticks(phone);
  const calls = breakCall(number, lasts, fault);
  const outcome = await store.change([CHANGE]).then(
    () => 'saved',
    (error: { code: string }) => error.code,
  );
  const reached = calls() >= number;
  vi.restoreAllMocks();
  const after = await ticks(phone);
  connection.close();
  return { reached, outcome, before, after, again: await openTab(phone).store.change([CHANGE]) };
}

describe.each(FAULTS)('when %s', (_what, fault, code) => {
  it.each(['once', 'forever'] as const)(
    'at any call %s, a tick is whole and told, or absent and told',
    async (lasts) => {
      for (let number = 1; ; number += 1) {
        const { reached, outcome, before, after, again } = await tickBroken(number, lasts, fault);
        if (!reached) break;
        expect(after, `call ${number}: ${outcome}`).toEqual(outcome === 'saved' ? [3, 3] : before);
        expect(['saved', code]).toContain(outcome);
        expect(again).toHaveLength(1);
        expect(number).toBeLessThan(100);
      }
    },
  );
});

/** A tab that has written before. */
async function openUsed(makeRoom = silent.makeRoom) {
  const tab = openTab(newPhone(), { ...silent, makeRoom });
  await tab.store.change([CHANGE]);
  return tab;
}

describe('a full phone', () => {
  it('is given room once, and then the tick is kept', async () => {
    let room = 0;
    const makeRoom = async () => {
      vi.restoreAllMocks();
      room += 1;
      return true;
    };
    const { store } = await openUsed(makeRoom);
    breakCall(1, 'forever', throws('QuotaExceededError'));
    expect(await store.change([CHANGE])).toHaveLength(1);
    expect(room).toBe(1);
  });

  it('is told when making room did not help', async () => {
    let room = 0;
    const makeRoom = async () => {
      room += 1;
      return true;
    };
    const { store } = await openUsed(makeRoom);
    breakCall(1, 'forever', throws('QuotaExceededError'));
    await expect(store.change([CHANGE])).rejects.toMatchObject({ code: 'full' });
    expect(room).toBe(1);
  });

  it('of WebKit, that only aborts, is given room as well', async () => {
    const makeRoom = async () => {
      vi.restoreAllMocks();
      return true;
    };
    const { store } = await openUsed(makeRoom);
    breakCall(1, 'forever', (transaction) => transaction.abort());
    expect(await store.change([CHANGE])).toHaveLength(1);
  });
});

describe('a connection that died in the background', () => {
  it('is opened once for a burst of two hundred writes, and all are kept', async () => {
    const phone = newPhone();
    const { store, connection } = openTab(phone);
    const readings = createReadingStore(connection);
    (await connection.open()).close();
    const open = vi.spyOn(indexedDB, 'open');
    const burst = Array.from({ length: 200 }, (_, number) =>
      number % 2 === 0
        ? store.change([{ ...CHANGE, edits: [{ path: `m/${number}/status`, value: 'co_mat' }] }])
        : readings.change(`a/${number}`, (old) => old, 'strict'),
    );
    await Promise.all(burst);
    expect(open).toHaveBeenCalledTimes(1);
    expect(Object.keys((await store.get('attendance:G:S'))!.f)).toHaveLength(100);
    expect(await readings.all()).toHaveLength(100);
  });

  it('is not taken for dead twice: the late news of its end leaves the new one alone', async () => {
    const { connection, store } = openTab(newPhone());
    const old = await connection.open();
    connection.drop(old);
    const fresh = await connection.open();
    connection.drop(old);
    expect(await connection.open()).toBe(fresh);
    expect(await store.change([CHANGE])).toHaveLength(1);
  });
});
