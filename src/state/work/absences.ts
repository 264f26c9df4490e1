/** Repeated absence in a group over one calendar year. */
import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type AbsenceAlert,
  absenceAlerts,
  type HeldSession,
  longestExcusedRun,
} from '../../domain/absence-alert.ts';
import { sheetOf } from '../../domain/attendance/sheet.ts';
import { type Day, yearOf } from '../../domain/day.ts';
import { recordId } from '../../domain/record/record.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { isCellMeeting } from '../../domain/session-kind.ts';
import { openRecord, recordOf } from '../records.ts';
import type { Services } from '../services.ts';
import { membersOf, sessionsOf } from './groups.ts';
import { attendanceOf } from './session.ts';
import { perKey } from './view.ts';

/**
 * Reads who came to the sessions that were held in the year; the lists of the group are open.
 * False when that failed, after telling the person.
 */
export async function openAbsences(
  services: Services,
  group: string,
  year: number,
): Promise<boolean> {
  const ids = heldIn(sessionsOf(group).peek(), year).map(({ key }) =>
    recordId('attendance', group, key),
  );
  const missing = ids.filter((id) => recordOf(id).peek() === undefined);
  const done = await Promise.all(missing.map((id) => openRecord(services, id)));
  return done.every(Boolean);
}

/** As far as it has been opened. */
export const absencesOf = (group: string, year: number): readonly AbsenceAlert[] =>
  byYear(`${group}/${year}`).value;

/** The longest run of excused absences of anybody in the year of a day, up to it. */
export function longestExcusedRunOf(group: string, until: Day): number {
  const year = yearOf(until);
  const held = heldIn(sessionsOf(group).value, year).filter(({ day }) => day <= until);
  return longestExcusedRun(
    held.map((session) => heldOf(`${group}/${session.key}`).value),
    year,
  );
}

/** The sessions of the cell that were held in the year, each with its list, as far as they are open. */
export const heldSessions = (group: string, year: number): readonly HeldSession[] =>
  heldIn(sessionsOf(group).value, year).map(({ key }) => heldOf(`${group}/${key}`).value);

/** Those in which the cell held sessions, the last one first. */
export const heldYears = (group: string): readonly number[] =>
  [
    ...new Set(
      sessionsOf(group)
        .value.filter(isHeld)
        .map(({ day }) => yearOf(day)),
    ),
  ].sort((a, b) => b - a);

const byYear = perKey((key): ReadonlySignal<readonly AbsenceAlert[]> => {
  const [group = '', yearText = ''] = key.split('/');
  const year = Number(yearText);
  return computed(() => {
    const held = heldIn(sessionsOf(group).value, year);
    return absenceAlerts(
      held.map((session) => heldOf(`${group}/${session.key}`).value),
      year,
    );
  });
});

/** One by one, so that a tick does not make the sheets of the whole year again. */
const heldOf = perKey((id): ReadonlySignal<HeldSession> => {
  const [group = '', key = ''] = id.split('/');
  return computed(() => {
    const session = sessionsOf(group).value.find((one) => one.key === key);
    if (session === undefined) return NOT_HELD;
    const rows = sheetOf(attendanceOf({ group, key }).value, session, membersOf(group).value);
    return { session, rows };
  });
});

const NOT_HELD: HeldSession = {
  session: { day: '1970-01-01', kind: 'thuong_ky', status: 'void' },
  rows: [],
};

const heldIn = (sessions: readonly SessionHead[], year: number): readonly SessionHead[] =>
  sessions.filter((session) => yearOf(session.day) === year && isHeld(session));

const isHeld = ({ kind, status }: SessionHead): boolean =>
  isCellMeeting(kind) && (status === 'running' || status === 'closed');
