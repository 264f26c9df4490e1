/** The lines under the title, out of the catalogues but without the translator, which is not here yet. */
import type { Article, Lang } from '../../pack/format.ts';
import { formatDay } from '../../i18n/day.ts';
import { reader as en } from '../../i18n/en.json?first';
import { reader as vi } from '../../i18n/vi.json?first';

export function headLines({ source, minutes }: Article, lang: Lang): string[] {
  const phrases = lang === 'en' ? en : vi;
  const count = lang === 'en' && minutes === 1 ? en.minutes_one : phrases.minutes_other;
  const time = fill(count, { count: String(minutes) });
  if (source === undefined) return [time];
  const { outlet, date, title, author } = source;
  const edition =
    date === undefined
      ? fill(phrases.editionUndated, { outlet })
      : fill(phrases.edition, { outlet, date: formatDay(date, lang) });
  const by = author === '' ? '' : ` · ${fill(phrases.author, { author })}`;
  return [edition, `${phrases.original} ${title}${by}`, time];
}

const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/{{(\w+)}}/g, (_whole, name: string) => values[name] ?? '');
