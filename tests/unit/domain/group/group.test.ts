import { describe, expect, it } from 'vitest';
import { isCell, readGroup, requiredMinutes } from '../../../../src/domain/group/group.ts';
import {
  createGroup,
  deleteGroup,
  editGroup,
  restoreGroup,
  setMinMinutes,
} from '../../../../src/domain/group/group-edits.ts';
import { written } from '../write-record.ts';

const created = createGroup('g1', { name: ' Chi bộ  thôn 2 ', kind: 'khom_ap' });

describe('a group', () => {
  it('has defaults for all that was not said', () => {
    expect(readGroup(written(created))).toMatchObject({
      group: 'g1',
      key: 'g1',
      name: 'Chi bộ thôn 2',
      kind: 'khom_ap',
      quorum: '1/2',
      peopleOrder: 'name',
      minMinutes: {},
      deleted: false,
    });
  });

  it('keeps what is edited and leaves the rest', () => {
    const record = written(
      created,
      editGroup('g1', { place: 'Nhà văn hóa thôn 2', time: '19:30', quorum: '2/3' }),
      editGroup('g1', { time: undefined, rhythm: { by: 'date', date: 3 } }),
    );
    expect(readGroup(record)).toMatchObject({
      name: 'Chi bộ thôn 2',
      place: 'Nhà văn hóa thôn 2',
      time: undefined,
      quorum: '2/3',
      rhythm: { by: 'date', date: 3 },
    });
  });

  it.each([
    { by: 'weekday', nth: 'last', weekday: 7 },
    { by: 'weekday', nth: 1, weekday: 2 },
    { by: 'date', date: 31 },
  ] as const)('keeps the rhythm %o', (rhythm) => {
    expect(readGroup(written(created, editGroup('g1', { rhythm }))).rhythm).toEqual(rhythm);
  });

  it('keeps a shorter length that the higher committee allowed', () => {
    const record = written(created, setMinMinutes('g1', 'thuong_ky', 60));
    expect(readGroup(record).minMinutes).toEqual({ thuong_ky: 60 });
    expect(
      readGroup(written(created, setMinMinutes('g1', 'thuong_ky', undefined))).minMinutes,
    ).toEqual({});
  });

  it('has to meet as long as the rule says, unless it was told otherwise or is no cell', () => {
    const cell = readGroup(written(created));
    expect(requiredMinutes(cell, 'thuong_ky')).toBe(90);
    expect(requiredMinutes(cell, 'ket_hop')).toBe(120);
    expect(requiredMinutes(cell, 'chi_uy')).toBeUndefined();
    expect(requiredMinutes({ ...cell, minMinutes: { ket_hop: 90 } }, 'ket_hop')).toBe(90);
    expect(requiredMinutes({ ...cell, kind: 'lop' }, 'thuong_ky')).toBeUndefined();
  });

  it('comes back after it was deleted', () => {
    expect(readGroup(written(created, deleteGroup('g1'))).deleted).toBe(true);
    expect(readGroup(written(created, deleteGroup('g1'), restoreGroup('g1'))).deleted).toBe(false);
  });

  it('is read with defaults where its data is damaged', () => {
    const record = written(created);
    const damaged = { ...record, f: { ...record.f, rhythm: ['0', 99], kind: ['0', 'x'] } } as const;
    expect(readGroup(damaged)).toMatchObject({ kind: 'khom_ap', rhythm: undefined });
  });

  it('is a cell unless it is a class or a study group', () => {
    expect(isCell('doanh_nghiep')).toBe(true);
    expect(isCell('lop')).toBe(false);
  });
});
