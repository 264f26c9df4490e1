/** Two phones that do not know of each other’s work: F63, and invariants 13, 15 and 18 of docs/guarantees.md. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseEdits } from '../../../src/domain/record/erasure.ts';
import {
  canonical,
  type DataRecord,
  isDeleted,
  join,
  readScalar,
  readTexts,
} from '../../../src/domain/record/record.ts';
import { joinReadings, type Reading } from '../../../src/domain/reading.ts';
import { MANY, SOME } from '../../helpers/many.ts';
import { anyEdit, edit, history, play as playRecords, newPhone } from '../record/phones.ts';
import { type Carrier, changeOf, clearAway, fileOf, openPhone, play, steps } from './carried.ts';

beforeEach(clearAway);

const SESSION = 'session:G:S';
const HOUR = 3_600_000;

describe('deleted or renamed on one phone, written on another (F63)', () => {
  const both = async (mine: (phone: Carrier) => Promise<unknown>, theirs: typeof mine) => {
    const [one, other] = [openPhone(), openPhone()];
    await one.store.change([
      changeOf(0, [{ path: 'title', value: 'Kỳ 1' }]),
      changeOf(2, [{ path: 'name', value: 'Lê Văn Tám' }]),
    ]);
    await other.take(await one.send());
    one.phone.time += HOUR;
    other.phone.time += 2 * HOUR;
    await mine(one);
    await theirs(other);
    const [a, b] = [await one.send(), await other.send()];
    await one.take(b);
    await other.take(a);
    expect(await one.records()).toBe(await other.records());
    return { one, other, record: async (id: string) => (await one.store.get(id))! };
  };

  it('stays deleted, and what was written is still in it', async () => {
    const { record } = await both(
      (phone) => phone.store.change([changeOf(0, [{ path: '$del', value: true }])]),
      (phone) => phone.store.change([changeOf(0, [{ path: 't/one', text: 'Ghi khi chưa biết' }])]),
    );
    expect(isDeleted(await record(SESSION))).toBe(true);
    expect(readTexts(await record(SESSION), 't/one')).toEqual(['Ghi khi chưa biết']);
  });

  it('a renamed member keeps the later name and the tick; the other name is in the history of who lost it', async () => {
    const { one, record } = await both(
      (phone) => phone.store.change([changeOf(2, [{ path: 'name', value: 'Lê Văn Tâm' }])]),
      (phone) =>
        phone.store.change([
          changeOf(2, [{ path: 'name', value: 'Lê Văn Tám (Tám Hòa)' }]),
          changeOf(0, [{ path: 'm/A/status', value: 'co_mat' }]),
        ]),
    );
    expect(readScalar(await record('member:G:A'), 'name')).toBe('Lê Văn Tám (Tám Hòa)');
    expect(readScalar(await record(SESSION), 'm/A/status')).toBe('co_mat');
    const lost = (await one.read()).history.map(({ path, value }) => [path, value]);
    expect(lost).toEqual([['name', 'Lê Văn Tâm']]);
  });

  it('an erased member ticked elsewhere still counts, without the name anywhere', async () => {
    const { one, other, record } = await both(
      (phone) => phone.store.change([changeOf(2, eraseEdits(['status']))]),
      (phone) =>
        phone.store.change([
          changeOf(2, [{ path: 'name', value: 'Lê Văn Tám Hai' }]),
          changeOf(0, [
            { path: 'm/A/status', value: 'co_mat' },
            { path: 'm/A/reason', value: 'Tám ốm' },
          ]),
        ]),
    );
    expect(readScalar(await record(SESSION), 'm/A/status')).toBe('co_mat');
    for (const phone of [one, other])
      expect(JSON.stringify(await phone.read())).not.toContain('Tám');
  });

  it('does not come back in what this version does not understand', async () => {
    const phone = openPhone();
    const person = { id: 'member:G:MEMBERKEY', kind: 'member', group: 'G' } as const;
    await phone.store.change([{ ...person, edits: [{ path: 'name', value: 'Lê Văn Tám' }] }]);
    await phone.store.change([{ ...person, edits: eraseEdits([]) }]);
    const f = { name: ['0mhgd6o000000phone000', 'Lê Văn Tám'] };
    await phone.take(await fileOf([['record', { ...person, v: 2, f }]]));
    await phone.take(await fileOf([['record', { ...person, f: 'Lê Văn Tám' }]]));
    expect(JSON.stringify(await phone.read())).not.toContain('Tám');
  });
});

describe('records of another cell', () => {
  it('change none of this one, whatever the file says', () =>
    fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [here, there] = (await play(all)).phones;
        const isOurs = (record: DataRecord) => record.group === 'G';
        const ours = async () =>
          canonical(((await here!.read()).records as DataRecord[]).filter(isOurs));
        const before = await ours();
        // A person who was erased in any cell is erased on the whole phone: that is meant.
        const theirs = ((await there!.read()).records as readonly DataRecord[]).map((one) => ({
          ...one,
          f: Object.fromEntries(Object.entries(one.f).filter(([path]) => path !== '$erased')),
        }));
        // As another cell would send them, and as a forger would who writes our name over theirs.
        const moved = theirs.map((one) => ({
          ...one,
          id: one.id.replace(':G:', ':X:'),
          group: 'X',
        }));
        const forged = theirs.map((one) => ({ ...one, group: 'X' }));
        await here!.take(await fileOf([...moved, ...forged].map((one) => ['record', one])));
        expect(await ours()).toBe(before);
      }),
      SOME,
    ));
});

describe('two phones with one name, as a phone copied by its system has', () => {
  it('end with the same when they are joined, in any order', () => {
    fc.assert(
      fc.property(
        history(anyEdit),
        fc.array(anyEdit, { maxLength: 8 }),
        fc.array(anyEdit, { maxLength: 8 }),
        (before, mine, theirs) => {
          const [root] = playRecords(before);
          const clone = (edits: typeof mine) => {
            const phone = { ...newPhone(0), clock: root!.clock, record: root!.record };
            for (const one of edits) edit(phone, [one]);
            return phone.record;
          };
          const states = [clone(mine), clone(theirs), clone([...mine, ...theirs]), root!.record];
          const [a, b, c] = states.filter((one) => one !== undefined);
          if (a === undefined || b === undefined || c === undefined) return;
          expect(canonical(join(a, b))).toBe(canonical(join(b, a)));
          expect(canonical(join(a, a))).toBe(canonical(a));
          expect(canonical(join(join(a, b), c))).toBe(canonical(join(a, join(b, c))));
        },
      ),
      MANY,
    );
  });
});

describe('two readings of one article', () => {
  const reading: fc.Arbitrary<Reading> = fc
    .record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      openedAt: fc.nat(3),
      readAt: fc.nat(3),
      block: fc.constantFrom('', 'b1', 'b2'),
      ticks: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    })
    .map(({ readAt, block, ...rest }) => ({
      id: 'p/a',
      ...rest,
      ticks: rest.ticks.sort(),
      ...(readAt > 0 && { readAt }),
      ...(block !== '' && { block }),
    }));

  it('are joined in any order, any number of times', () => {
    fc.assert(
      fc.property(reading, reading, reading, (a, b, c) => {
        expect(joinReadings(a, b)).toEqual(joinReadings(b, a));
        expect(joinReadings(joinReadings(a, b), c)).toEqual(joinReadings(a, joinReadings(b, c)));
        expect(joinReadings(a, a)).toEqual(a);
      }),
      MANY,
    );
  });
});
