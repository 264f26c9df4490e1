/** A passage as it leaves the app: always with where it comes from. */
import type { ArticleAnchor } from '../../domain/annotation/annotation.ts';
import { t } from '../../i18n/translate.ts';
import type { Article } from '../../pack/format.ts';
import { pageAddress, sourceLine } from '../../state/article-source.ts';

/** In the quotation marks of its language. */
export const quoted = (quote: string): string => `“${quote}”`;

/** What a person read: the article in the language of the passage. */
type Sourced = Pick<Article, 'pack' | 'id' | 'lang' | 'title' | 'source'>;

/** Passage, article and source; with the address for a message. */
export function quoteText(
  { quote }: Pick<ArticleAnchor, 'quote'>,
  article: Sourced,
  withAddress: boolean,
): string {
  const source = sourceLine(article);
  return [
    quoted(quote),
    `— ${article.title}`,
    ...(source === '' ? [] : [t('notes.sourceIs', { source })]),
    ...(withAddress ? [pageAddress(article)] : []),
  ].join('\n');
}
