/** What reports are made from: of one group, or of all groups on this phone. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AbsenceAlert, absenceAlerts } from '../../domain/absence-alert.ts';
import { noAttendance, readAttendance } from '../../domain/attendance/attendance.ts';
import { sheetOf } from '../../domain/attendance/sheet.ts';
import { yearOf } from '../../domain/day.ts';
import { type Entry, readEntry } from '../../domain/entry/entry.ts';
import { everySpeaker, readMinutes } from '../../domain/minutes/minutes.ts';
import { recordId } from '../../domain/record/record.ts';
import { dueTasks } from '../../domain/report/due-tasks.ts';
import { closedIn, figuresOf } from '../../domain/report/figures.ts';
import {
  type PersonFigures,
  peopleFigures,
  type SheetOfSession,
} from '../../domain/report/people.ts';
import type { Period, Span } from '../../domain/report/period.ts';
import { readSessionHead, type SessionHead } from '../../domain/session/session.ts';
import { readTask, type Task } from '../../domain/task/task.ts';
import { listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { membersOf, openGroup, openGroups, sessionsOf, tasksOf } from './groups.ts';
import { once, perKey, viewsOf } from './view.ts';

/** All groups together. */
export const ALL = 'all';

/** What the reports were last made of; kept while the app is open, so that one comes back to it. */
export const reportPeriod = signal<Period | undefined>(undefined);
export const reportScope = signal<string | undefined>(undefined);

const everySession = viewsOf(listOf('session'), once(readSessionHead));
const everyTask = viewsOf(listOf('task'), once(readTask));
const entryViews = perKey((group) => viewsOf(listOf('entry', group), once(readEntry)));

export const entriesOf: (group: string) => ReadonlySignal<readonly Entry[]> = entryViews;

export const sessionsIn = (scope: string): readonly SessionHead[] =>
  (scope === ALL ? everySession : sessionsOf(scope)).value;
export const tasksIn = (scope: string): readonly Task[] =>
  (scope === ALL ? everyTask : tasksOf(scope)).value;

/**
 * Opens what the figures count: heads of sessions and tasks. Counts of closed sessions are kept in
 * their heads, so that no sheet is read for them.
 */
export async function openFigures(services: Services, scope: string): Promise<boolean> {
  const kinds = scope === ALL ? (['session', 'task'] as const) : [];
  const done = await Promise.all([
    openGroups(services),
    scope === ALL || openGroup(services, scope),
    ...kinds.map((kind) => listOf(kind).peek() !== undefined || openList(services, kind)),
  ]);
  return done.every(Boolean);
}

export const figuresOpen = (scope: string): boolean =>
  listOf('session', scope === ALL ? '' : scope).value !== undefined &&
  listOf('task', scope === ALL ? '' : scope).value !== undefined;

/** Opens sheets and minutes of a group, each kind in one reading. */
export async function openPeople(services: Services, group: string): Promise<boolean> {
  const kinds = (['attendance', 'minutes'] as const).filter(
    (kind) => listOf(kind, group).peek() === undefined,
  );
  const done = await Promise.all(kinds.map((kind) => openList(services, kind, group)));
  return done.every(Boolean);
}

export const peopleOpen = (group: string): boolean =>
  listOf('attendance', group).value !== undefined && listOf('minutes', group).value !== undefined;

export const openEntries = async (services: Services, group: string): Promise<boolean> =>
  listOf('entry', group).peek() !== undefined || openList(services, 'entry', group);

export const entriesOpen = (group: string): boolean => listOf('entry', group).value !== undefined;

const attendanceView = once(readAttendance);
const speakersView = once((record) => everySpeaker(readMinutes(record)));

/** Figures of a scope over a span, with the tasks that were due in it. */
export const reportOf = (scope: string, span: Span, today: string) => ({
  figures: figuresOf(sessionsIn(scope), span),
  tasks: dueTasks(tasksIn(scope), span, today),
});

/** As far as sheets and minutes are open. Meetings of the committee are left out. */
export function peopleOf(group: string, span: Span): readonly PersonFigures[] {
  const held = sheetsIn(`${group}/${span.from}/${span.to}`).value;
  const minutes = listOf('minutes', group).value;
  const speakers = new Map(
    held.flatMap(({ session: { key } }) => {
      const record = minutes?.get(recordId('minutes', group, key));
      return record === undefined ? [] : [[key, speakersView(record)] as const];
    }),
  );
  return peopleFigures(held, speakers);
}

/** By group, first and last day: figures of people and alerts look at the same sheets. */
const sheetsIn = perKey((id): ReadonlySignal<readonly SheetOfSession[]> => {
  const [group = '', from = '', to = ''] = id.split('/');
  return computed(() => sheetsOf(group, { from, to }));
});

function sheetsOf(group: string, span: Span): readonly SheetOfSession[] {
  const members = membersOf(group).value;
  const records = listOf('attendance', group).value;
  return closedIn(sessionsOf(group).value, span)
    .filter(({ kind }) => kind !== 'chi_uy')
    .map((session) => {
      const record = records?.get(recordId('attendance', group, session.key));
      const attendance = record === undefined ? noAttendance(session) : attendanceView(record);
      return { session, rows: sheetOf(attendance, session, members) };
    });
}

const alertsBy = perKey((id): ReadonlySignal<readonly AbsenceAlert[]> => {
  const [group = '', year = ''] = id.split('/');
  return computed(() =>
    absenceAlerts(sheetsIn(`${group}/${year}-01-01/${year}-12-31`).value, Number(year)),
  );
});

/** Repeated absence in the calendar year in which the span ends, over closed sessions. */
export const alertsIn = (group: string, { to }: Span): readonly AbsenceAlert[] =>
  alertsBy(`${group}/${yearOf(to)}`).value;
