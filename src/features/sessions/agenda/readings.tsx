import { t } from '../../../i18n/translate.ts';
import type { PartProps } from '../parts.tsx';
import { ArticleLink, useBeside } from './article-beside.tsx';

/** What is to be read for the session and stands at no item. */
export function Readings({ session }: PartProps) {
  const { readings, items } = session;
  const others = readings.filter((article) => items.every((item) => item.article !== article));
  if (others.length === 0) return null;
  return (
    <section class="agenda-readings" aria-labelledby="agenda-readings">
      <h2 id="agenda-readings">{t('agenda.readings')}</h2>
      {others.map((article) => (
        <Reading key={article} session={session} article={article} />
      ))}
    </section>
  );
}

function Reading({ session, article }: PartProps & { readonly article: string }) {
  return <ArticleLink session={session} article={article} title={useBeside(article)?.title} />;
}
