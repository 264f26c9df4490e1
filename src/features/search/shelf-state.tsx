import type { Answer } from '../../domain/search/answer.ts';
import { t } from '../../i18n/translate.ts';

interface ShelfStateProps {
  readonly shelves: Answer['shelves'];
  readonly onRetry: () => void;
}

/** What is not searched yet, or cannot be. */
export function ShelfState({ shelves, onRetry }: ShelfStateProps) {
  const { packs, kept, own } = shelves;
  const isOwnFailed = own === 'failed' || kept === 'failed';
  if (packs === 'failed' || isOwnFailed)
    return (
      <div class="search-state" role="alert">
        {packs === 'failed' && <p>{t('search.packsFailed')}</p>}
        {isOwnFailed && <p>{t('search.ownFailed')}</p>}
        <button type="button" class="button" onClick={onRetry}>
          {t('app.retry')}
        </button>
      </div>
    );
  const isOpening = [packs, kept, own].includes('opening');
  return isOpening ? <p class="search-state search-opening">{t('search.opening')}</p> : null;
}
