import { describe, expect, it } from 'vitest';
import { noAttendance, readAttendance } from '../../../../src/domain/attendance/attendance.ts';
import { markAllPresent } from '../../../../src/domain/attendance/attendance-edits.ts';
import { sheetOf } from '../../../../src/domain/attendance/sheet.ts';
import { readCorrections } from '../../../../src/domain/correction.ts';
import { readMember } from '../../../../src/domain/member/member.ts';
import { addMember } from '../../../../src/domain/member/member-edits.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import {
  closeSession,
  correctMark,
  keepScore,
  openAgainNote,
  reopenSession,
  unvoidSession,
  voidSession,
} from '../../../../src/domain/session/closing.ts';
import { planSession, setTimes } from '../../../../src/domain/session/planning.ts';
import { readSession, type Session } from '../../../../src/domain/session/session.ts';
import { written } from '../write-record.ts';

const ref = { group: 'g1', key: 's1' };
const planned = planSession(ref, { kind: 'thuong_ky', day: '2026-12-03' }, [], []);
const session = (...changes: readonly Change[]): Session =>
  readSession(written(planned, ...changes));

describe('a session that is closed', () => {
  const members = ['an', 'dat'].map((key) =>
    readMember(written(addMember({ group: 'g1', key }, { fullName: `Lê Văn ${key}` }, 'x'))),
  );
  const blank = sheetOf(noAttendance(ref), session(), members);
  const called = markAllPresent(ref, blank, 1);
  const rows = sheetOf(readAttendance(written(called)), session(), members);
  const warning = {
    code: 'too-short',
    values: { minutes: 80, required: 90 },
    document: '42-hd-btctw',
  } as const;
  const score = { rubric: 'rubric-42-hd-2025', points: 92, class: 'tot' };
  const changes = closeSession(ref, {
    rows,
    warnings: [warning],
    requiredMinutes: 90,
    score,
    now: 99,
  });
  const ofSession = changes.filter(({ kind }) => kind === 'session');
  const ofAttendance = changes.filter(({ kind }) => kind === 'attendance');
  const closed = (...more: readonly Change[]) => session(...ofSession, ...more);

  it('keeps counts, required length, score and warnings', () => {
    expect(closed()).toMatchObject({
      status: 'closed',
      closedAt: 99,
      count: { total: 2, present: 2, voteBase: 2 },
      requiredMinutes: 90,
      score,
      warnings: [warning],
    });
  });

  it('keeps its list', () => {
    const attendance = readAttendance(written(called, ...ofAttendance));
    expect(sheetOf(attendance, closed(), [])).toEqual(rows);
  });

  it('has a mark corrected together with the count', () => {
    const note = { id: 'h1', now: 100 };
    const corrections = correctMark(ref, rows, 'an', { status: 'vang_kld' }, note);
    const counted = corrections.filter(({ kind }) => kind === 'session');
    expect(closed(...counted).count).toMatchObject({ present: 1, unexcused: 1 });
    const marked = written(called, ...corrections.filter(({ kind }) => kind === 'attendance'));
    expect(readAttendance(marked).marks.get('an')?.status).toBe('vang_kld');
    expect(readCorrections(marked)).toHaveLength(1);
  });

  it('is reopened, and that it was closed stays visible', () => {
    const one = closed(reopenSession(ref, { id: 'h1', now: 120 }));
    expect(one.status).toBe('running');
    expect(one.corrections[0]?.values).toEqual([
      { of: 'session', field: 'status', old: 'closed', new: 'running' },
    ]);
  });

  it('keeps what is changed while it is open again beside the reopening', () => {
    const open = closed(reopenSession(ref, { id: 'h1', now: 120, reason: 'Ghi thiếu' }));
    const note = openAgainNote(open, 130);
    expect(note).toEqual({ id: 'h1-open', now: 130, reason: 'Ghi thiếu' });
    expect(openAgainNote(closed(), 130)).toBeUndefined();
    expect(openAgainNote(session(setTimes(ref, { startedAt: 10 })), 130)).toBeUndefined();
  });

  it('is voided with a reason and brought back', () => {
    const voided = voidSession(ref, 'Bão, không họp được', { id: 'h1', now: 120 });
    const one = closed(voided);
    expect(one).toMatchObject({ status: 'void', voidReason: 'Bão, không họp được' });
    const back = closed(voided, unvoidSession(one, { id: 'h2', now: 130 }));
    expect(back).toMatchObject({ status: 'closed', voidReason: undefined });
    expect(back.corrections).toHaveLength(2);
    expect(session(voided, unvoidSession(ref, { id: 'h2', now: 130 })).status).toBe('planned');
  });

  it('that was reopened and then voided is brought back open', () => {
    const one = closed(
      reopenSession(ref, { id: 'h1', now: 120 }),
      voidSession(ref, 'Nhầm', { id: 'h2', now: 130 }),
      unvoidSession(ref, { id: 'h3', now: 140 }),
    );
    expect(one.status).toBe('running');
  });

  it('can be given another score, and times by hand', () => {
    const one = closed(
      keepScore(ref, { rubric: 'rubric-12-hd-2018', points: 15 }),
      setTimes(ref, { startedAt: 10, endedAt: 20 }),
    );
    expect(one).toMatchObject({ startedAt: 10, endedAt: 20 });
    expect(one.score).toEqual({ rubric: 'rubric-12-hd-2018', points: 15, class: undefined });
  });
});
