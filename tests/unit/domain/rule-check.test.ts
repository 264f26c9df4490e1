import { describe, expect, it } from 'vitest';
import { countAttendance, type CountedPerson } from '../../../src/domain/attendance/count.ts';
import { noMinutes } from '../../../src/domain/minutes/minutes.ts';
import { type CheckedSession, checkSession } from '../../../src/domain/rule-check.ts';
import { planSession } from '../../../src/domain/session/planning.ts';
import { readSession, type Session } from '../../../src/domain/session/session.ts';
import { readTask } from '../../../src/domain/task/task.ts';
import { giveTask } from '../../../src/domain/task/task-edits.ts';
import { written } from './write-record.ts';

const ref = { group: 'g1', key: 's1' };
const MIN = 60_000;
const bare = readSession(
  written(planSession(ref, { kind: 'thuong_ky', day: '2026-12-03' }, [], [])),
);
const notice = { id: 'prep.notice', ord: 1, title: 'Thông báo', daysBefore: 2 };

const good: Session = {
  ...bare,
  startedAt: 0,
  endedAt: 92 * MIN,
  chair: 'an',
  secretary: 'dat',
  checks: [{ ...notice, doneAt: 1 }],
};
const people = (...statuses: readonly CountedPerson['status'][]) =>
  countAttendance(
    statuses.map((status) => ({ memberType: 'chinh_thuc', standing: 'binh_thuong', status })),
  );
const task = (owners: readonly string[], deadline?: string) =>
  readTask(written(giveTask(ref, { type: 'assignment', goal: 'x', owners, deadline })));

const checked = (more: Partial<CheckedSession> = {}): CheckedSession => ({
  group: { kind: 'khom_ap', minMinutes: {}, quorum: '1/2' },
  session: good,
  count: people('co_mat', 'co_mat', 'co_mat'),
  minutes: { ...noMinutes(ref), adoptedAt: 9 },
  tasks: [task(['an'], '2027-01-03')],
  ...more,
});
const codes = (more: Partial<CheckedSession>) =>
  checkSession(checked(more)).map(({ code }) => code);

describe('the check before closing', () => {
  it('has nothing to say of a session that is in order', () => {
    expect(checkSession(checked())).toEqual([]);
  });

  it('tells how much too short a session was, and by which document', () => {
    expect(checkSession(checked({ session: { ...good, endedAt: 80 * MIN } }))).toEqual([
      { code: 'too-short', values: { minutes: 80, required: 90 }, document: '42-hd-btctw' },
    ]);
  });

  it('names the guideline of that time', () => {
    const old = { ...good, day: '2021-07-03', endedAt: 80 * MIN };
    expect(checkSession(checked({ session: old }))[0]?.document).toBe('12-hd-btctw');
  });

  it('accepts a shorter length that the higher committee set, and asks none of a class', () => {
    const session = { ...good, endedAt: 60 * MIN };
    const group = { kind: 'khom_ap', minMinutes: { thuong_ky: 60 }, quorum: '1/2' } as const;
    expect(codes({ session, group })).toEqual([]);
    expect(codes({ session, group: { ...group, kind: 'lop', minMinutes: {} } })).toEqual([]);
  });

  it('tells what was not written down', () => {
    expect(codes({ session: bare, minutes: noMinutes(ref) })).toEqual([
      'no-times',
      'no-chair',
      'no-secretary',
      'not-adopted',
    ]);
  });

  it('tells that minutes were changed after their adoption', () => {
    const minutes = { ...noMinutes(ref), adoptedAt: 1, changedAfter: 2 };
    expect(codes({ minutes })).toEqual(['changed-after-adoption']);
  });

  it('tells of a notice that was not ticked', () => {
    expect(codes({ session: { ...good, checks: [notice] } })).toEqual(['no-notice']);
  });

  it('tells of absences, missing marks and a quorum that was not reached', () => {
    expect(checkSession(checked({ count: people('co_mat', 'vang_kld', 'chua_ghi') }))).toEqual([
      { code: 'below-quorum', values: { voters: 1, voteBase: 3, needed: 2 }, document: undefined },
      { code: 'unexcused', values: { people: 1 }, document: '42-hd-btctw' },
      { code: 'unrecorded', values: { people: 1 }, document: undefined },
    ]);
  });

  it('tells of a vote with more votes than people', () => {
    const vote = {
      id: 'v',
      matter: 'x',
      rule: 'half',
      base: 3,
      for: 3,
      against: 1,
      other: 0,
    } as const;
    const minutes = { ...checked().minutes, votes: [vote] };
    expect(checkSession(checked({ minutes }))).toEqual([
      { code: 'votes-above-base', values: { base: 3, votes: 4 }, document: undefined },
    ]);
  });

  it('tells of a vote with more votes than people present, unless one may still be called', () => {
    const counted = { base: 3, for: 2, against: 1, other: 0 };
    const vote = { id: 'v', matter: 'x', rule: 'half', ...counted } as const;
    const minutes = { ...checked().minutes, votes: [vote] };
    const told = (...came: readonly CountedPerson['status'][]) =>
      checkSession(checked({ minutes, count: people(...came) })).filter(({ code }) =>
        code.startsWith('votes'),
      );
    expect(told('co_mat', 'co_mat', 'vang_cld')).toEqual([
      { code: 'votes-above-present', values: { voters: 2, votes: 3 }, document: undefined },
    ]);
    expect(told('co_mat', 'co_mat', 'chua_ghi')).toEqual([]);
    expect(told('co_mat', 'co_mat', 'co_mat')).toEqual([]);
  });

  it('tells of tasks without owner or deadline', () => {
    const tasks = [task([]), task(['an']), task([], '2027-01-03')];
    expect(checkSession(checked({ tasks }))).toEqual([
      { code: 'task-without-owner', values: { tasks: 2 }, document: '42-hd-btctw' },
      { code: 'task-without-deadline', values: { tasks: 2 }, document: '42-hd-btctw' },
    ]);
  });
});
