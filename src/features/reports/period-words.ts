import type { Bucket, Period } from '../../domain/report/period.ts';
import { monthOf, quarterOf, yearOf } from '../../domain/day.ts';
import { formatDay, formatMonth } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';

/** `Quý III năm 2026`, `Nhiệm kỳ 2025–2030`, `01/02/2026 – 05/04/2026` */
export function periodName(period: Period): string {
  switch (period.by) {
    case 'month':
      return formatMonth(period.month);
    case 'quarter':
      return t('reports.quarterOfYear', {
        quarter: t(`themes.quarter.${period.quarter}`),
        year: period.year,
      });
    case 'half':
      return t(`reports.half.${period.half}`, { year: period.year });
    case 'year':
      return t('themes.year', { year: period.year });
    case 'term':
      return t('reports.termOf', { from: yearOf(period.from), to: yearOf(period.to) });
    case 'range':
      return `${formatDay(period.from)} – ${formatDay(period.to)}`;
  }
}

/** What stands in the table behind a bar. */
export function bucketName({ by, from }: Bucket): string {
  if (by === 'month') return formatMonth(monthOf(from));
  if (by === 'year') return t('themes.year', { year: yearOf(from) });
  return periodName({ by: 'quarter', ...quarterOf(from) });
}

/** What stands under a bar: the month, or the year where it begins. */
export function bucketMark({ by, from }: Bucket): string {
  if (by === 'month') return String(Number(from.slice(5, 7)));
  const { quarter, year } = quarterOf(from);
  return by === 'year' || quarter === 1 ? String(year) : ROMAN[quarter];
}

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;
