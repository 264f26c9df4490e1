import { type Day, type Month, type Weekday, weekdayOf } from '../domain/day.ts';
import { localTime } from '../domain/time-of-day.ts';
import { formatDay as writeDay } from './day.ts';
import { language, type Lang } from './translate.ts';

const LOCALE: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A day in the language of the app, or in the one given. */
export const formatDay = (day: string, lang: Lang = language.value): string => writeDay(day, lang);

/** `63.860` or `63,860`; at most one decimal. */
export const formatNumber = (value: number, lang: Lang = language.value): string =>
  new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 1 }).format(value);

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
export function formatMonth(month: Month, year?: number, lang: Lang = language.value): string {
  const [ofYear = '', number = ''] = month.split('-');
  const isThatYear = Number(ofYear) === year;
  if (lang === 'vi') return `Tháng ${Number(number)}${isThatYear ? '' : `/${ofYear}`}`;
  const name = monthName(month);
  return isThatYear ? name : `${name} ${ofYear}`;
}

const monthName = (month: Month): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

type Named = Readonly<Record<Weekday, string>>;

const WEEKDAYS: Record<Lang, { readonly short: Named; readonly long: Named }> = {
  vi: {
    short: { 1: 'T2', 2: 'T3', 3: 'T4', 4: 'T5', 5: 'T6', 6: 'T7', 7: 'CN' },
    long: {
      1: 'thứ Hai',
      2: 'thứ Ba',
      3: 'thứ Tư',
      4: 'thứ Năm',
      5: 'thứ Sáu',
      6: 'thứ Bảy',
      7: 'Chủ nhật',
    },
  },
  en: {
    short: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
    long: {
      1: 'Monday',
      2: 'Tuesday',
      3: 'Wednesday',
      4: 'Thursday',
      5: 'Friday',
      6: 'Saturday',
      7: 'Sunday',
    },
  },
};

/** `T7` or `Sat`; the long one is `thứ Bảy` or `Saturday`. */
export const formatWeekday = (
  day: Day | Weekday,
  style: 'short' | 'long' = 'short',
  lang: Lang = language.value,
): string => WEEKDAYS[lang][style][typeof day === 'number' ? day : weekdayOf(day)];

/** `19:42` on this phone's clock. @param instant milliseconds since 1970 */
export const formatTime = (instant: number): string => localTime(instant).time;
