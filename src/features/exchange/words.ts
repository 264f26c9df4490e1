import { daysBetween } from '../../domain/day.ts';
import { formatDay, formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { dayAt } from '../../state/work/today.ts';

/** `hôm nay, 19:42`, `3 ngày trước`. @param at milliseconds since 1970 */
export function ageText(at: number, now: number): string {
  const days = daysBetween(dayAt(at), dayAt(now));
  if (days <= 0) return t('backup.today', { time: formatTime(at) });
  return t('backup.daysAgo', { count: days, day: formatDay(dayAt(at)) });
}
