import { formatDay } from '../../../i18n/format.ts';
import type { Article } from '../../../pack/format.ts';
import { copyText } from '../../../ui/copy-text.ts';

/** `refused`: the phone neither shares nor copies. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'refused';

/** Hands the article to the phone's own sharing, or copies it. */
export async function shareArticle(article: Article): Promise<Shared> {
  const url = pageAddress(article);
  const text = sourceLine(article);
  if ('share' in navigator) {
    try {
      await navigator.share({
        title: article.title,
        text: text === '' ? article.title : text,
        url,
      });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // Some browsers have the function and refuse it: copying is left.
    }
  }
  return (await copyText(shareText(article))) ? 'copied' : 'refused';
}

/** Title, source and link, as they go into a message. */
export function shareText(article: Article): string {
  return [article.title, sourceLine(article), pageAddress(article)]
    .filter((line) => line !== '')
    .join('\n');
}

/** In the words of the article, whatever language the app speaks: it is read by others. */
function sourceLine({ source, lang }: Article): string {
  if (source === undefined) return '';
  const { outlet, date, title } = source;
  const day = date === undefined ? '' : `, ${formatDay(date, lang)}`;
  return `${outlet}${day}: ${title}`;
}

/** The static page: it opens without script and shows a preview in a chat. The app lies at its root by now. */
const pageAddress = ({ pack, id, lang }: Article): string =>
  new URL(`a/${pack}/${id}.${lang}.html`, document.baseURI).href;
