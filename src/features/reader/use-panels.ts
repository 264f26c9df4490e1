import { type Signal, useSignal } from '@preact/signals';
import type { ComponentType, RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Article } from '../../pack/format.ts';
import { route } from '../../state/navigation.ts';
import type { MentionCardProps } from './card/mention-card.tsx';
import type { ListenBarProps } from './listen/listen-bar.tsx';
import type { Place } from './place.ts';
import { tell } from '../../state/notices.ts';
import { phrasesReady, t } from '../../i18n/translate.ts';
import { wakeSpeech } from '../../ui/voices.ts';
import type { PanelProps, ReaderVerbs, Target } from './reader-context.ts';
import { showBlock } from './use-arrival.ts';

interface OpenCard {
  readonly View: ComponentType<MentionCardProps>;
  readonly target: Target;
  /** The mention that was tapped; it gets the focus back. */
  readonly tapped: HTMLElement;
}

export interface Panels {
  readonly verbs: ReaderVerbs;
  readonly sheet: Signal<ComponentType<PanelProps> | undefined>;
  readonly card: Signal<OpenCard | undefined>;
  readonly listening: Signal<ComponentType<ListenBarProps> | undefined>;
  readonly text: RefObject<HTMLElement | null>;
  /** Block that is to be chosen. */
  readonly choosing: Signal<string | undefined>;
}

/** The block that stands before all others. */
const LEAD = 'lead';

/** What opens over the text. The code of each panel comes when it is first asked for. */
export function usePanels(
  article: Article,
  text: RefObject<HTMLElement | null>,
  place: Signal<Place>,
): Panels {
  const sheet = useSignal<ComponentType<PanelProps> | undefined>(undefined);
  const card = useSignal<OpenCard | undefined>(undefined);
  const listening = useSignal<ComponentType<ListenBarProps> | undefined>(undefined);
  const choosing = useSignal<string | undefined>(undefined);
  const verbs = useMemo(
    (): ReaderVerbs => ({
      explain: (target, tapped) => {
        whenLoaded(import('./card/mention-card.tsx'), ({ MentionCard }) => {
          card.value = { View: MentionCard, target, tapped };
        });
      },
      openSheet: (load) => {
        whenLoaded(load(), (View) => {
          card.value = undefined;
          sheet.value = View;
        });
      },
      show: showBlock,
      placeNow: () => (place.peek().share > 0 ? place.peek().block : undefined),
      listen: () => {
        wakeSpeech();
        whenLoaded(import('./listen/listen-bar.tsx'), ({ ListenBar }) => {
          card.value = undefined;
          listening.value = ListenBar;
        });
      },
      choosePassage: () => {
        choosing.value = place.peek().share > 0 ? place.peek().block : LEAD;
      },
    }),
    [sheet, card, listening, choosing, place],
  );
  const at = route.value;
  // Another place or another text: the card belongs to neither.
  useEffect(
    () => () => {
      card.value = undefined;
    },
    [at, article, card],
  );
  // Another language has another voice, or none.
  useEffect(
    () => () => {
      listening.value = undefined;
    },
    [article.lang, listening],
  );
  return { verbs, sheet, card, listening, text, choosing };
}

/** A part that cannot be loaded, because a cache was emptied, is said in words. */
function whenLoaded<T>(part: Promise<T>, use: (part: T) => void): void {
  const ready = Promise.all([part, phrasesReady()]);
  ready
    .then(([loaded]) => use(loaded))
    .catch(() => tell(t('problem.brokenText'), { tone: 'assertive' }));
}
