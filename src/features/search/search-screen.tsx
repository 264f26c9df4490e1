import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Answer,
  SEARCH_KINDS,
  type SearchEngine,
  type SearchKind,
} from '../../domain/search/answer.ts';
import '../../i18n/keep.ts';
import { formatNumber } from '../../i18n/format.ts';
import { language, t } from '../../i18n/translate.ts';
import '../../i18n/work.ts';
import { goBack, rememberAddress } from '../../state/navigation.ts';
import { FilterField } from '../../ui/field.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Before } from './before.tsx';
import { Kinds, totalOf } from './kinds.tsx';
import { useArrows } from './use-arrows.ts';
import { Results } from './results.tsx';
import { ShelfState } from './shelf-state.tsx';
import { useAnswer } from './use-answer.ts';
import './search.css';

interface RecentSearches {
  read(): readonly string[];
  add(typed: string): void;
  clear(): void;
}

interface SearchScreenProps {
  readonly at: { readonly q?: string; readonly kind?: string };
  readonly open: () => SearchEngine;
  readonly recent: RecentSearches;
}

/** Of each kind while all are shown, and of one alone. */
const FEW = 4;
const MANY = 20;

/** Search in everything on this phone; results come while one types. */
export function SearchScreen({ at, open, recent }: SearchScreenProps) {
  useTitle(t('search.title'));
  const [typed, setTyped] = useState(at.q ?? '');
  const [kind, setKind] = useState(SEARCH_KINDS.find((one) => one === at.kind));
  const [most, setMost] = useState(MANY);
  const [last, setLast] = useState(recent.read);
  const engine = open();
  const answer = useAnswer(engine, {
    typed,
    kind,
    lang: language.value,
    most: kind === undefined ? FEW : most,
  });
  const isBusy = typed.trim() !== '' && answer?.typed !== typed;
  const keep = useKeptAddress(typed, kind);
  const main = useArrows();
  const type = (text: string) => {
    setTyped(text);
    setMost(MANY);
    if (text.trim() === '') setKind(undefined);
  };
  const forget = () => {
    recent.clear();
    setLast([]);
  };
  // A search that led to a person is not kept: nobody's name outlasts the person's record here.
  const leave = (opened: SearchKind) => {
    keep();
    if (opened !== 'person') recent.add(typed);
  };
  return (
    <main class="library search" id="main" ref={main} aria-busy={isBusy}>
      <h1 class="visually-hidden">{t('search.title')}</h1>
      <Bar typed={typed} onType={type} />
      {answer && <ShelfState shelves={answer.shelves} onRetry={() => engine.retry()} />}
      {typed.trim() === '' && <Before recent={last} onTake={type} onForget={forget} />}
      {typed.trim() !== '' && answer && (
        <Found answer={answer} kind={kind} onKind={setKind}>
          <Results
            answer={answer}
            kind={kind}
            onKind={setKind}
            onMore={() => setMost(most + MANY)}
            onOpen={leave}
          />
        </Found>
      )}
    </main>
  );
}

interface BarProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function Bar({ typed, onType }: BarProps) {
  return (
    <div class="search-bar">
      <FilterField
        label={t('search.field')}
        hint={t('search.hint')}
        clearLabel={t('search.clear')}
        value={typed}
        onInput={onType}
        focused
      />
      <button type="button" class="button button-plain" onClick={goBack}>
        {t('search.cancel')}
      </button>
    </div>
  );
}

/** Coming back from a result leads to the same search; browsers refuse an address for every key. */
function useKeptAddress(typed: string, kind: SearchKind | undefined): () => void {
  const keep = () =>
    rememberAddress({
      name: 'search',
      ...(typed === '' ? {} : { q: typed }),
      ...(kind === undefined ? {} : { kind }),
    });
  const newest = useRef(keep);
  newest.current = keep;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => newest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, kind]);
  return keep;
}

const PAUSE = 600;

interface FoundProps {
  readonly answer: Answer;
  readonly kind: SearchKind | undefined;
  readonly onKind: (kind: SearchKind | undefined) => void;
  readonly children: ComponentChildren;
}

function Found({ answer, kind, onKind, children }: FoundProps) {
  const { counts, typed, forgiven } = answer;
  const total = totalOf(counts);
  const shown = kind === undefined ? total : counts[kind];
  return (
    <>
      {total > 0 && <Kinds counts={counts} chosen={kind} onChoose={onKind} />}
      <div class="hint search-count" role="status">
        <p>
          {shown === 0
            ? t('search.nothing', { text: typed.trim() })
            : t('search.count', { count: shown, number: formatNumber(shown) })}
        </p>
        {forgiven && <p>{t('search.forgiven')}</p>}
      </div>
      {shown === 0 && kind !== undefined && total > 0 && (
        <button type="button" class="button" onClick={() => onKind(undefined)}>
          {t('search.everywhere')}
        </button>
      )}
      {total === 0 && <p class="search-state">{t('search.nothingText')}</p>}
      {children}
    </>
  );
}
