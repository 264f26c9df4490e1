import { effect, useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { firstBelow } from '../place.ts';
import { visibleTop } from '../screen-frame.ts';
import { bringIntoView, highlight, onScrollByHand } from './follow.ts';
import { createPlayer, type Player } from './player.ts';
import { collectSentences, type Sentence } from './sentences.ts';

export interface Listening {
  readonly player: Player;
  readonly sentences: readonly Sentence[];
  /** False once the reader has scrolled away; the voice goes on. */
  readonly following: Signal<boolean>;
}

/** Starts reading where the screen is; stops when the bar goes away. */
export function useListening(
  text: RefObject<HTMLElement | null>,
  voice: SpeechSynthesisVoice | undefined,
): Listening | undefined {
  const listening = useSignal<Listening | undefined>(undefined);
  const following = useSignal(true);
  useEffect(() => {
    const host = text.current;
    if (host === null || voice === undefined) return undefined;
    const sentences = collectSentences(host);
    const player = createPlayer({
      sentences: sentences.map((sentence) => sentence.text),
      first: firstOnScreen(sentences),
      voice,
    });
    listening.value = { player, sentences, following };
    const stopShowing = effect(() => {
      const range = sentences[player.at.value]?.range;
      highlight(range);
      if (range && following.value) bringIntoView(range);
    });
    const stopWatching = onScrollByHand(() => {
      following.value = false;
    });
    addEventListener('pagehide', player.stop);
    player.play();
    return () => {
      removeEventListener('pagehide', player.stop);
      player.stop();
      stopWatching();
      stopShowing();
      highlight(undefined);
    };
  }, [text, voice, listening, following]);
  return listening.value;
}

/** After the end of the text it begins again. */
function firstOnScreen(sentences: readonly Sentence[]): number {
  const ranges = sentences.map(({ range }) => range);
  const first = firstBelow(ranges, visibleTop());
  return first < ranges.length ? first : 0;
}
