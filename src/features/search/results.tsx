import { type Answer, SEARCH_KINDS, type SearchKind } from '../../domain/search/answer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { ResultRow } from './result-row.tsx';

interface ResultsProps {
  readonly answer: Answer;
  readonly kind: SearchKind | undefined;
  readonly onKind: (kind: SearchKind) => void;
  readonly onMore: () => void;
  readonly onOpen: (kind: SearchKind) => void;
}

/** Results by kind, each kind with the way to the rest of its own. */
export function Results({ answer, kind, onKind, onMore, onOpen }: ResultsProps) {
  return (
    <>
      {SEARCH_KINDS.filter((one) => answer.found.some((found) => found.kind === one)).map((one) => {
        const found = answer.found.filter((result) => result.kind === one);
        const count = answer.counts[one];
        return (
          <section key={one} class="search-part" aria-labelledby={`found-${one}`}>
            <h2 id={`found-${one}`}>{t(`search.kind.${one}`)}</h2>
            <ul role="list">
              {found.map((result, at) => (
                <ResultRow key={at} found={result} onOpen={() => onOpen(one)} />
              ))}
            </ul>
            {found.length < count && (
              <button
                type="button"
                class="button button-plain"
                onClick={() => (kind === undefined ? onKind(one) : onMore())}
              >
                {kind === undefined
                  ? t('search.seeAll', { total: formatNumber(count), kind: t(`search.of.${one}`) })
                  : t('search.more')}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}
