import type { Article } from '../../../pack/format.ts';
import { pageAddress, sourceLine } from '../../../state/article-source.ts';
import { type Shared, shareOrCopy } from '../../../ui/share-text.ts';

/** Hands the article to the phone's own sharing, or copies it. */
export function shareArticle(article: Article): Promise<Shared> {
  const text = sourceLine(article);
  return shareOrCopy(
    {
      title: article.title,
      text: text === '' ? article.title : text,
      url: pageAddress(article),
    },
    shareText(article),
  );
}

/** Title, source and link, as they go into a message. */
export function shareText(article: Article): string {
  return [article.title, sourceLine(article), pageAddress(article)]
    .filter((line) => line !== '')
    .join('\n');
}
