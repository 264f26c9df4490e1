/** Restoring, repeating, breaking off: F60, F62, F64, and invariants 5, 6, 10, 11, 12 of docs/guarantees.md. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DataRecord, isScalar, readScalar } from '../../../src/domain/record/record.ts';
import { deviceOf } from '../../../src/domain/record/stamp.ts';
import { bringsMore } from '../../../src/state/exchange/rest.ts';
import { StorageProblem } from '../../../src/storage/problem.ts';
import { openBundle, readLines } from '../../../src/transfer/bundle/read.ts';
import { readWhole } from '../../../src/transfer/bundle/whole-lines.ts';
import { MANY, SOME } from '../../helpers/many.ts';
import { type Carrier, changeOf, clearAway, openPhone, play, steps } from './carried.ts';

beforeEach(clearAway);

const HOUR = 3_600_000;

/** Stamps that the phone itself made and still holds. */
const ownStamps = async (phone: Carrier): Promise<readonly string[]> => {
  const { whole, device } = await phone.whole.read();
  return (whole.records as readonly DataRecord[])
    .flatMap(({ f }) =>
      Object.values(f).flatMap((one) => (isScalar(one) ? [one[0]] : Object.values(one.vv))),
    )
    .filter((stamp) => deviceOf(stamp) === device);
};

const changed = (phone: Carrier, title: string) =>
  phone.store.change([changeOf(0, [{ path: 'title', value: title }])]);

describe('the same file again (F60)', () => {
  it('changes nothing the second and third time, also not when a value lost in it', () =>
    fc.assert(
      fc.asyncProperty(steps, fc.nat(2), fc.nat(100 * HOUR), async (all, from, later) => {
        const { phones } = await play(all);
        const file = await phones[from]!.send();
        const phone = phones[(from + 1) % 3]!;
        await phone.take(file);
        const before = await phone.all();
        for (let time = 0; time < 2; time += 1) {
          phone.phone.time += later;
          const told = readWhole(await readLines(await openBundle(file)));
          expect(bringsMore(await phone.read(), told)).toBe(false);
          expect(await phone.take(file)).toEqual([]);
          expect(await phone.all()).toBe(before);
        }
      }),
      MANY,
    ));
});

describe('a phone restored from an old copy (F62)', () => {
  it('has a name of its own, makes no stamp twice, and all three end equal over any chain', () =>
    fc.assert(
      fc.asyncProperty(
        steps,
        steps,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (before, after, chain) => {
          const { phones } = await play(before);
          const copy = await phones[0]!.send();
          const [one, other] = [openPhone(), openPhone()];
          one.phone.time = phones[0]!.phone.time - 400 * 24 * HOUR;
          await one.take(copy);
          await other.take(copy);
          const used = new Set<string>();
          for (const phone of [phones[0]!, one, other]) {
            await changed(phone, 'sau khi phục hồi');
            const own = await ownStamps(phone);
            expect(own.filter((stamp) => used.has(stamp))).toEqual([]);
            for (const stamp of own) used.add(stamp);
          }
          for (const step of after)
            if (step.name === 'write')
              await [phones[1]!, one, other][step.phone]!.store.change([step.change]);
          const three = [phones[1]!, one, other];
          // There and back along the chain, each only with its neighbour.
          const way = [...chain, ...[...chain].reverse()];
          for (const [at, to] of way.slice(1).entries())
            await three[to]!.take(await three[way[at]!]!.send());
          const [first, ...others] = await Promise.all(three.map((phone) => phone.records()));
          for (const hash of others) expect(hash).toBe(first);
        },
      ),
      SOME,
    ));
});

describe('a copy made while somebody ticks (F64)', () => {
  it('holds every tick as a whole or not at all', async () => {
    const phone = openPhone();
    const tick = (value: number) =>
      phone.store.change([
        changeOf(0, [{ path: 'm/A/status', value }]),
        changeOf(3, [{ path: 'm/A/status', value }]),
      ]);
    const ticking = Promise.all(Array.from({ length: 40 }, (_, value) => tick(value)));
    const copies = await Promise.all(Array.from({ length: 20 }, async () => phone.read()));
    await ticking;
    for (const { records } of copies) {
      const values = (records as readonly DataRecord[]).map((one) => readScalar(one, 'm/A/status'));
      expect(new Set(values).size).toBeLessThanOrEqual(1);
      expect([0, 2]).toContain(values.length);
    }
  });
});

describe('taking in that is broken off', () => {
  /** Lets the n-th write of the next transaction fail, as a full disk does. */
  function failAt(nth: number): () => void {
    const { put } = IDBObjectStore.prototype;
    let left = nth;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      left -= 1;
      if (left === 0) throw new DOMException('broken off', 'UnknownError');
      return put.apply(this, args);
    };
    return () => {
      IDBObjectStore.prototype.put = put;
    };
  }

  it('at any write leaves everything as it was, history too, and can be done again', () =>
    fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 12 }), async (all, nth) => {
        const { phones } = await play(all);
        const file = await phones[0]!.send();
        const phone = phones[1]!;
        const [before, seen] = [await phone.all(), await phone.whole.seen()];
        const mend = failAt(nth);
        const broken = await phone.take(file).then(
          () => false,
          (error: unknown) => error instanceof StorageProblem || String(error),
        );
        mend();
        expect([true, false]).toContain(broken);
        const after = [await phone.all(), await phone.whole.seen()];
        expect(broken === true ? after : [before, seen]).toEqual([before, seen]);
        const fresh = openPhone();
        await fresh.take(file);
        await phone.take(file);
        await fresh.take(await phone.send());
        expect(await fresh.records()).toBe(await phone.records());
      }),
      SOME,
    ));
});

describe('a copy that was made and came back', () => {
  it('holds all that was there when it was made, though the answer to taking it never came', () =>
    fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { phones } = await play(all);
        const [from] = phones;
        const [then, file] = [await from!.records(), await from!.send()];
        const fresh = openPhone();
        // The tab was closed before it could say so: the person does it again.
        void fresh.take(file);
        await fresh.take(file);
        expect(await fresh.records()).toBe(then);
      }),
      SOME,
    ));
});
