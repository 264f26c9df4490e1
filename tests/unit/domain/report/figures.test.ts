import { describe, expect, it } from 'vitest';
import { countSheet } from '../../../../src/domain/attendance/sheet.ts';
import { attendanceSum, figuresOf, trendOf } from '../../../../src/domain/report/figures.ts';
import type { SessionHead } from '../../../../src/domain/session/session.ts';
import { EXAMPLE } from '../../export/example.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const MINUTE = 60_000;

function session(key: string, given: Partial<SessionHead> = {}): SessionHead {
  return {
    id: `session:G:${key}`,
    group: 'G',
    key,
    kind: 'thuong_ky',
    status: 'closed',
    day: '2026-03-03',
    count: countSheet(EXAMPLE),
    deleted: false,
    ...given,
  };
}

const keys = (list: readonly SessionHead[] = []) => list.map(({ key }) => key);

describe('the figures of a period', () => {
  it('of the worked example are 19 of 21, 90,5%', () => {
    const { present, base, rate } = figuresOf([session('a')], YEAR).attendance;
    expect({ present, base, rate }).toEqual({ present: 19, base: 21, rate: 0.905 });
  });

  it('count attendances, not people: three sessions of nineteen are 57', () => {
    const { attendance } = figuresOf([session('a'), session('b'), session('c')], YEAR);
    expect(attendance).toMatchObject({ present: 57, base: 63, rate: 0.905 });
    expect(keys(attendance.sessions)).toEqual(['a', 'b', 'c']);
  });

  it('take closed sessions of these days only, the oldest first', () => {
    const found = figuresOf(
      [
        session('late', { day: '2026-12-31' }),
        session('early', { day: '2026-01-01' }),
        session('before', { day: '2025-12-31' }),
        session('after', { day: '2027-01-01' }),
        session('void', { status: 'void' }),
        session('planned', { status: 'planned' }),
        session('running', { status: 'running' }),
        session('deleted', { deleted: true }),
      ],
      YEAR,
    );
    expect(keys(found.sessions)).toEqual(['early', 'late']);
  });

  it('keep meetings of the committee apart from those of the whole cell', () => {
    const found = figuresOf([session('a'), session('b', { kind: 'chi_uy' })], YEAR);
    expect(keys(found.sessions)).toEqual(['a']);
    expect(keys(found.committee)).toEqual(['b']);
    expect(keys(found.byKind.get('chi_uy'))).toEqual(['b']);
    expect(found.attendance.base).toBe(21);
  });

  it('count a combined session as a thematic one too', () => {
    const found = figuresOf(
      [session('a', { kind: 'ket_hop' }), session('b', { kind: 'chuyen_de' }), session('c')],
      YEAR,
    );
    expect(keys(found.thematic)).toEqual(['a', 'b']);
  });

  it('have no rate when nobody had to come', () => {
    expect(attendanceSum([session('a', { count: countSheet([]) })]).rate).toBeUndefined();
  });

  it('tell sessions that kept their time from those that did not or cannot be told', () => {
    const timed = (key: string, minutes: number, required: number | undefined) =>
      session(key, { startedAt: 0, endedAt: minutes * MINUTE, requiredMinutes: required });
    const { time } = figuresOf(
      [timed('kept', 90, 90), timed('short', 89, 90), timed('free', 50, undefined), session('no')],
      YEAR,
    );
    expect(keys(time.kept)).toEqual(['kept']);
    expect(keys(time.short)).toEqual(['short']);
    expect(keys(time.untold)).toEqual(['free', 'no']);
  });

  it('take the mean of the scores and sort them by class', () => {
    const scored = (key: string, points: number, name: string) =>
      session(key, { score: { rubric: 'r', points, class: name } });
    const { scores } = figuresOf([scored('a', 92, 'tot'), scored('b', 80, 'kha')], YEAR);
    expect(scores.mean).toBe(86);
    expect(keys(scores.byClass.get('r/tot'))).toEqual(['a']);
    expect(figuresOf([session('a')], YEAR).scores.mean).toBeUndefined();
  });

  it('show a month without a session as one without a rate', () => {
    const figures = figuresOf([session('a', { day: '2026-02-10' })], YEAR);
    const trend = trendOf(figures, YEAR);
    expect(trend.map(({ rate }) => rate)).toEqual([
      undefined,
      0.905,
      ...Array.from({ length: 10 }, () => undefined),
    ]);
  });
});
