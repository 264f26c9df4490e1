import { calendarFile } from '../../../../domain/calendar-file.ts';
import { requiredMinutes } from '../../../../domain/group/group.ts';
import { plannedMinutes } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { groupOf } from '../../../../state/work/groups.ts';
import { sessionName } from '../../../../state/work/session-names.ts';

/** Minutes of a session that says nothing of its length. */
const USUAL = 90;
/** A calendar reminds so many minutes before. */
const REMINDER = 120;

/** A session as an `.ics` file; a later one of the same session replaces it. */
export function calendarOf(session: Session, now: number): File {
  const { group: key, kind, day, time, place, items } = session;
  const group = groupOf(key);
  const required = group === undefined ? undefined : requiredMinutes(group, kind);
  const text = calendarFile({
    uid: `${session.group}.${session.key}@chuyen-de`,
    day,
    time,
    minutes: Math.max(plannedMinutes(items), required ?? 0) || USUAL,
    title: [sessionName(session), group?.name].filter(Boolean).join(' – '),
    place,
    reminderMinutes: REMINDER,
    now,
  });
  return new File([text], `sinh-hoat-${day}.ics`, { type: 'text/calendar' });
}
