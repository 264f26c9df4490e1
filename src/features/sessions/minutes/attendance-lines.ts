/** What the minutes say of who came, in words. */
import { type AttendanceCount, attendanceRate } from '../../../domain/attendance/count.ts';
import {
  type Absentee,
  type AttendanceSummary,
  summarize,
} from '../../../domain/attendance/summary.ts';
import { isCell } from '../../../domain/group/group.ts';
import type { Session } from '../../../domain/session/session.ts';
import { printedShare } from '../../../domain/share.ts';
import { formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetCountOf, sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { attendanceOf } from '../../../state/work/session.ts';

/** Numbers first, then names. */
export function attendanceLines(session: Session): readonly string[] {
  const kept = session.status === 'closed' ? session.count : undefined;
  const summary = summarize(sheetRowsOf(session).value, kept ?? sheetCountOf(session).value);
  return [
    totalsLine(session, summary),
    rateLine(summary),
    ...peopleLine(t('minutes.excused'), summary.excused.map(withReason)),
    ...peopleLine(t('minutes.unexcused'), summary.unexcused.map(nameOf)),
    ...peopleLine(t('minutes.lateOnes'), summary.late.map(withMinutes)),
    ...peopleLine(t('minutes.temporary'), summary.temporarilyIn.map(nameOf)),
    ...peopleLine(t('minutes.guests'), guestsOf(session)),
  ];
}

/** `Tổng số 24 (chính thức 21, dự bị 3); miễn sinh hoạt 2; …; có mặt 19; vắng có lý do 1.` */
function totalsLine({ group }: Session, { count }: AttendanceSummary): string {
  const kind = groupOf(group)?.kind;
  const parts = [
    kind !== undefined && isCell(kind)
      ? t('minutes.totalOfCell', {
          total: count.total,
          official: count.official,
          probationary: count.probationary,
        })
      : t('minutes.total', { total: count.total }),
    ...exemptLine(count),
    ...counted('minutes.away', count.away),
    ...counted('minutes.specialDuty', count.specialDuty),
    ...counted('minutes.temporarilyIn', count.temporarilyIn),
    t('minutes.present', { number: count.present }),
    t('minutes.absentExcused', { number: count.excused }),
    t('minutes.absentUnexcused', { number: count.unexcused }),
    ...counted('minutes.unrecorded', count.unrecorded),
  ];
  return `${parts.join('; ')}.`;
}

type CountKey =
  | 'minutes.away'
  | 'minutes.specialDuty'
  | 'minutes.temporarilyIn'
  | 'minutes.unrecorded';

const counted = (key: CountKey, number: number): readonly string[] =>
  number === 0 ? [] : [t(key, { number })];

/** Who is exempt and came counts among those present, so it is said. */
function exemptLine({ exempt, exemptPresent }: AttendanceCount): readonly string[] {
  if (exempt === 0) return [];
  return exemptPresent === 0
    ? [t('minutes.exempt', { number: exempt })]
    : [t('minutes.exemptCame', { number: exempt, came: exemptPresent })];
}

function rateLine({ count }: AttendanceSummary): string {
  const rate = attendanceRate(count);
  if (rate === undefined) return t('minutes.noRate');
  const { present, base, presentOfficial, presentProbationary } = count;
  return t('minutes.rate', {
    present,
    base,
    rate: formatRate(printedShare(present, base) ?? rate),
    official: presentOfficial,
    probationary: presentProbationary,
  });
}

const peopleLine = (label: string, people: readonly string[]): readonly string[] =>
  people.length === 0 ? [] : [`${label}: ${people.join('; ')}.`];

const nameOf = ({ fullName }: Absentee): string =>
  fullName === '' ? t('minutes.erased') : fullName;

const withReason = (one: Absentee): string =>
  one.reason === undefined
    ? nameOf(one)
    : `${nameOf(one)} (${t(`attendance.reason.${one.reason}`).toLocaleLowerCase('vi')})`;

const withMinutes = (one: AttendanceSummary['late'][number]): string =>
  one.minutes === undefined
    ? nameOf(one)
    : `${nameOf(one)} (${t('agenda.minutes', { count: one.minutes })})`;

const guestsOf = (session: Session): readonly string[] =>
  attendanceOf(session).value.guests.map(({ name, office }) =>
    office === undefined ? name : `${name} (${office})`,
  );
