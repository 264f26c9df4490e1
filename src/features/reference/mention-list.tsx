import { useState } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { language, pick, t } from '../../i18n/translate.ts';
import type { Mention } from '../../pack/format.ts';
import { indexes } from '../../state/library.ts';
import { byArticle, type MentioningArticle } from './document-list.ts';

interface MentionListProps {
  readonly mentions: readonly Mention[];
  readonly startsOpen: boolean;
}

/** “Mentioned in 3 articles”, which opens to links to each paragraph. */
export function MentionList({ mentions, startsOpen }: MentionListProps) {
  const [open, setOpen] = useState(startsOpen);
  const articles = byArticle(mentions);
  if (articles.length === 0) return <p class="hint">{t('documents.notMentioned')}</p>;
  return (
    <details class="mentions" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('documents.mentions', { count: articles.length })}</summary>
      {open && (
        <ul role="list">
          {articles.map((one) => (
            <li key={`${one.pack}/${one.article}`}>
              <ArticleLinks article={one} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function ArticleLinks({
  article: { pack, article, blocks },
}: {
  readonly article: MentioningArticle;
}) {
  const titles = indexes.value.get(pack)?.articles.find(({ id }) => id === article)?.title;
  const title = titles === undefined ? article : pick(titles);
  const foreign = titles !== undefined && titles[language.value] === undefined;
  const lang = language.value === 'vi' ? 'en' : 'vi';
  const href = (at: string) => routeHref({ name: 'article', pack, article, at });
  const [first = '', ...others] = blocks;
  return (
    <>
      <a class="mention-link" href={href(first)} lang={foreign ? lang : undefined}>
        {title}
      </a>
      {others.map((block, index) => (
        <a
          key={block}
          class="mention-link"
          href={href(block)}
          aria-label={t('documents.againIn', { title, place: index + 2 })}
        >
          {t('documents.again', { place: index + 2 })}
        </a>
      ))}
    </>
  );
}
