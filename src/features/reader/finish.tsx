/** The end of the article: done with it, and where to go from here. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import IconBefore from '~icons/lucide/arrow-left';
import IconAfter from '~icons/lucide/arrow-right';
import IconCheck from '~icons/lucide/circle-check';
import { readingId } from '../../domain/reading.ts';
import { routeHref } from '../../domain/route.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { Article, ArticleEntry } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { neighbours } from '../../state/reader.ts';
import { markRead, markUnread, readings } from '../../state/readings.ts';

/** Whether the article is marked as read, and the verb that changes it; `saving` while it does. */
export function useReadMark({ pack, id }: Pick<Article, 'pack' | 'id'>) {
  const services = useServices();
  const saving = useSignal(false);
  const reading = readingId(pack, id);
  const read = readings.value.get(reading)?.readAt !== undefined;
  const toggle = async () => {
    if (saving.value) return;
    saving.value = true;
    await (read ? markUnread(services, reading) : markRead(services, reading));
    saving.value = false;
  };
  return { read, saving: saving.value, toggle: () => void toggle() };
}

export function Finish({ article }: { readonly article: Article }) {
  const { read, saving, toggle } = useReadMark(article);
  return (
    <div class="finish">
      {read && (
        <p class="finish-done">
          <IconCheck class="icon" aria-hidden="true" /> {t('reader.readDone')}
        </p>
      )}
      <button
        type="button"
        class={read ? 'button' : 'button button-main'}
        aria-busy={saving}
        onClick={toggle}
      >
        {read ? t('reader.markUnread') : t('reader.markRead')}
      </button>
    </div>
  );
}

export function Neighbours({ pack }: { readonly pack: string }) {
  const { before, after } = neighbours.value;
  if (before === undefined && after === undefined) return null;
  return (
    <nav class="neighbours" aria-label={t('reader.neighbours')}>
      {before && (
        <Neighbour pack={pack} entry={before} label={t('reader.previous')}>
          <IconBefore class="icon" aria-hidden="true" />
        </Neighbour>
      )}
      {after && (
        <Neighbour pack={pack} entry={after} label={t('reader.next')}>
          <IconAfter class="icon" aria-hidden="true" />
        </Neighbour>
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly pack: string;
  readonly entry: ArticleEntry;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Neighbour({ pack, entry, label, children }: NeighbourProps) {
  return (
    <a href={routeHref({ name: 'article', pack, article: entry.id })}>
      {children}
      <span>
        <span class="neighbour-label">{label}</span>
        <span class="neighbour-title">{pick(entry.title)}</span>
      </span>
    </a>
  );
}
