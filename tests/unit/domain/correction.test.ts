import { expect, it } from 'vitest';
import { markMember } from '../../../src/domain/attendance/attendance-edits.ts';
import { corrected, readCorrections } from '../../../src/domain/correction.ts';
import { changeOf } from '../../../src/domain/write.ts';
import { written } from './write-record.ts';

const ref = { group: 'g1', key: 's1' };
const present = markMember(ref, 'dat', { status: 'co_mat' }, 1);
const absent = markMember(ref, 'dat', { status: 'vang_cld', reason: 'om' }, 8);

it('a correction keeps the old value, the new one, the time and the reason', () => {
  const record = written(present, corrected(absent, { id: 'h1', now: 8, reason: 'ghi nhầm' }));
  expect(readCorrections(record)).toEqual([
    {
      id: 'h1',
      at: 8,
      reason: 'ghi nhầm',
      values: [
        { of: 'mark', child: 'dat', field: 'status', old: 'co_mat', new: 'vang_cld' },
        { of: 'mark', child: 'dat', field: 'reason', old: null, new: 'om' },
      ],
    },
  ]);
});

it('what stays the same leaves no trace', () => {
  const again = corrected(markMember(ref, 'dat', { status: 'co_mat' }, 8), { id: 'h1', now: 8 });
  expect(readCorrections(written(present, again))).toEqual([]);
});

it('what is changed twice in one correction keeps what stood there before it', () => {
  const note = { id: 'h1', now: 8 };
  const unexcused = markMember(ref, 'dat', { status: 'vang_kld' }, 9);
  const twice = written(present, corrected(absent, note), corrected(unexcused, note));
  expect(readCorrections(twice)[0]?.values[0]).toMatchObject({ old: 'co_mat', new: 'vang_kld' });
  const back = written(present, corrected(unexcused, note), corrected(present, note));
  expect(readCorrections(back)[0]?.values).toEqual([]);
});

it('several corrections stand in the order of time', () => {
  const record = written(
    present,
    corrected(absent, { id: 'h2', now: 8 }),
    corrected(markMember(ref, 'dat', { status: 'co_mat' }, 9), { id: 'h1', now: 9 }),
  );
  expect(readCorrections(record).map(({ id }) => id)).toEqual(['h2', 'h1']);
});

it('a text and a value of the session itself are corrected too', () => {
  const text = changeOf('minutes', ref, [{ path: 't/review', text: 'Đã làm đường.' }]);
  const place = changeOf('minutes', ref, [{ path: 'place', value: 'Nhà văn hóa' }]);
  const record = written(
    text,
    corrected(changeOf('minutes', ref, [{ path: 't/review', text: 'Chưa làm.' }]), {
      id: 'h1',
      now: 8,
    }),
    corrected(place, { id: 'h2', now: 9 }),
  );
  expect(readCorrections(record).map(({ values }) => values)).toEqual([
    [{ of: 'text', child: 'review', field: '', old: 'Đã làm đường.', new: 'Chưa làm.' }],
    [{ of: 'session', field: 'place', old: null, new: 'Nhà văn hóa' }],
  ]);
});
