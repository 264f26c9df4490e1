import { periodOn, type Period, type Span, spanOf } from '../../../domain/report/period.ts';
import type { UnitRow } from '../../../domain/roll-up/roll-up.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import type { Outcome } from '../../../state/roll-up/adding.ts';
import { reportPeriod } from '../../../state/work/report.ts';

/** What the roll-up is over: the period chosen last on any screen of reports, else this quarter. */
export const rollUpPeriod = (today: string): Period =>
  reportPeriod.value ?? periodOn('quarter', today);

/** A free range that ends before it begins is none. */
export function rollUpSpan(period: Period): Span {
  const { from, to } = spanOf(period);
  return from <= to ? { from, to } : { from, to: from };
}

/** What is to be said of a unit; the first is the weightiest. */
export type Mark = 'missing' | 'partial' | 'late' | 'copies' | 'early' | 'received';

/** @param isOver whether the time is over: before, every report is early */
export function marksOf({ state, late, copies, early }: UnitRow, isOver: boolean): readonly Mark[] {
  if (state !== 'received') return [state];
  const marks: Mark[] = [
    ...(late ? ['late' as const] : []),
    ...(copies > 1 ? ['copies' as const] : []),
    ...(early && isOver ? ['early' as const] : []),
  ];
  return marks.length === 0 ? ['received'] : marks;
}

/** `32 người · 4 buổi · lập 20/11/2026` */
export function rowAbout({ files, sum }: UnitRow): string {
  const [newest] = files;
  if (newest === undefined) return '';
  return [
    t('rollUp.people', { count: sum.people, number: formatNumber(sum.people) }),
    t('rollUp.sessions', { count: sum.sessions, number: formatNumber(sum.sessions) }),
    t('rollUp.madeOn', { day: formatDay(newest.madeOn) }),
  ].join(' · ');
}

export function outcomeText(outcome: Outcome): string {
  switch (outcome.is) {
    case 'refused':
      return t(`rollUp.refused.${outcome.why}`);
    case 'unreadable':
      return t('rollUp.unreadable');
    case 'new':
    case 'same':
    case 'replaces':
    case 'older':
      return t(`rollUp.outcome.${outcome.is}`);
  }
}
