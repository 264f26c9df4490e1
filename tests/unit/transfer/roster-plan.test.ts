import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/transfer/roster/plan.ts';

const row = (name: string, at: number) => ({ row: at, name, warnings: [] });
const rows = (...names: readonly string[]) => names.map((name, i) => row(name, i + 1));
const member = (id: string, fullName: string) => ({ id, fullName });
const kinds = (names: readonly string[], members: readonly string[] = []) =>
  planImport(
    rows(...names),
    members.map((name, i) => member(`m${i}`, name)),
  ).map(({ kind }) => kind);

describe('taking in a list', () => {
  it('adds those who are not there', () => {
    expect(kinds(['Nguyễn Văn A', 'Trần Thị B'])).toEqual(['new', 'new']);
  });

  it('knows those who are there, however their tone is placed', () => {
    const plan = planImport(rows('TRẦN THỊ THUỶ'), [member('m', 'Trần Thị Thủy')]);
    expect(plan).toEqual([{ kind: 'same', id: 'm', row: row('TRẦN THỊ THUỶ', 1) }]);
  });

  it('asks about a name that is written without marks or with another mark', () => {
    const plan = planImport(rows('Nguyen Van An', 'Trần Thị Thúy'), [
      member('a', 'Nguyễn Văn An'),
      member('b', 'Trần Thị Thủy'),
    ]);
    expect(plan).toMatchObject([
      { kind: 'ask', alike: [{ kind: 'member', id: 'a', how: 'unmarked' }] },
      { kind: 'ask', alike: [{ kind: 'member', id: 'b', how: 'spelling' }] },
    ]);
  });

  it('asks about the second of two equal or similar names in the list', () => {
    const plan = planImport(
      rows('Nguyễn Văn A', 'Lê B', 'Nguyễn Văn A', 'Lê Bê', 'Lê Vy', 'Lê Vi'),
      [],
    );
    expect(plan.map(({ kind }) => kind)).toEqual(['new', 'new', 'ask', 'new', 'new', 'ask']);
    expect(plan[2]).toMatchObject({ alike: [{ kind: 'row', row: 1, how: 'same' }] });
  });

  it('asks when two members have the name, or a second row has it too', () => {
    expect(kinds(['Nguyễn Văn A'], ['Nguyễn Văn A', 'Nguyễn Văn A'])).toEqual(['ask']);
    expect(kinds(['Nguyễn Văn A', 'Nguyễn Văn A'], ['Nguyễn Văn A'])).toEqual(['same', 'ask']);
  });

  it('changes nothing the second time', () => {
    const name = fc.array(fc.constantFrom('Lê', 'Thị', 'Thúy', 'Thuý', 'Thủy', 'Vy', 'Vi'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(name.map((words) => words.join(' '))), (names) => {
        const added = planImport(rows(...names), []).filter(({ kind }) => kind === 'new');
        const members = added.map(({ row: { name } }, i) => member(`m${i}`, name));
        expect(planImport(rows(...names), members).some(({ kind }) => kind === 'new')).toBe(false);
      }),
    );
  });

  it('answers for a district in which everybody has one name', () => {
    const names = Array.from({ length: 10_000 }, () => 'Nguyễn Văn A');
    const plan = planImport(rows(...names), []);
    expect(plan.filter(({ kind }) => kind === 'ask')).toHaveLength(9999);
  });
});
