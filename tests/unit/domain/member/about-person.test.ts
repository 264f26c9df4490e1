import { describe, expect, it } from 'vitest';
import { aboutPerson } from '../../../../src/domain/member/about-person.ts';
import { recordId } from '../../../../src/domain/record/record.ts';
import { makeCell, NAMES } from '../../../helpers/cell.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const cell = makeCell(NOW);
const records = [...cell.maker.records.values()];
const of = (at: number) => aboutPerson(recordId('member', cell.group, cell.members[at]!), records)!;

describe('everything about one person', () => {
  it('is every session with what was recorded of them', () => {
    const { sessions } = of(3);
    expect(sessions.map(({ mark }) => mark)).toContainEqual(
      expect.objectContaining({ status: 'vang_cld', reason: 'om' }),
    );
    expect(of(0).sessions.filter(({ session }) => session.chair === cell.members[0])).toHaveLength(
      3,
    );
    expect(of(0).sessions.some(({ spoke }) => spoke.length === 1)).toBe(true);
  });

  it('is their tasks and commitments, and nobody else’s', () => {
    expect(
      of(1)
        .tasks.map(({ type }) => type)
        .sort(),
    ).toEqual(['assignment', 'commitment', 'work']);
    expect(of(2).tasks).toEqual([]);
  });

  it('is every place of every record that is named after them, and every text with their name', () => {
    for (const at of [0, 1, 3, 29]) {
      const key = cell.members[at]!;
      const about = of(at);
      const told = new Set(
        [...about.values, ...about.mentions].map(({ record, path }) => `${record} ${path}`),
      );
      const tied = records.flatMap(({ id, f }) =>
        Object.entries(f).flatMap(([path, register]) =>
          `${id} ${path} ${JSON.stringify(register)}`.includes(key) ||
          JSON.stringify(register).includes(NAMES[at]!)
            ? [`${id} ${path}`]
            : [],
        ),
      );
      expect(tied.length).toBeGreaterThan(5);
      expect(tied.filter((place) => !told.has(place))).toEqual([]);
    }
  });

  it('is what received reports say of them', () => {
    const person = { key: cell.members[0]!, name: NAMES[0]!, present: 3, base: 4 };
    const report = {
      id: 'report:roll-up:abc',
      kind: 'report',
      group: 'roll-up',
      f: {
        file: ['1', 'bao-cao.txt'],
        unit: ['1', 'U'],
        [`p/${person.key}/who`]: ['1', ['person', person]],
        'p/other/who': ['1', ['person', { ...person, key: 'other', name: 'Ai' }]],
      },
    } as const;
    const id = recordId('member', cell.group, person.key);
    expect(aboutPerson(id, [...records, report])?.reports).toEqual([
      { file: 'bao-cao.txt', unit: 'U', present: 3, base: 4 },
    ]);
  });

  it('finds the name in free text, and no longer name that begins with it', () => {
    const member = {
      id: 'member:G:A',
      kind: 'member',
      group: 'G',
      f: { name: ['1', 'Lê Văn An'] },
    } as const;
    const task = (key: string, goal: string) =>
      ({ id: `task:G:${key}`, kind: 'task', group: 'G', f: { goal: ['1', goal] } }) as const;
    const found = aboutPerson(member.id, [
      member,
      task('1', 'Giúp nhà ông Lê Văn An lợp mái'),
      task('2', 'Giúp nhà ông Lê Văn Anh lợp mái'),
    ]);
    expect(found?.mentions.map(({ record }) => record)).toEqual(['task:G:1']);
  });

  it('is nothing of somebody unknown', () => {
    expect(aboutPerson('member:G:Z', records)).toBeUndefined();
  });
});
