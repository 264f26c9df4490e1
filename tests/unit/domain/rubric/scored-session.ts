/** A session to score: 20 on the list, 92 minutes, all as it should be. */
import { countAttendance, type CountedPerson } from '../../../../src/domain/attendance/count.ts';
import { type MeasuredSession, measuresOf } from '../../../../src/domain/rubric/measure.ts';
import { type Choice, scoreOf } from '../../../../src/domain/rubric/score.ts';
import type { AgendaItem } from '../../../../src/domain/session/agenda.ts';
import type { SessionKind } from '../../../../src/domain/session-kind.ts';
import { named, rubrics } from '../pack-templates.ts';

export const rubric = named(rubrics, 'rubric-42-hd-2025');

export const people = (present: number, excused = 0, unexcused = 0) => {
  const row = (status: CountedPerson['status']) => ({
    memberType: 'chinh_thuc' as const,
    standing: 'binh_thuong' as const,
    status,
  });
  return countAttendance([
    ...Array.from({ length: present }, () => row('co_mat')),
    ...Array.from({ length: excused }, () => row('vang_cld')),
    ...Array.from({ length: unexcused }, () => row('vang_kld')),
  ]);
};

export const item = (step: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: step,
  ord: 1,
  title: step,
  minutes: 10,
  step,
  spent: 0,
  ...more,
});

export const measured = (more: Partial<MeasuredSession> = {}): MeasuredSession => ({
  minutes: 92,
  requiredMinutes: 90,
  count: people(19, 1),
  longestExcusedRun: 2,
  items: [
    item('thinking', { spent: 16 * 60_000, doneAt: 1 }),
    item('review', { doneAt: 1 }),
    item('membership', { minutes: 0 }),
    item('score'),
  ],
  speakers: 10,
  tasks: { done: 9, due: 10 },
  ...more,
});

export function sheet(
  more: Partial<MeasuredSession> = {},
  choices: readonly (readonly [string, Choice])[] = [],
  kind: SessionKind = 'thuong_ky',
) {
  const session = measured(more);
  return scoreOf(rubric, {
    kind,
    measures: measuresOf(session),
    choices: new Map(choices),
    count: session.count,
  });
}
