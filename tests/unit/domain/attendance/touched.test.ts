import { expect, it } from 'vitest';
import {
  checkIn,
  markMember,
  putGuest,
} from '../../../../src/domain/attendance/attendance-edits.ts';
import { touchedPeople } from '../../../../src/domain/attendance/touched.ts';
import { corrected } from '../../../../src/domain/correction.ts';

const ref = { group: 'g1', key: 's1' };

it('a change tells whose mark it writes, in this session only', () => {
  const other = markMember({ group: 'g1', key: 's2' }, 'dung', { status: 'co_mat' }, 1);
  const changes = [
    markMember(ref, 'an', { status: 'co_mat' }, 1),
    checkIn(ref, 'binh', 1),
    corrected(markMember(ref, 'chau', { status: 'vang_kld' }, 1), { id: 'h1', now: 1 }),
    putGuest(ref, { id: 'k1', name: 'Lê Văn Khách', kind: 'khach' }),
    other,
  ];
  expect([...touchedPeople(changes, ref)]).toEqual(['an', 'binh', 'chau', 'k1']);
});
