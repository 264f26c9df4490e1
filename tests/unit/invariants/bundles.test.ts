/** Invariants 2, 3, 7, 9, 14: what files carry between phones. See docs/guarantees.md. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type DataRecord, join } from '../../../src/domain/record/record.ts';
import type { Whole } from '../../../src/pack/whole.ts';
import { wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { LONG, MANY, SOME } from '../../helpers/many.ts';
import { EXAMPLE } from '../bundle/example.ts';
import { anyEdit, history, play as playRecords } from '../record/phones.ts';
import { fileOf, openPhone, PHRASE, play, steps } from './carried.ts';

const byId = ({ records }: Whole) =>
  new Map((records as readonly DataRecord[]).map((one) => [one.id, one]));

/** Nothing of the first is missing or lower in the second. */
const holds = (less: Whole, more: Whole): boolean => {
  const all = byId(more);
  return [...byId(less).values()].every((record) => {
    const now = all.get(record.id);
    return now !== undefined && canonical(join(record, now)) === canonical(now);
  });
};

describe('files between three phones', () => {
  it(
    'make them equal in any order, any number of times, and never lower or drop a register',
    () =>
      fc.assert(
        fc.asyncProperty(
          steps,
          fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
          async (all, seeds) => {
            const { phones, files } = await play(all, (before, after) =>
              expect(holds(before, after)).toBe(true),
            );
            const last = await Promise.all(phones.map((one) => one.send()));
            const pool = [...files, ...last];
            for (const [at, one] of phones.entries()) {
              const order = seeds.map((seed) => pool[(seed * (at + 1)) % pool.length]!);
              for (const file of [...order, ...(at === 1 ? [...last].reverse() : last)])
                await one.take(file);
            }
            const [first, ...others] = await Promise.all(phones.map((one) => one.records()));
            for (const other of others) expect(other).toBe(first);
          },
        ),
        MANY,
      ),
    LONG,
  );

  it('in part never count as more: what is missing is taken afterwards as if nothing had come', () =>
    fc.assert(
      fc.asyncProperty(
        steps,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async (all, cut, later) => {
          const [from] = (await play(all)).phones;
          const whole = await from!.send();
          const parts = [
            await from!.send((_line, at) => at % (cut + 1) === 0),
            await from!.send((_line, at) => at % (cut + 1) !== 0),
          ];
          const [fresh, other] = [openPhone(), openPhone()];
          for (const part of later ? [...parts].reverse() : parts) await fresh.take(part);
          await other.take(parts[0]!);
          await other.take(whole);
          expect(await fresh.records()).toBe(await from!.records());
          expect(await other.records()).toBe(await from!.records());
        },
      ),
      SOME,
    ));

  it('may hold records in part as well: registers come in any order', () => {
    fc.assert(
      fc.property(history(anyEdit), fc.integer({ min: 2, max: 5 }), (all, cut) => {
        for (const { record } of playRecords(all)) {
          if (record === undefined) continue;
          const pieces = Array.from({ length: cut }, (_, piece) => {
            const f = Object.entries(record.f).filter((_field, at) => at % cut === piece);
            return { ...record, f: Object.fromEntries(f) };
          });
          expect(canonical(pieces.reduce(join))).toBe(canonical(record));
          expect(canonical([...pieces].reverse().reduce(join))).toBe(canonical(record));
        }
      }),
      MANY,
    );
  });
});

describe('a file', () => {
  it('says the same as text, as bytes and locked, to a fresh phone and to a used one', () =>
    fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { phones } = await play(all);
        const [from, used] = phones;
        const lines = wholeLines(await from!.read());
        const start = await used!.send();
        const told = await Promise.all(
          (['text', 'bytes', 'locked'] as const).map(async (form) => {
            const [fresh, other] = [openPhone(), openPhone()];
            await other.take(start);
            const file = await fileOf(lines, form);
            const phrase = form === 'locked' ? PHRASE : undefined;
            await fresh.take(file, phrase);
            await other.take(file, phrase);
            return [await fresh.records(), await other.records()];
          }),
        );
        expect(told[1]).toEqual(told[0]);
        expect(told[2]).toEqual(told[0]);
        expect(told[0]![0]).toBe(await from!.records());
      }),
      SOME,
    ));

  it('brings back all of a phone, also what this version does not know', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.string({ minLength: 1 }).map((sort) => `x${sort}`),
            fc.jsonValue(),
          ),
          { maxLength: 5 },
        ),
        fc.dictionary(
          fc.string({ minLength: 1 }).map((path) => `x/${path}`),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        async (unknown, paths) => {
          const f = Object.fromEntries(
            Object.entries(paths)
              .filter(([path]) => !path.endsWith('$erased'))
              .map(([path, value]) => [path, ['0mhgd6o000000phone000', value]]),
          );
          const strange = { id: 'morgen:G:X', kind: 'morgen', group: 'G', f };
          const newer = { ...strange, id: 'morgen:G:Y', v: 2 };
          const lines = [
            ...wholeLines(EXAMPLE),
            ['record', strange] as const,
            ['record', newer] as const,
            ...unknown,
          ];
          const phone = openPhone();
          await phone.take(await fileOf(lines));
          const second = openPhone();
          await second.take(await phone.send());
          expect(await second.all()).toBe(await phone.all());
          const back = wholeLines(await second.read()).map((line) => canonical(line));
          const sent = lines.map((line) => canonical(JSON.parse(JSON.stringify(line))));
          expect(new Set(back)).toEqual(new Set(sent));
        },
      ),
      SOME,
    ));
});
