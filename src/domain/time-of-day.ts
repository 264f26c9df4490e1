/** Times of day as strings `HH:MM`, and their place in milliseconds on this phone's clock. */
import type { Day } from './day.ts';

export type TimeOfDay = string;

export const isTimeOfDay = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. */
export const minutesOf = (time: TimeOfDay): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The time of day after so many minutes since midnight; past midnight it starts again at 0. */
export function timeOf(minutes: number): TimeOfDay {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
}

/** Milliseconds since 1970 of a day and time in the zone of this phone. */
export function instantOf(day: Day, time: TimeOfDay): number {
  return new Date(`${day}T${time}:00`).getTime();
}

/** Day and time that this phone's clock shows at an instant. */
export function localTime(instant: number): { readonly day: Day; readonly time: TimeOfDay } {
  const date = new Date(instant);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
  return { day, time: timeOf(date.getHours() * 60 + date.getMinutes()) };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
