import { useEffect } from 'preact/hooks';
import type { AbsenceAlert } from '../../../domain/absence-alert.ts';
import { yearOf } from '../../../domain/day.ts';
import { isCell } from '../../../domain/group/group.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { absencesOf, openAbsences } from '../../../state/work/absences.ts';
import { groupOf, membersOf } from '../../../state/work/groups.ts';
import { nameOf } from './words.ts';

/** Who was absent again and again this year. The cell decides what it means; the app only counts. */
export function Absences({ session }: { readonly session: Session }) {
  const { group: key, day } = session;
  const year = yearOf(day);
  const services = useServices();
  const group = groupOf(key);
  const counts = group !== undefined && isCell(group.kind);
  useEffect(() => {
    if (!counts) return undefined;
    // The list is on the screen before a year of sessions is read.
    const timer = setTimeout(() => void openAbsences(services, key, year), LATER);
    return () => clearTimeout(timer);
  }, [services, key, year, counts]);
  const alerts = counts ? absencesOf(key, year) : [];
  if (alerts.length === 0) return null;
  return (
    <section class="page-part absences">
      <h2>{t('attendance.absences.title')}</h2>
      <ul role="list">
        {alerts.map((alert) => (
          <li key={`${alert.code}/${alert.member}`}>{inWords(alert, key, year)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Milliseconds. */
const LATER = 500;

function inWords(alert: AbsenceAlert, group: string, year: number): string {
  const member = membersOf(group).value.find((one) => one.key === alert.member);
  const name = nameOf({ fullName: member?.fullName ?? '' });
  if (alert.code === 'excused4run') {
    return t('attendance.absences.excused4run', { name, year, number: alert.times });
  }
  const months = alert.months.map((month) => Number(month.slice(5))).join(', ');
  return t('attendance.absences.unexcused3m', { name, year, months, number: alert.months.length });
}
