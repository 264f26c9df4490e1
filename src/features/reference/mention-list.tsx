import { useState } from 'preact/hooks';
import { type Route, routeHref } from '../../domain/route.ts';
import { language, pick, t } from '../../i18n/translate.ts';
import type { Mention } from '../../pack/format.ts';
import { indexes } from '../../state/library.ts';
import { rememberAddress } from '../../state/navigation.ts';
import { byArticle, type MentioningArticle } from './document-list.ts';

interface MentionListProps {
  /** Where this list stands: coming back from an article leads here again. */
  readonly here: Route;
  readonly mentions: readonly Mention[];
  readonly startsOpen: boolean;
}

/** “Mentioned in 3 articles”, which opens to links to each paragraph. */
export function MentionList({ here, mentions, startsOpen }: MentionListProps) {
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
              <ArticleLinks article={one} onLeave={() => rememberAddress(here)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface ArticleLinksProps {
  readonly article: MentioningArticle;
  readonly onLeave: () => void;
}

function ArticleLinks({ article: { pack, article, blocks }, onLeave }: ArticleLinksProps) {
  const titles = indexes.value.get(pack)?.articles.find(({ id }) => id === article)?.title;
  const title = titles === undefined ? article : pick(titles);
  const foreign = titles !== undefined && titles[language.value] === undefined;
  const lang = language.value === 'vi' ? 'en' : 'vi';
  const href = (at: string) => routeHref({ name: 'article', pack, article, at });
  const [first = '', ...others] = blocks;
  return (
    <>
      <a
        class="mention-link"
        href={href(first)}
        lang={foreign ? lang : undefined}
        onClick={onLeave}
      >
        {title}
      </a>
      {others.map((block, index) => (
        <a
          key={block}
          class="mention-link"
          href={href(block)}
          aria-label={t('documents.againIn', { title, place: index + 2 })}
          onClick={onLeave}
        >
          {t('documents.again', { place: index + 2 })}
        </a>
      ))}
    </>
  );
}
