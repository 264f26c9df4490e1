import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, type Span, spanOf } from '../../../src/domain/report/period.ts';
import { arriving, likelyUnit } from '../../../src/domain/roll-up/arriving.ts';
import type { Received } from '../../../src/domain/roll-up/received.ts';
import { type RollUp, rollUp } from '../../../src/domain/roll-up/roll-up.ts';
import type { Unit } from '../../../src/domain/roll-up/unit.ts';
import { file, held, QUARTER, SPAN, unit } from './files.ts';

const over = (units: readonly Unit[], received: readonly Received[], span: Span = SPAN) =>
  rollUp({ units, received, span, due: '2027-01-05' });

const rowOf = ({ rows }: RollUp, key: string) => rows.find((row) => row.unit.key === key)!;

interface Facts {
  readonly of: string;
  readonly period: Period;
  readonly made: number;
  readonly day: string;
  readonly present: number;
}

describe('a roll-up', () => {
  it('says of every unit whether its report is here, late, doubled or missing', () => {
    const units = ['a', 'b', 'c', 'd', 'e'].map((key) => unit(key));
    const month: Period = { by: 'month', month: '2026-10' };
    const result = over(units, [
      file('1', { of: 'a' }),
      file('2', { of: 'b', made: 5 }),
      file('3', { of: 'c' }),
      file('4', { of: 'c', made: 1, more: { unit: { id: 'c2', name: 'c', kind: 'lop' } } }),
      file('5', { of: 'd', period: month }),
    ]);
    const said = result.rows.map(({ state, late, copies }) => [state, late, copies]);
    expect(said).toEqual([
      ['received', false, 1],
      ['received', true, 1],
      ['received', false, 2],
      ['partial', false, 1],
      ['missing', false, 0],
    ]);
  });

  it('takes three months for a quarter, and the year for one too', () => {
    const months = ['2026-10', '2026-11', '2026-12'].map((month, at) =>
      file(month, {
        of: 'a',
        period: { by: 'month', month },
        sessions: [held(`s${at}`, `${month}-03`, 10)],
      }),
    );
    expect(rowOf(over([unit('a')], months), 'a')).toMatchObject({
      state: 'received',
      sum: { sessions: 3, present: 30 },
    });
    const year = file('y', {
      of: 'a',
      period: { by: 'year', year: 2026 },
      sessions: [held('s1', '2026-03-03', 9), held('s2', '2026-12-31', 8)],
    });
    expect(over([unit('a')], [year]).total).toMatchObject({ sessions: 1, present: 8 });
  });

  it('counts a correction instead of what it corrects, also what it takes back', () => {
    const first = file('1', {
      of: 'a',
      sessions: [held('s1', '2026-10-03', 19, 21), held('s2', '2026-11-03', 20, 21)],
    });
    const corrected = file('2', { of: 'a', made: 2, sessions: [held('s1', '2026-10-03', 18, 21)] });
    const { total, rows } = over([unit('a')], [corrected, first]);
    expect(total).toMatchObject({ sessions: 1, present: 18, base: 21, rate: 0.857 });
    expect(rows[0]?.sessions.map(({ file: from }) => from.key)).toEqual(['2']);
    expect(rows[0]?.late).toBe(false);
    expect(rows[0]?.copies).toBe(1);
  });

  it('a correction of one month leaves the other months of the quarter as they were', () => {
    const quarter = file('1', {
      of: 'a',
      sessions: [held('s1', '2026-10-03', 19), held('s2', '2026-11-03', 20)],
    });
    const month = file('2', {
      of: 'a',
      made: 2,
      period: { by: 'month', month: '2026-11' },
      sessions: [held('s2', '2026-11-05', 17)],
    });
    const { total, rows } = over([unit('a')], [quarter, month]);
    expect(total).toMatchObject({ sessions: 2, present: 36 });
    expect(rows[0]?.copies).toBe(1);
  });

  it('is the sum of its parts, the rate that of the sums', () => {
    const units = [unit('a', 'A', { parent: 'x' }), unit('b', 'B', { parent: 'x' }), unit('x')];
    const { total, rows, tree } = over(units, [
      file('1', { of: 'a', sessions: [held('s', '2026-10-03', 1, 1)] }),
      file('2', { of: 'b', sessions: [held('s', '2026-10-03', 1, 99)] }),
    ]);
    expect(total).toMatchObject({ sessions: 2, present: 2, base: 100, rate: 0.02 });
    expect(rows.map((row) => row.unit.key)).toEqual(['a', 'b']);
    expect(tree.map((node) => node.children.length)).toEqual([2]);
  });

  it('knows how many people came only from a report over the very same time', () => {
    const people = { total: 20, official: 20, probationary: 0, came: 17 };
    const whole = file('1', { of: 'a', more: { people } });
    expect(over([unit('a')], [whole]).total).toMatchObject({ people: 20, came: 17 });
    const span = spanOf({ by: 'month', month: '2026-10' });
    expect(over([unit('a')], [whole], span).total).toMatchObject({ people: 20, came: undefined });
  });

  it('is the same in whatever order files arrive, and however often', () => {
    const some: fc.Arbitrary<Facts> = fc.record({
      of: fc.constantFrom('a', 'b'),
      period: fc.constantFrom<Period>(
        QUARTER,
        { by: 'month', month: '2026-10' },
        { by: 'month', month: '2026-11' },
      ),
      made: fc.nat(4),
      day: fc.constantFrom('2026-10-03', '2026-10-20', '2026-11-03'),
      present: fc.nat(30),
    });
    const units = [unit('a'), unit('b')];
    const made = ({ of, period, made: when, day, present }: Facts, at: number) => {
      const { from, to } = spanOf(period);
      const sessions = from <= day && day <= to ? [held('s', day, present)] : [];
      return file(String(at), { of, period, made: when, sessions });
    };
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (facts, keys) => {
        const files = facts.map(made);
        const shuffled = files
          .map((one) => ({ one, rank: keys.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(over(units, shuffled)).toEqual(over(units, files));
      }),
    );
  });
});

describe('the tree of units', () => {
  it('stands by name with numbers as numbers, and never goes round', () => {
    const units = [
      unit('c', 'Thôn 10', { parent: 'x' }),
      unit('b', 'Thôn 2', { parent: 'x' }),
      unit('x', 'Xã', { parent: 'gone' }),
      unit('p', 'P', { parent: 'q' }),
      unit('q', 'Q', { parent: 'p' }),
    ];
    const { tree, rows } = over(units, []);
    expect(tree.map((node) => node.unit.key)).toEqual(['p', 'q', 'x']);
    expect(rows.map((row) => row.unit.key)).toEqual(['p', 'q', 'b', 'c']);
  });
});

describe('a file that arrives', () => {
  it('of an unknown cell is most likely of the unit with its name under the same level above', () => {
    const units = [
      unit('x', 'Đảng ủy xã Mỹ Hiệp'),
      unit('y', 'Đảng ủy xã Tân Hòa'),
      unit('a', 'Chi bộ thôn 1', { parent: 'x', cells: ['old phone'] }),
      unit('b', 'Chi bộ thôn 1', { parent: 'y' }),
      unit('c', 'Chi bộ thôn 2', { parent: 'x' }),
    ];
    const likely = (name: string, parent?: string) => likelyUnit(units, { name, parent })?.key;
    expect(likely('Chi bộ thôn 1', 'Đảng ủy xã Mỹ Hiệp')).toBe('a');
    expect(likely('Chi bộ thôn 1', 'Đảng ủy xã Tân Hòa')).toBe('b');
    expect(likely('Chi bộ thôn 1', 'Đảng ủy xã khác')).toBeUndefined();
    expect(likely('Chi bộ thôn 1')).toBeUndefined();
    expect(likely('Chi bộ thôn 2', 'Xã Mỹ Hiệp')).toBe('c');
  });

  it('is new, the same, a correction, or older than what is here', () => {
    const here = [file('1', { of: 'a', made: 3 })];
    expect(arriving(file('1', { of: 'a', made: 3 }), here)).toBe('same');
    expect(arriving(file('2', { of: 'a', made: 4 }), here)).toBe('replaces');
    expect(arriving(file('3', { of: 'a', made: 1 }), here)).toBe('older');
    expect(arriving(file('4', { of: 'b', made: 1 }), here)).toBe('new');
    const month = file('5', { of: 'a', period: { by: 'month', month: '2026-10' } });
    expect(arriving(month, here)).toBe('new');
  });
});
