import { type Day, type Month, type Weekday, weekdayOf } from '../domain/day.ts';
import { formatNumber as writeNumber } from '../domain/numbers.ts';
import { localTime } from '../domain/time-of-day.ts';
import { formatDay as writeDay } from './day.ts';
import { language, type Lang, t } from './translate.ts';

/** A day in the language of the app, or in the one given. */
export const formatDay = (day: string, lang: Lang = language.value): string => writeDay(day, lang);

/** `63.860` or `63,860`; at most one decimal. */
export const formatNumber = (value: number, lang: Lang = language.value): string =>
  writeNumber(Math.round(value * 10) / 10, lang);

/** `38%`; `share` is 0–1. */
export const formatShare = (share: number): string => `${formatNumber(Math.round(share * 100))}%`;

/** `84 kB`, `1,2 MB`, never broken between number and unit. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
  return `${formatNumber(bytes / 1_000_000)}\u00a0MB`;
}

/** `98,6%` or `98.6%`; `share` is 0–1, as `printedShare` rounds it. */
export const formatRate = (share: number, lang: Lang = language.value): string =>
  `${formatNumber(share * 100, lang)}%`;

/** `Tháng 10/2026` or `October 2026`; without the year when it is the one given. */
export function formatMonth(month: Month, year?: number): string {
  const [ofYear = '', number = ''] = month.split('-');
  const name = t(`dates.month${monthNumber(number)}`);
  return Number(ofYear) === year ? name : t('dates.monthOfYear', { month: name, year: ofYear });
}

const monthNumber = (text: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 =>
  MONTHS.find((month) => month === Number(text)) ?? 1;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** `T7` or `Sat`; the long one is `thứ Bảy` or `Saturday`. */
export const formatWeekday = (day: Day | Weekday, style: 'short' | 'long' = 'short'): string =>
  t(`dates.${style}${typeof day === 'number' ? day : weekdayOf(day)}`);

/** `19:42` on this phone's clock. @param instant milliseconds since 1970 */
export const formatTime = (instant: number): string => localTime(instant).time;
