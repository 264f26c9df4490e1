const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `03/07/2021` in Vietnamese, `3 Jul 2021` in English. `day` is `YYYY-MM-DD`. */
export function formatDay(day: string, lang: 'vi' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
