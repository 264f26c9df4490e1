import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/record/edit.ts';
import { canonical, type DataRecord, isScalar } from '../../../src/domain/record/record.ts';
import { deviceOf } from '../../../src/domain/record/stamp.ts';
import { createConnection } from '../../../src/storage/database.ts';
import { MIGRATIONS } from '../../../src/storage/migrations.ts';
import { newName, newPhone, openTab, silent } from './surroundings.ts';

const tick = (member: string, status: string): Change => ({
  id: 'attendance:G:S',
  kind: 'attendance',
  group: 'G',
  edits: [
    { path: `m/${member}/status`, value: status },
    { path: `t/${member}`, text: status },
  ],
});

const stampOf = (record: DataRecord | undefined, member: string): string => {
  const register = record?.f[`m/${member}/status`];
  return register !== undefined && isScalar(register) ? register[0] : '';
};

describe('two tabs on one database', () => {
  it('never make a stamp twice, and those of the phone rise, while the clock jumps', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      member: fc.constantFrom('A', 'B', 'C'),
      status: fc.constantFrom('co_mat', 'vang_cld'),
      jump: fc.integer({ min: -10_000_000, max: 10_000_000 }),
      together: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const phone = newPhone();
        const tabs = [openTab(phone), openTab(phone)];
        const stamps: string[] = [];
        let running: Promise<unknown>[] = [];
        for (const { tab, member, status, jump, together } of steps) {
          phone.time += jump;
          running.push(
            tabs[tab]!.store.change([tick(member, status)]).then(([record]) => {
              stamps.push(stampOf(record, member));
            }),
          );
          if (together) continue;
          await Promise.all(running);
          running = [];
        }
        await Promise.all(running);
        expect(new Set(stamps).size).toBe(steps.length);
        expect(stamps).toEqual([...stamps].sort());
        expect(new Set(stamps.map(deviceOf)).size).toBe(Math.min(1, steps.length));
        const [one, other] = await Promise.all(
          tabs.map(({ store }) => store.get('attendance:G:S')),
        );
        expect(canonical(one ?? {})).toBe(canonical(other ?? {}));
        for (const { connection } of tabs) connection.close();
      }),
    );
  });

  it('go on rising after the app was closed and the clock set back', async () => {
    const phone = newPhone();
    const first = openTab(phone);
    const [before] = await first.store.change([tick('A', 'co_mat')]);
    first.connection.close();
    phone.time -= 1e10;
    const [after] = await openTab(phone).store.change([tick('B', 'co_mat')]);
    expect(stampOf(after, 'B') > stampOf(before, 'A')).toBe(true);
  });

  it('tell each other what changed, and not themselves', async () => {
    const phone = newPhone();
    const [one, other] = [openTab(phone), openTab(phone)];
    const own: string[] = [];
    one.store.watch((ids) => own.push(...ids));
    const heard = new Promise<readonly string[]>((resolve) => other.store.watch(resolve));
    await one.store.change([tick('A', 'co_mat')]);
    expect(await heard).toEqual(['attendance:G:S']);
    expect(own).toEqual([]);
  });

  it('no longer tell whoever stopped listening', async () => {
    const phone = newPhone();
    const [one, other] = [openTab(phone), openTab(phone)];
    const heard: string[] = [];
    const stop = other.store.watch((ids) => heard.push(...ids));
    stop();
    const last = new Promise((resolve) => other.store.watch(resolve));
    await one.store.change([tick('A', 'co_mat')]);
    await last;
    expect(heard).toEqual([]);
  });

  it('of two phones never have the same name', async () => {
    const names = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const phone = newPhone();
        await openTab(phone).store.change([tick('A', 'co_mat')]);
        return phone.canary.read();
      }),
    );
    expect(new Set(names).size).toBe(50);
  });
});

describe('a newer version in a second tab', () => {
  it('gets its database because this one lets go and says so', async () => {
    const name = newName();
    let outdated = 0;
    const old = createConnection({ ...silent, outdated: () => (outdated += 1) }, name);
    await old.open();
    const newer = await openDB(name, MIGRATIONS.length + 1);
    expect(outdated).toBe(1);
    newer.close();
    await expect(old.open()).rejects.toMatchObject({ code: 'newer' });
  });

  it('that this one waits for is told, and told again when it has let go', async () => {
    const name = newName();
    const told: string[] = [];
    const old = await openDB(name, 1);
    const events = {
      ...silent,
      blocked: () => {
        told.push('blocked');
        old.close();
      },
      unblocked: () => told.push('unblocked'),
    };
    await createConnection(events, name).open();
    expect(told).toEqual(['blocked', 'unblocked']);
  });

  it('that never lets go does not keep anybody waiting for ever', async () => {
    const name = newName();
    const old = await openDB(name, 1);
    const connection = createConnection(silent, name, 10);
    await expect(connection.open()).rejects.toMatchObject({ code: 'blocked' });
    old.close();
    await expect
      .poll(() =>
        connection.open().then(
          (db) => db.version,
          () => 0,
        ),
      )
      .toBe(MIGRATIONS.length);
  });
});
