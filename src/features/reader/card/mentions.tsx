import { useEffect } from 'preact/hooks';
import IconOpen from '~icons/lucide/chevron-right';
import { routeHref } from '../../../domain/route.ts';
import { pick, t } from '../../../i18n/translate.ts';
import type { Article, Mention } from '../../../pack/format.ts';
import { useServices } from '../../../state/context.ts';
import { indexes, library, openLibrary } from '../../../state/library.ts';

interface MentionsProps {
  readonly mentions: readonly Mention[];
  readonly article: Article;
  readonly onLeave: () => void;
}

/** The articles that cite it, each a link to the first paragraph that does. */
export function Mentions({ mentions, article, onLeave }: MentionsProps) {
  const services = useServices();
  useEffect(() => {
    // An article opened by its own link has not needed the titles of the others.
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  const first = mentions.filter(
    ({ pack, article: id }, at) =>
      mentions.findIndex((one) => one.pack === pack && one.article === id) === at,
  );
  if (first.length === 0) return null;
  return (
    <details class="card-mentions">
      <summary>
        {t('card.mentions', { count: first.length })}
        <IconOpen class="icon" aria-hidden="true" />
      </summary>
      <ul role="list">
        {first.map(({ pack, article: id, block }) => (
          <li key={`${pack}/${id}`}>
            <a
              href={routeHref({ name: 'article', pack, article: id, at: block })}
              onClick={onLeave}
            >
              {titleOf(pack, id)}
            </a>
            {pack === article.pack && id === article.id && ` (${t('card.here')})`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function titleOf(pack: string, article: string): string {
  const entry = indexes.value.get(pack)?.articles.find(({ id }) => id === article);
  return entry ? pick(entry.title) : article;
}
