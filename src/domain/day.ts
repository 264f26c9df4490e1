/** Calendar days as strings `YYYY-MM-DD`: they sort as text and know no time zone. */

export type Day = string;
/** `YYYY-MM` */
export type Month = string;

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which one of its weekday in the month; `last` is the fourth or fifth. */
export type Nth = 1 | 2 | 3 | 4 | 'last';

const MS_PER_DAY = 86_400_000;

/** UTC has no changes of the clock, so whole days can be counted in milliseconds. */
const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const fromNumber = (count: number): Day => new Date(count * MS_PER_DAY).toISOString().slice(0, 10);

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const count = toNumber(text);
  return !Number.isNaN(count) && fromNumber(count) === text;
}

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

/** Days from one to the other; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export function quarterOf(day: Day): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter['quarter'];
  return { year: yearOf(day), quarter };
}

/** First and last day of a quarter. */
export function quarterSpan({ year, quarter }: Quarter): { readonly from: Day; readonly to: Day } {
  const last = `${year}-${twoDigits(quarter * 3)}`;
  return { from: `${year}-${twoDigits(quarter * 3 - 2)}-01`, to: dayInMonth(last, 31) };
}

export function addMonths(month: Month, months: number): Month {
  const count = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`;
}

/** The given day of the month, or its last day where the month is shorter. */
export function dayInMonth(month: Month, date: number): Day {
  const length = daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`);
  return `${month}-${twoDigits(Math.min(date, length))}`;
}

/** The first, second … or last Monday … Sunday of a month. */
export function nthWeekday(month: Month, nth: Nth, weekday: Weekday): Day {
  if (nth === 'last') {
    const end = dayInMonth(month, 31);
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  }
  const start = `${month}-01`;
  return addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
