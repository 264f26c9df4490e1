import { useSignal } from '@preact/signals';
import IconInfo from '~icons/lucide/info';
import { type Filter, matches, type Sort, sorted } from '../../domain/article-list.ts';
import { readingId, readingState } from '../../domain/reading.ts';
import { routeHref } from '../../domain/route.ts';
import { language, t } from '../../i18n/translate.ts';
import type { ArticleEntry, PackIndex } from '../../pack/format.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { packTitle } from '../../state/library.ts';
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
  const shown = sorted(
    index.articles.filter((article) => matches(article, filter)),
    sort,
    language.value,
  );
  if (shown.length === 0) return null;
  const read = index.articles.filter(({ id }) => stateOf(index.id, id) === 'read').length;
  const title = packTitle(index);
  return (
    <section class="pack" aria-labelledby={`pack-${index.id}`}>
      <div class="pack-head">
        <h2 id={`pack-${index.id}`}>{title}</h2>
        <span class="row-about">
          {t('library.readCount', { read, total: index.articles.length })}
        </span>
        <PackLink pack={index.id} title={title} />
      </div>
      <ArticleRows pack={index.id} articles={shown} />
    </section>
  );
}

/** What can be done with own texts is said in words; of other packs there is only more to know. */
function PackLink({ pack, title }: { readonly pack: string; readonly title: string }) {
  const href = routeHref({ name: 'pack', pack });
  if (pack === OWN_PACK)
    return (
      <a class="button button-plain" href={href}>
        {t('library.ownChange')}
      </a>
    );
  const label = t('library.packDetails', { title });
  return (
    <a class="icon-button" href={href} aria-label={label} title={label}>
      <IconInfo class="icon" />
    </a>
  );
}

interface RowsProps {
  readonly pack: string;
  readonly articles: readonly ArticleEntry[];
}

/** Articles of one pack, the first ones at once and all on request. */
export function ArticleRows({ pack, articles }: RowsProps) {
  const all = useSignal(false);
  const rows = all.value ? articles : articles.slice(0, FIRST_ROWS);
  return (
    <>
      <ul role="list">
        {rows.map((entry) => (
          <ArticleRow
            key={entry.id}
            pack={pack}
            entry={entry}
            reading={readings.value.get(readingId(pack, entry.id))}
          />
        ))}
      </ul>
      {rows.length < articles.length && (
        <button
          type="button"
          class="button pack-more"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('library.showAll', { count: articles.length })}
        </button>
      )}
    </>
  );
}

const stateOf = (pack: string, article: string) =>
  readingState(readings.value.get(readingId(pack, article)));
