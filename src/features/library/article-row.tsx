import IconCheck from '~icons/lucide/check';
import type { ArticleEntry } from '../../pack/format.ts';
import { minutesLeft, type Reading, readingState } from '../../domain/reading.ts';
import { placeText } from '../../domain/place.ts';
import { routeHref } from '../../domain/route.ts';
import { formatShare } from '../../i18n/format.ts';
import { language, pick, t } from '../../i18n/translate.ts';
import { useCurrent } from '../../ui/pane.tsx';

interface RowProps {
  readonly pack: string;
  readonly entry: ArticleEntry;
  readonly reading: Reading | undefined;
}

/** One article in a list: title, where and when, how long, how far read. */
export function ArticleRow({ pack, entry, reading }: RowProps) {
  const state = readingState(reading);
  const href = routeHref({ name: 'article', pack, article: entry.id });
  const foreign = entry.title[language.value] === undefined ? 'vi' : undefined;
  return (
    <li class={`row row-${state}`}>
      <a href={href} aria-current={useCurrent(href)}>
        <span class="row-title" lang={foreign}>
          {pick(entry.title)}
        </span>
        <span class="row-about">{about(entry, reading)}</span>
        <span class="visually-hidden">{describe(reading)}</span>
        {state === 'part-read' && (
          <span class="row-bar">
            <span style={{ inlineSize: `${Math.round((reading?.share ?? 0) * 100)}%` }} />
          </span>
        )}
      </a>
      <span class="row-mark" aria-hidden="true">
        {state === 'read' && <IconCheck />}
      </span>
    </li>
  );
}

function about({ place, year, minutes }: ArticleEntry, reading: Reading | undefined): string {
  const parts: string[] = [];
  if (place) parts.push(placeText(place, ', '));
  if (year !== undefined) parts.push(String(year));
  parts.push(
    readingState(reading) === 'part-read'
      ? t('library.minutesLeft', { count: minutesLeft(minutes, reading) })
      : t('library.minutes', { count: minutes }),
  );
  return parts.join(' · ');
}

function describe(reading: Reading | undefined): string {
  switch (readingState(reading)) {
    case 'read':
      return t('library.read');
    case 'part-read':
      return t('library.partRead', { percent: formatShare(reading?.share ?? 0) });
    case 'unread':
      return t('library.unread');
  }
}
