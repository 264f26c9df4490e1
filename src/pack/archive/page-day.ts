import type { Lang } from '../format.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `26/04/2021` or `26 April 2021`; empty when the day is not known. */
export function formatDay(day: string | undefined, lang: Lang): string {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  if (date === '') return '';
  if (lang === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
