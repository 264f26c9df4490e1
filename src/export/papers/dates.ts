/** Days and times as documents write them. */
import { type Day, monthOf, quarterOf, yearOf } from '../../domain/day.ts';
import type { TimeOfDay } from '../../domain/time-of-day.ts';
import { DOTS } from '../paper/paper.ts';
import type { Words } from '../say.ts';

/** `ngày 05 tháng 02 năm 2026`: a zero before days below 10 and before the first two months. */
export function longDay(day: Day, { lang, say }: Words): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'en') return `${Number(date)} ${say(`dates.month${Number(month)}`)} ${year}`;
  return say('papers.longDay', { date, month: documentMonth(month), year });
}

/** `tháng 02 năm 2026` */
export function longMonth(day: Day, { lang, say }: Words): string {
  const [year = '', month = ''] = monthOf(day).split('-');
  if (lang === 'en') return `${say(`dates.month${Number(month)}`)} ${year}`;
  return say('papers.longMonth', { month: documentMonth(month), year });
}

/** `quý I năm 2026` */
export const longQuarter = (day: Day, { say }: Words): string =>
  say('papers.longQuarter', { quarter: ROMAN[quarterOf(day).quarter] ?? '', year: yearOf(day) });

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const documentMonth = (month: string): string => (Number(month) <= 2 ? month : `${Number(month)}`);

/** `19 giờ 05 phút`, or dots to fill in. */
export function longTime(time: TimeOfDay | undefined, { say }: Words): string {
  const [hours = DOTS, minutes = DOTS] = time?.split(':') ?? [];
  return say('papers.clock', { hours, minutes });
}

/** `03/02/2026` for tables. */
export function shortDay(day: Day | undefined): string {
  if (day === undefined) return '';
  return day.split('-').reverse().join('/');
}
