import { describe, expect, it } from 'vitest';
import {
  dayOfMonth,
  nextSession,
  sessionBefore,
  sessionsOn,
  thematicDue,
} from '../../../src/domain/rhythm.ts';
import type { SessionHead } from '../../../src/domain/session/session.ts';

const held = (day: string, more: Partial<SessionHead> = {}): SessionHead => ({
  id: day,
  group: 'g1',
  key: day,
  kind: 'thuong_ky',
  status: 'closed',
  day,
  deleted: false,
  ...more,
});
const third = { rhythm: { by: 'date', date: 3 }, time: '19:30', place: 'Nhà văn hóa' } as const;

describe('the next session', () => {
  it('is on the usual day of the first month without one', () => {
    expect(nextSession(third, [held('2026-11-03')], '2026-11-22')).toEqual({
      day: '2026-12-03',
      time: '19:30',
      place: 'Nhà văn hóa',
      missed: false,
    });
    expect(nextSession(third, [held('2026-10-03')], '2026-11-01')?.day).toBe('2026-11-03');
    expect(nextSession(third, [held('2026-11-03'), held('2026-12-03')], '2026-11-22')?.day).toBe(
      '2027-01-03',
    );
  });

  it('is today when the usual day passed without a session', () => {
    expect(nextSession(third, [held('2026-10-03')], '2026-11-10')).toMatchObject({
      day: '2026-11-10',
      missed: true,
    });
  });

  it('has missed nothing when the group only begins', () => {
    expect(nextSession(third, [], '2026-11-10')).toMatchObject({
      day: '2026-12-03',
      missed: false,
    });
  });

  it('has missed nothing when its first session is still to come', () => {
    const first = { ...held('2026-12-03'), status: 'planned' as const };
    expect(nextSession(third, [first], '2026-11-22')).toMatchObject({
      day: '2027-01-03',
      missed: false,
    });
  });

  it('does not count what was voided, deleted, or not the monthly session', () => {
    const others = [
      held('2026-11-03', { status: 'void' }),
      held('2026-11-04', { deleted: true }),
      held('2026-11-05', { kind: 'chi_uy' }),
    ];
    expect(nextSession(third, others, '2026-11-02')?.day).toBe('2026-11-03');
    const combined = held('2026-11-03', { kind: 'ket_hop' });
    expect(nextSession(third, [combined], '2026-11-02')?.day).toBe('2026-12-03');
  });

  it('follows the last session where no habit was set', () => {
    const last = held('2026-11-05', { time: '14:00', place: 'Trường học' });
    expect(nextSession({}, [last], '2026-11-22')).toMatchObject({
      day: '2026-12-05',
      time: '14:00',
      place: 'Trường học',
    });
    expect(nextSession({}, [], '2026-11-22')).toBeUndefined();
  });

  it('falls on the last day of a month that is too short, or on a weekday', () => {
    expect(dayOfMonth({ by: 'date', date: 31 }, '2027-02')).toBe('2027-02-28');
    expect(dayOfMonth({ by: 'weekday', nth: 'last', weekday: 7 }, '2026-11')).toBe('2026-11-29');
  });
});

describe('the thematic session of the quarter', () => {
  it('is due until one is held or planned', () => {
    expect(thematicDue([held('2026-11-03')], '2026-11-22')).toEqual({ year: 2026, quarter: 4 });
    const planned = held('2026-12-20', { kind: 'chuyen_de', status: 'planned' });
    expect(thematicDue([planned], '2026-11-22')).toBeUndefined();
    expect(thematicDue([held('2026-10-03', { kind: 'ket_hop' })], '2026-11-22')).toBeUndefined();
    expect(thematicDue([held('2026-09-30', { kind: 'chuyen_de' })], '2026-11-22')).toBeDefined();
  });
});

describe('the session before', () => {
  it('is the last of the whole cell that counts', () => {
    const sessions = [
      held('2026-11-03'),
      held('2026-11-20', { kind: 'chi_uy' }),
      held('2026-11-25', { status: 'void' }),
      held('2026-12-03'),
    ];
    expect(sessionBefore(sessions, held('2026-12-03'))?.day).toBe('2026-11-03');
    expect(sessionBefore(sessions, held('2026-11-03'))).toBeUndefined();
  });

  it('two of one day are told apart', () => {
    expect(sessionsOn([held('2026-11-03'), held('2026-11-03')], '2026-11-03')).toBe(2);
  });
});
