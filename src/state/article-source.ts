/** Where an article comes from and where it can be opened, in the words of a message to others. */
import { formatDay } from '../i18n/format.ts';
import type { Article } from '../pack/format.ts';

/** In the words of the article, whatever language the app speaks: it is read by others. */
export function sourceLine({ source, lang }: Pick<Article, 'source' | 'lang'>): string {
  if (source === undefined) return '';
  const { outlet, date, title } = source;
  const day = date === undefined ? '' : formatDay(date, lang);
  const where = [outlet, day].filter((part) => part !== '').join(', ');
  return where === '' ? title : `${where}: ${title}`;
}

/** The static page: it opens without script and shows a preview in a chat. The app lies at its root by now. */
export const pageAddress = ({ pack, id, lang }: Pick<Article, 'pack' | 'id' | 'lang'>): string =>
  new URL(`a/${pack}/${id}.${lang}.html`, globalThis.location.href).href;
