import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { agendaClock, minutesHeld } from '../../../../src/domain/session/clock.ts';
import { planSession } from '../../../../src/domain/session/planning.ts';
import {
  cancelStart,
  endSession,
  goToItem,
  nextItem,
  resumeSession,
  startSession,
} from '../../../../src/domain/session/running.ts';
import { readSession, type Session } from '../../../../src/domain/session/session.ts';
import { written } from '../write-record.ts';

const ref = { group: 'g1', key: 's1' };
const MIN = 60_000;
const T = 1_000_000_000;
const planned = planSession(
  ref,
  { kind: 'thuong_ky', day: '2026-12-03' },
  [
    { id: 'a', title: 'Mở đầu', minutes: 5 },
    { id: 'b', title: 'Kiểm điểm', minutes: 20 },
    { id: 'c', title: 'Kết luận', minutes: 10 },
  ],
  [],
);
const session = (...changes: readonly Change[]): Session =>
  readSession(written(planned, ...changes));
const started = startSession(ref, 'a', T);
const clock = (now: number, ...changes: readonly Change[]) => {
  const found = agendaClock(session(started, ...changes), now);
  if (found === undefined) throw new Error('the session has not begun');
  return found;
};

describe('a running session', () => {
  it('has no clock before it begins', () => {
    expect(agendaClock(session(), T)).toBeUndefined();
  });

  it('begins once, however often it is tapped', () => {
    const one = session(started, startSession(ref, 'a', T + MIN));
    expect(one).toMatchObject({
      status: 'running',
      startedAt: T,
      current: { item: 'a', since: T },
    });
  });

  it('started by mistake is planned again, as if nothing had begun', () => {
    expect(session(started, cancelStart(ref))).toEqual(session());
  });

  it('held on another day gets that day, and its own back when not begun after all', () => {
    const moved = startSession(ref, 'a', T, '2026-12-05');
    expect(session(moved).day).toBe('2026-12-05');
    expect(session(moved, cancelStart(ref, '2026-12-03'))).toEqual(session());
  });

  it('is not taken back any more once an item is done', () => {
    const gone = [started, goToItem(ref, 'b', T + MIN)];
    expect(session(...gone, cancelStart(ref))).toEqual(session(...gone));
  });

  it('goes on to the next item; a second tap on it changes nothing', () => {
    const one = session(started, goToItem(ref, 'b', T + 6 * MIN), goToItem(ref, 'b', T + 7 * MIN));
    expect(one.current).toEqual({ item: 'b', since: T + 6 * MIN });
    expect(one.items[0]).toMatchObject({ doneAt: T + 6 * MIN, spent: 6 * MIN });
    expect(nextItem(one)?.id).toBe('c');
  });

  it('goes back to an item, and the time given to it adds up', () => {
    const one = session(
      started,
      goToItem(ref, 'b', T + 5 * MIN),
      goToItem(ref, 'a', T + 8 * MIN),
      goToItem(ref, 'b', T + 10 * MIN),
    );
    expect(one.items.map(({ spent }) => spent / MIN)).toEqual([7, 3, 0]);
    expect(one.items[1]?.doneAt).toBeUndefined();
    expect(one.items[0]?.startedAt).toBe(T);
  });

  it('ends once and can go on when it was ended too early', () => {
    const ended = [goToItem(ref, 'b', T + 5 * MIN), endSession(ref, T + 30 * MIN)];
    const one = session(started, ...ended, endSession(ref, T + 40 * MIN));
    expect(one).toMatchObject({ endedAt: T + 30 * MIN, current: undefined });
    expect(minutesHeld(one)).toBe(30);
    const again = session(started, ...ended, resumeSession(ref, 'c', T + 31 * MIN));
    expect(again).toMatchObject({ endedAt: undefined, current: { item: 'c' } });
  });

  it('is as long as the clock shows, with the seconds of the start or without', () => {
    const minute = T - (T % MIN);
    const times = { startedAt: minute + 40_000, endedAt: minute + 60 * MIN + 20_000 };
    expect(minutesHeld(times)).toBe(60);
    expect(minutesHeld({ ...times, startedAt: minute })).toBe(60);
  });

  it('has no length while an end is missing or before the start', () => {
    expect(minutesHeld(session(started))).toBeUndefined();
    expect(minutesHeld({ startedAt: 5, endedAt: 4 })).toBeUndefined();
  });
});

describe('the clock of the agenda', () => {
  it('is level while items keep their time', () => {
    expect(clock(T + 3 * MIN)).toMatchObject({
      elapsed: 3 * MIN,
      planned: 35 * MIN,
      behind: 0,
      item: { id: 'a', elapsed: 3 * MIN, planned: 5 * MIN },
      endsAt: T + 35 * MIN,
    });
  });

  it('runs behind as long as the item at hand is over its time', () => {
    expect(clock(T + 8 * MIN)).toMatchObject({ behind: 3 * MIN, endsAt: T + 38 * MIN });
  });

  it('is ahead when an item was short', () => {
    const late = clock(T + 6 * MIN, goToItem(ref, 'b', T + 2 * MIN));
    expect(late).toMatchObject({ behind: -3 * MIN, endsAt: T + 32 * MIN });
  });

  it('stands still after the end', () => {
    const ended = [goToItem(ref, 'c', T + 25 * MIN), endSession(ref, T + 40 * MIN)];
    expect(clock(T + 99 * MIN, ...ended)).toMatchObject({
      elapsed: 40 * MIN,
      endsAt: T + 40 * MIN,
    });
  });
});
