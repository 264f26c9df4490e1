import { describe, expect, it } from 'vitest';
import { noAttendance, readAttendance } from '../../../../src/domain/attendance/attendance.ts';
import {
  checkIn,
  freezeRoster,
  markAllPresent,
  markMember,
  putGuest,
  removeGuest,
  restoreGuest,
  restoreMarks,
} from '../../../../src/domain/attendance/attendance-edits.ts';
import {
  countSheet,
  sheetOf,
  unrecordedOf,
  withMark,
} from '../../../../src/domain/attendance/sheet.ts';
import { summarize } from '../../../../src/domain/attendance/summary.ts';
import { type Member, readMember } from '../../../../src/domain/member/member.ts';
import {
  addMember,
  editMember,
  eraseMember,
  leave,
  setStanding,
} from '../../../../src/domain/member/member-edits.ts';
import { rosterOn } from '../../../../src/domain/member/roster.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { scrubPeople } from '../../../../src/domain/record/erasure.ts';
import { phone, written } from '../write-record.ts';

const ref = { group: 'g1', key: 's1' };
const session = { day: '2026-06-03', kind: 'thuong_ky', status: 'running' } as const;

const member = (key: string, fullName: string, ...changes: readonly Change[]): Member =>
  readMember(written(addMember({ group: 'g1', key }, { fullName }, 'x'), ...changes));

const an = member('an', 'Lê Văn An');
const dat = member('dat', 'Nguyễn Văn Đạt');
const ut = member(
  'ut',
  'Mai Văn Út',
  setStanding({ group: 'g1', key: 'ut' }, { id: 's', code: 'mien' }),
);
const people = [an, dat, ut];
const rows = sheetOf(noAttendance(ref), session, people);

const attendance = (...changes: readonly Change[]) => readAttendance(written(...changes));
const statuses = (...changes: readonly Change[]) =>
  sheetOf(attendance(...changes), session, people).map(({ mark }) => mark.status);

describe('a roll call', () => {
  it('begins with nobody recorded, but those who are exempt', () => {
    expect(rows.map(({ mark }) => mark.status)).toEqual(['chua_ghi', 'chua_ghi', 'mien']);
    expect(unrecordedOf(rows).map(({ member: key }) => key)).toEqual(['an', 'dat']);
  });

  it('marks all present who have to come, and touches nobody who is recorded', () => {
    const excused = markMember(ref, 'dat', { status: 'vang_cld', reason: 'om' }, 5);
    expect(statuses(excused, markAllPresent(ref, rows, 9))).toEqual(['co_mat', 'vang_cld', 'mien']);
  });

  it('keeps a reason while another status is tried', () => {
    const marks = [
      markMember(ref, 'dat', { status: 'vang_cld', reason: 'om', note: 'báo trước' }, 5),
      markMember(ref, 'dat', { status: 'co_mat' }, 6),
    ];
    expect(attendance(...marks).marks.get('dat')).toEqual({
      status: 'co_mat',
      reason: 'om',
      late: undefined,
      note: 'báo trước',
      at: 6,
    });
  });

  it('takes a tap back to what was there before', () => {
    const first = markMember(ref, 'dat', { status: 'di_muon', late: 15 }, 5);
    const before = attendance(first);
    const undone = attendance(
      first,
      markMember(ref, 'dat', { status: 'vang_kld', late: undefined }, 6),
      markMember(ref, 'an', { status: 'co_mat' }, 7),
      restoreMarks(before, ['dat', 'an']),
    );
    expect(undone.marks.get('dat')).toEqual(before.marks.get('dat'));
    expect(undone.marks.get('an')?.status).toBe('chua_ghi');
  });

  it('takes a card once, and lets whoever was excused come after all', () => {
    const scanned = attendance(
      markMember(ref, 'dat', { status: 'vang_cld' }, 1),
      checkIn(ref, 'dat', 2),
      checkIn(ref, 'dat', 3),
    );
    expect(scanned.marks.get('dat')).toMatchObject({ status: 'co_mat', at: 2 });
    expect(
      statuses(markMember(ref, 'an', { status: 'di_muon', late: 5 }, 1), checkIn(ref, 'an', 2))[0],
    ).toBe('di_muon');
  });

  it('has guests, who never count', () => {
    const guest = {
      id: 'k1',
      name: ' Cao  Thanh Xuân',
      office: 'Đảng ủy xã',
      kind: 'cap_tren',
    } as const;
    const one = attendance(putGuest(ref, guest));
    expect(one.guests).toEqual([{ ...guest, name: 'Cao Thanh Xuân' }]);
    expect(countSheet(sheetOf(one, session, people)).total).toBe(3);
    expect(attendance(putGuest(ref, guest), removeGuest(ref, 'k1')).guests).toEqual([]);
    expect(
      attendance(putGuest(ref, guest), removeGuest(ref, 'k1'), restoreGuest(ref, 'k1')).guests,
    ).toHaveLength(1);
  });

  it('has a row for somebody recorded whose dates were changed since', () => {
    const gone = member('dat', 'Nguyễn Văn Đạt', leave(dat, '2026-05-01'));
    const marked = attendance(markMember(ref, 'dat', { status: 'co_mat' }, 1));
    expect(sheetOf(marked, session, [an, gone]).map((row) => row.member)).toEqual(['an', 'dat']);
    expect(sheetOf(noAttendance(ref), session, [an, gone])).toHaveLength(1);
  });

  it('tells the minutes who was absent and why', () => {
    const marked = sheetOf(
      attendance(
        markMember(ref, 'an', { status: 'vang_kld' }, 1),
        markMember(ref, 'dat', { status: 'vang_cld', reason: 'cong_tac' }, 1),
      ),
      session,
      people,
    );
    expect(summarize(marked, countSheet(marked))).toMatchObject({
      count: { total: 3, exempt: 1, excused: 1, unexcused: 1, present: 0 },
      excused: [{ fullName: 'Nguyễn Văn Đạt', reason: 'cong_tac' }],
      unexcused: [{ fullName: 'Lê Văn An' }],
      late: [],
    });
  });

  it('shows what a change would count before it is written', () => {
    expect(countSheet(withMark(rows, 'an', { status: 'co_mat' }))).toMatchObject({ present: 1 });
  });
});

describe('a frozen list', () => {
  const frozen = [
    markAllPresent(ref, rows, 1),
    freezeRoster(ref, rosterOn(people, session.day, 'thuong_ky')),
  ];
  const closed = { ...session, status: 'closed' };
  const changed = [
    member('an', 'Lê Văn An', editMember({ group: 'g1', key: 'an' }, { memberType: 'du_bi' })),
    member('dat', 'Nguyễn Văn Đạt', leave(dat, '2026-01-01')),
    member('moi', 'Bùi Văn Ơn'),
  ];

  it('is not altered by later changes of members', () => {
    const before = sheetOf(attendance(...frozen), closed, people);
    const after = sheetOf(attendance(...frozen), closed, changed);
    expect(after).toEqual(before);
    expect(countSheet(after)).toMatchObject({ total: 3, official: 3, present: 2, exempt: 1 });
  });

  it('of a reopened session also has those who belong to it now', () => {
    const reopened = sheetOf(attendance(...frozen), session, changed);
    expect(reopened.map((row) => row.member).sort()).toEqual(['an', 'dat', 'moi', 'ut']);
    expect(reopened.find((row) => row.member === 'an')?.memberType).toBe('chinh_thuc');
  });

  it('loses the name of an erased person and keeps the counts', () => {
    const record = written(...frozen, markMember(ref, 'dat', { note: 'ông Đạt' }, 2));
    const datRecord = phone()(eraseMember(dat, '2026-07-01'), written(addMember(dat, dat, 'x')));
    const mark = datRecord.f['$erased'];
    if (mark === undefined || !Array.isArray(mark)) throw new Error('no mark');
    const scrubbed = { ...record, f: scrubPeople(record.f, new Map([['dat', mark as never]])) };
    const one = sheetOf(readAttendance(scrubbed), closed, []);
    expect(JSON.stringify(one)).not.toContain('Đạt');
    expect(one.find((row) => row.member === 'dat')).toMatchObject({ erased: true, fullName: '' });
    expect(countSheet(one)).toEqual(countSheet(sheetOf(readAttendance(record), closed, [])));
  });
});
