/** Long histories, in the campaign up to thirty thousand operations: F61 and the invariants 1, 2, 3 and 16 of docs/guarantees.md. */
import { expect, it } from 'vitest';
import {
  canonical,
  type DataRecord,
  join,
  readScalar,
  readTexts,
} from '../../../src/domain/record/record.ts';
import { LENGTHS } from '../../helpers/many.ts';
import { edit, hear, newPhone, type Phone } from '../record/phones.ts';
import { clearAway, fileOf, openPhone } from './carried.ts';

const MEMBERS = 60;
const ITEMS = 12;
const STATES = ['co_mat', 'vang_cld', 'vang_kld', null];

/** Numbers as if by chance, the same each time. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The slow twin of texts: each phone remembers which writings it knows; writing replaces those. */
interface Twin {
  readonly alive: Map<number, Text>;
  readonly known: readonly Set<number>[];
}

function write(
  phone: Phone,
  at: number,
  operation: number,
  random: (below: number) => number,
  twin: Twin,
): void {
  if (random(4) > 0) {
    const value = STATES[random(STATES.length)] ?? null;
    edit(phone, [{ path: `m/${random(MEMBERS)}/status`, value }]);
    return;
  }
  const one = { path: `t/${random(ITEMS)}`, text: `câu ${operation}` };
  edit(phone, [one]);
  const mine = twin.known[at]!;
  for (const old of mine) if (twin.alive.get(old)?.path === one.path) twin.alive.delete(old);
  for (const old of mine) if (!twin.alive.has(old)) mine.delete(old);
  twin.alive.set(operation, one);
  mine.add(operation);
}

function live(length: number, seed: number) {
  const random = randomOf(seed);
  const phones = [newPhone(0), newPhone(1), newPhone(2)];
  const twin: Twin = { alive: new Map(), known: phones.map(() => new Set<number>()) };
  const sent: DataRecord[] = [];
  for (let operation = 0; operation < length; operation += 1) {
    const at = random(3);
    const phone = phones[at]!;
    phone.now += random(90_000) - 30_000;
    const dice = random(100);
    if (dice === 0) phone.now += (random(2) * 2 - 1) * 3 * 3_600_000;
    else if (dice < 6) {
      const from = random(3);
      hear(phone, phones[from]!.record);
      for (const one of twin.known[from]!) twin.known[at]!.add(one);
    } else write(phone, at, operation, random, twin);
    if (dice === 7 && phone.record !== undefined) sent.push(phone.record);
  }
  return { states: phones.flatMap(({ record }) => record ?? []), sent, twin, random };
}

/** Whoever has the highest stamp anywhere. */
function highest(states: readonly DataRecord[], path: string): unknown {
  const all = states.flatMap(({ f }) =>
    Array.isArray(f[path]) ? [f[path] as [string, unknown]] : [],
  );
  return all.sort(([one], [other]) => (one < other ? -1 : 1)).at(-1)?.[1];
}

it.each(LENGTHS)(
  'a history of %i operations on three phones ends in one state, whatever way it takes',
  async (length) => {
    const start = performance.now();
    const { states, sent, twin, random } = live(length, length);
    const whole = states.reduce(join);
    const wanted = canonical(whole);
    const pool = [...states, ...sent, ...sent];
    for (let time = 0; time < 3; time += 1) {
      const shuffled = pool
        .map((one) => [random(1_000_000), one] as const)
        .sort(([one], [other]) => one - other)
        .map(([, one]) => one);
      expect(canonical(shuffled.reduce(join))).toBe(wanted);
    }
    for (let item = 0; item < ITEMS; item += 1) {
      const alive = [...twin.alive.values()].filter(({ path }) => path === `t/${item}`);
      expect(new Set(readTexts(whole, `t/${item}`))).toEqual(
        new Set(alive.map(({ text }) => text)),
      );
    }
    for (let member = 0; member < MEMBERS; member += 1)
      expect(readScalar(whole, `m/${member}/status`)).toBe(highest(states, `m/${member}/status`));
    clearAway();
    const phone = openPhone();
    for (const state of [...states].reverse()) await phone.take(await fileOf([['record', state]]));
    expect(canonical((await phone.store.get(whole.id)) ?? {})).toBe(wanted);
    console.log(`${length} operations: ${Math.round(performance.now() - start)} ms`);
  },
);
