import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import IconInfo from '~icons/lucide/info';
import { type Filter, matches, type Sort, sorted } from '../../domain/article-list.ts';
import { readingId, readingState } from '../../domain/reading.ts';
import { routeHref } from '../../domain/route.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { PackIndex } from '../../pack/format.ts';
import { readings } from '../../state/readings.ts';
import { ArticleRow } from './article-row.tsx';

/** Rows drawn at once; a pack of a thousand must not slow the start. */
const FIRST_ROWS = 30;

interface SectionProps {
  readonly index: PackIndex;
  readonly filter: Filter;
  readonly sort: Sort;
}

/** One pack: its name, how much is read, its articles. Nothing when the filter leaves none. */
export function PackSection({ index, filter, sort }: SectionProps) {
  const all = useMemo(() => signal(false), []);
  const shown = sorted(
    index.articles.filter((article) => matches(article, filter)),
    sort,
  );
  if (shown.length === 0) return null;
  const rows = all.value ? shown : shown.slice(0, FIRST_ROWS);
  const read = index.articles.filter(({ id }) => stateOf(index.id, id) === 'read').length;
  const title = pick(index.title);
  return (
    <section class="pack" aria-labelledby={`pack-${index.id}`}>
      <div class="pack-head">
        <h2 id={`pack-${index.id}`}>{title}</h2>
        <span class="row-about">
          {t('library.readCount', { read, total: index.articles.length })}
        </span>
        <a
          class="icon-button"
          href={routeHref({ name: 'pack', pack: index.id })}
          aria-label={t('library.packDetails', { title })}
          title={t('library.packDetails', { title })}
        >
          <IconInfo class="icon" />
        </a>
      </div>
      <ul role="list">
        {rows.map((entry) => (
          <ArticleRow
            key={entry.id}
            pack={index.id}
            entry={entry}
            reading={readings.value.get(readingId(index.id, entry.id))}
          />
        ))}
      </ul>
      {rows.length < shown.length && (
        <button
          type="button"
          class="button pack-more"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('library.showAll', { count: shown.length })}
        </button>
      )}
    </section>
  );
}

const stateOf = (pack: string, article: string) =>
  readingState(readings.value.get(readingId(pack, article)));
