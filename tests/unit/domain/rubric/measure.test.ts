import { describe, expect, it } from 'vitest';
import { type MeasuredSession } from '../../../../src/domain/rubric/measure.ts';
import { people, item, sheet } from './scored-session.ts';

const points = (id: string, more: Partial<MeasuredSession>) =>
  sheet(more)
    .groups.flatMap(({ lines }) => lines)
    .find(({ criterion }) => criterion.id === id)?.points;

describe('what a score sheet finds out by itself', () => {
  it.each([
    [90, 5],
    [89, 4],
    [75, 4],
    [74, 3],
    [60, 3],
    [59, 2],
    [45, 2],
    [44, 1],
  ])('%i of 90 minutes earn %i', (minutes, earned) => {
    expect(points('1.1', { minutes })).toBe(earned);
  });

  it.each([
    [people(18, 2), 4],
    [people(17, 3), 3],
    [people(15, 5), 3],
    [people(14, 6), 2],
    [people(13, 7), 2],
    [people(12, 8), 1],
    [people(19, 0, 1), 1],
  ])('attendance earns its level, and one unexcused absence takes it down: %#', (count, earned) => {
    expect(points('2.1', { count })).toBe(earned);
  });

  it.each([
    [3, 1],
    [4, 0],
  ])('%i excused absences running earn %i', (longestExcusedRun, earned) => {
    expect(points('2.2', { longestExcusedRun })).toBe(earned);
  });

  it.each([
    [10, 5],
    [9, 4],
    [6, 3],
    [5, 2],
  ])('%i of 20 speakers earn %i', (speakers, earned) => {
    expect(points('4.5', { speakers, count: people(20) })).toBe(earned);
  });

  it.each([
    [9, 30],
    [8, 27],
    [7, 24],
    [6, 20],
    [5, 15],
    [4, 10],
  ])('%i of 10 tasks earn %i', (done, earned) => {
    expect(points('7.1', { tasks: { done, due: 10 } })).toBe(earned);
  });

  it('all steps earn the points of steps, one that is missing none', () => {
    expect(points('4.1', {})).toBe(5);
    expect(points('4.1', { items: [item('review'), item('thinking', { doneAt: 1 })] })).toBe(0);
  });

  it('the time for thinking counts from a quarter of an hour', () => {
    expect(points('4.7', {})).toBe(1);
    expect(points('4.7', { items: [item('thinking', { spent: 14 * 60_000 })] })).toBe(0);
  });

  it('says nothing where nothing is known', () => {
    const unknown = {
      minutes: undefined,
      count: people(0),
      longestExcusedRun: undefined,
      items: [],
      tasks: { done: 0, due: 0 },
    };
    for (const id of ['1.1', '2.1', '2.2', '4.1', '4.5', '4.7', '7.1']) {
      expect(points(id, unknown)).toBeUndefined();
    }
    expect(points('1.1', { requiredMinutes: undefined })).toBeUndefined();
  });

  it('tells where each number comes from', () => {
    const [line] = sheet().groups.flatMap(({ lines }) => lines);
    expect(line?.automatic).toEqual({
      points: 5,
      measure: { value: (92 / 90) * 100, part: 92, whole: 90, source: 'times' },
    });
  });
});
