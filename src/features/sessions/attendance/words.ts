/** People and marks in words. */
import type { CorrectedValue, Correction } from '../../../domain/correction.ts';
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { type Mark, REASONS, STATUSES, type Status } from '../../../domain/attendance/status.ts';
import type { Json } from '../../../domain/record/record.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { dayAt } from '../../../state/work/today.ts';

export const nameOf = ({ fullName }: Pick<SheetRow, 'fullName'>): string =>
  fullName === '' ? t('attendance.erased') : fullName;

export const statusName = (status: Status): string => t(`attendance.status.${status}`);

/** Who it is, beside the name. */
export function aboutPerson({ role, memberType, standing, nickname }: SheetRow): string {
  return inOneLine([
    nickname,
    role === 'dang_vien' ? undefined : t(`members.roles.${role}`),
    memberType === 'du_bi' ? t('members.types.du_bi') : undefined,
    standing === 'binh_thuong' ? undefined : t(`attendance.standing.${standing}`),
  ]);
}

/** What is recorded besides the status. */
export function aboutMark({ status, reason, late, note }: Mark): string {
  return inOneLine([
    status === 'di_muon' && late !== undefined
      ? t('attendance.lateBy', { count: late })
      : undefined,
    status === 'vang_cld' && reason !== undefined ? t(`attendance.reason.${reason}`) : undefined,
    note,
  ]);
}

export const aboutRow = (row: SheetRow): string =>
  inOneLine([aboutPerson(row), aboutMark(row.mark)]);

const inOneLine = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** By member: what stood there before the last correction of the mark. */
export function correctionsInWords(
  corrections: readonly Correction[],
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { at, values } of corrections) {
    const marks = values.filter(({ of }) => of === 'mark');
    for (const member of new Set(marks.flatMap(({ child }) => child ?? []))) {
      const old = inOneLine(marks.filter(({ child }) => child === member).map(oldValue));
      const when = { time: formatTime(at), day: formatDay(dayAt(at)) };
      words.set(member, t('attendance.corrected', { ...when, old }));
    }
  }
  return words;
}

function oldValue({ field, old }: CorrectedValue): string {
  if (field === 'status') return statusName(STATUSES.find((one) => one === old) ?? 'chua_ghi');
  const reason = REASONS.find((one) => field === 'reason' && one === old);
  if (reason !== undefined) return t(`attendance.reason.${reason}`);
  if (field === 'late' && typeof old === 'number') return t('attendance.lateBy', { count: old });
  return field === 'note' ? textIn(old) : '';
}

const textIn = (value: Json): string => (typeof value === 'string' ? value : '');
