import { describe, expect, it } from 'vitest';
import { noAttendance, readAttendance } from '../../../../src/domain/attendance/attendance.ts';
import { countSheet, sheetOf } from '../../../../src/domain/attendance/sheet.ts';
import { readMember } from '../../../../src/domain/member/member.ts';
import { addMember, setStanding } from '../../../../src/domain/member/member-edits.ts';
import { erasePerson } from '../../../../src/domain/session/erasing.ts';
import { planSession } from '../../../../src/domain/session/planning.ts';
import { startSession } from '../../../../src/domain/session/running.ts';
import { readSession } from '../../../../src/domain/session/session.ts';
import { phone, written } from '../write-record.ts';

const DAY = '2026-06-03';
const session = { group: 'g1', key: 's1' };
const person = { group: 'g1', key: 'dat' };

const planned = planSession(session, { kind: 'thuong_ky', day: DAY }, [], []);
const running = readSession(written(planned, startSession(session, undefined, 1)));
const exempt = written(
  addMember(person, { fullName: 'Nguyễn Văn Đạt', unit: 'Tổ 3' }, 'x'),
  setStanding(person, { id: 'old', code: 'mien' }),
);

describe('erasing a person', () => {
  const member = readMember(exempt);
  const changes = erasePerson(member, [running], DAY);
  const sheet = changes.find(({ kind }) => kind === 'attendance');
  if (sheet === undefined) throw new Error('nothing is kept in the open session');
  const kept = readAttendance(written(sheet));

  it('leaves the counts of an open session as they were', () => {
    const before = countSheet(sheetOf(noAttendance(session), running, [member]));
    const erase = changes.find(({ kind }) => kind === 'member');
    if (erase === undefined) throw new Error('nobody is erased');
    const gone = readMember(phone()(erase, exempt));
    const after = countSheet(sheetOf(kept, running, [gone]));
    expect(before).toMatchObject({ total: 1, exempt: 1 });
    expect(after).toEqual(before);
  });

  it('leaves no name in it', () => {
    expect(JSON.stringify(kept)).not.toMatch(/Đạt|Tổ 3/);
  });

  it('leaves sessions alone that have not begun or are closed', () => {
    const others = (['planned', 'closed', 'void'] as const).map((status) => ({
      ...running,
      status,
    }));
    expect(erasePerson(member, others, DAY).map(({ kind }) => kind)).toEqual(['member']);
  });
});
