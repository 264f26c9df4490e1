import type { RefObject } from 'preact';
import { placeText } from '../../domain/place.ts';
import { formatDay } from '../../i18n/format.ts';
import { language, t } from '../../i18n/translate.ts';
import type { Article, Lang, Source } from '../../pack/format.ts';
import { inlines } from './inlines.tsx';

interface HeadProps {
  readonly article: Article;
  readonly other: Article | undefined;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** Place, title, where it comes from and what it is about. */
export function ArticleHead({ article, other, title }: HeadProps) {
  const { place, source, minutes, lead } = article;
  const time = t('reader.minutes', { count: minutes });
  return (
    <>
      {place && <p class="prose-place">{placeText(place, ' · ')}</p>}
      <h1 ref={title} tabIndex={-1}>
        {article.title}
      </h1>
      {other && (
        <p class="other other-title" lang={other.lang}>
          {other.title}
        </p>
      )}
      <div class="prose-meta" lang={language.value}>
        {source && <Origin source={source} title={article.title} lang={article.lang} />}
        <p>{time}</p>
      </div>
      <p class="prose-lead" id="lead">
        {inlines(lead)}
      </p>
      {other && (
        <p class="other" lang={other.lang}>
          {inlines(other.lead)}
        </p>
      )}
    </>
  );
}

interface OriginProps {
  readonly source: Source;
  /** Of the article; a study edition has another than its source. */
  readonly title: string;
  readonly lang: Lang;
}

function Origin({ source, title, lang }: OriginProps) {
  if (source.title === title) return <Credits source={source} />;
  return (
    <>
      <p>{editionLine(source)}</p>
      <p>
        {t('reader.original')} <cite lang={titleLanguage(source.title, lang)}>{source.title}</cite>
        {source.author !== '' && ` · ${t('reader.author', { author: source.author })}`}
      </p>
    </>
  );
}

/** Of a text that is here as it was published: “Báo An Giang · 13/09/2021 · Tác giả: Lê Hoàng” */
function Credits({ source: { outlet, date, author } }: { readonly source: Source }) {
  const day = date === undefined ? '' : formatDay(date);
  const by = author === '' ? '' : t('reader.author', { author });
  return <p>{[outlet, day, by].filter((part) => part !== '').join(' · ')}</p>;
}

/** “Bản học tập biên soạn từ Báo Hà Giang, 01/08/2020” */
function editionLine({ outlet, date }: Source): string {
  if (date === undefined) return t('reader.editionUndated', { outlet });
  return t('reader.edition', { outlet, date: formatDay(date) });
}

/** Titles of sources stay as they were published. */
const titleLanguage = (title: string, lang: Lang): Lang =>
  /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(title) ? 'vi' : lang;
