import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';

/** `từ 01/03/2026 đến 31/05/2026`, in words for each end that may be open. */
export function formatSpan(from: Day | undefined, to: Day | undefined): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? '' : formatDay(day)));
  if (from !== undefined && to !== undefined)
    return t('members.spanBoth', { from: first, to: last });
  if (from !== undefined) return t('members.spanFrom', { from: first });
  return to === undefined ? t('members.spanOpen') : t('members.spanTo', { to: last });
}
