/** The stretches of time that reports are made over. */
import {
  addDays,
  addMonths,
  type Day,
  dayInMonth,
  type Month,
  monthOf,
  quarterOf,
  quarterSpan,
  yearOf,
} from '../day.ts';

/** Both ends are in it. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const PERIOD_KINDS = ['month', 'quarter', 'half', 'year', 'term', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export type Period =
  | { readonly by: 'month'; readonly month: Month }
  | { readonly by: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly by: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly by: 'year'; readonly year: number }
  | ({ readonly by: 'term' | 'range' } & Span);

/** Years of a term of office, where nothing else is known. */
const TERM_YEARS = 5;

export function spanOf(period: Period): Span {
  switch (period.by) {
    case 'month':
      return { from: `${period.month}-01`, to: dayInMonth(period.month, 31) };
    case 'quarter':
      return quarterSpan(period);
    case 'half':
      return period.half === 1
        ? { from: `${period.year}-01-01`, to: `${period.year}-06-30` }
        : { from: `${period.year}-07-01`, to: `${period.year}-12-31` };
    case 'year':
      return { from: `${period.year}-01-01`, to: `${period.year}-12-31` };
    case 'term':
    case 'range':
      return { from: period.from, to: period.to };
  }
}

/**
 * The period of a kind in which a day lies. A free range begins as the year of the day.
 * @param termFrom first day of the term of the group, which repeats every five years
 */
export function periodOn(by: PeriodKind, day: Day, termFrom?: Day): Period {
  const year = yearOf(day);
  switch (by) {
    case 'month':
      return { by, month: monthOf(day) };
    case 'quarter':
      return { by, ...quarterOf(day) };
    case 'half':
      return { by, year, half: day.slice(5) < '07-01' ? 1 : 2 };
    case 'year':
      return { by, year };
    case 'term':
      return { by, ...termOn(day, termFrom ?? `${year}-01-01`) };
    case 'range':
      return { by, from: `${year}-01-01`, to: day };
  }
}

function termOn(day: Day, first: Day): Span {
  let from = first;
  while (yearsLater(from, TERM_YEARS) <= day) from = yearsLater(from, TERM_YEARS);
  while (from > day) from = yearsLater(from, -TERM_YEARS);
  return { from, to: addDays(yearsLater(from, TERM_YEARS), -1) };
}

/** 29 February becomes the 28th where there is none. */
const yearsLater = (day: Day, years: number): Day =>
  dayInMonth(addMonths(monthOf(day), years * 12), Number(day.slice(8)));

/** The one after or before it; a free range has none. */
export function besidePeriod(period: Period, step: 1 | -1): Period | undefined {
  if (period.by === 'range') return undefined;
  const { from, to } = spanOf(period);
  const day = step === 1 ? addDays(to, 1) : addDays(from, -1);
  return periodOn(period.by, day, period.by === 'term' ? period.from : undefined);
}

export const isWithin = (day: Day | undefined, { from, to }: Span): boolean =>
  day !== undefined && from <= day && day <= to;

/** A bar of a chart. */
export interface Bucket extends Span {
  readonly by: 'month' | 'quarter' | 'year';
}

/** No phone shows more bars than these side by side. */
const MOST_BARS = 20;

/** Months; quarters or years where the span is too long for months. */
export function bucketsOf(span: Span): readonly Bucket[] {
  const [months, quarters, years] = (['month', 'quarter', 'year'] as const).map((by) =>
    cut(span, by),
  );
  return [months, quarters].find((one) => (one?.length ?? 0) <= MOST_BARS) ?? years ?? [];
}

function cut(span: Span, by: Bucket['by']): readonly Bucket[] {
  const buckets: Bucket[] = [];
  let from = span.from;
  while (from <= span.to) {
    const { to } = spanOf(periodOn(by, from));
    buckets.push({ by, from, to: to < span.to ? to : span.to });
    from = addDays(to, 1);
  }
  return buckets;
}

/** The period of its kind that has these ends, else a free range. */
export function periodOver(by: PeriodKind, span: Span): Period {
  const period = by === 'range' ? { by, ...span } : periodOn(by, span.from, span.from);
  const { from, to } = spanOf(period);
  return from === span.from && to === span.to ? period : { by: 'range', ...span };
}
