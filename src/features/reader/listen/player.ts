import { type ReadonlySignal, signal } from '@preact/signals';

type PlayerState = 'playing' | 'paused' | 'ended' | 'failed';

export interface Player {
  /** Position of the sentence that is being read. */
  readonly at: ReadonlySignal<number>;
  readonly state: ReadonlySignal<PlayerState>;
  play(): void;
  pause(): void;
  /** Goes so many sentences on or back and reads there. */
  move(by: number): void;
  stop(): void;
}

interface Script {
  readonly sentences: readonly string[];
  readonly first: number;
  readonly voice: SpeechSynthesisVoice;
}

/**
 * Reads sentence by sentence. Pausing cancels and playing says the sentence again: Android's Chrome
 * cannot go on after `speechSynthesis.pause()`.
 */
export function createPlayer({ sentences, first, voice }: Script): Player {
  const at = signal(first);
  const state = signal<PlayerState>('paused');
  // Chrome forgets an utterance that nobody holds, and its end never comes.
  let spoken: SpeechSynthesisUtterance | undefined;

  const hush = () => {
    spoken = undefined;
    speechSynthesis.cancel();
  };
  const speak = () => {
    hush();
    const utterance = new SpeechSynthesisUtterance(sentences[at.value] ?? '');
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    // What was cancelled reports its end too; only the newest counts.
    utterance.addEventListener('end', () => {
      if (spoken === utterance) goOn();
    });
    utterance.addEventListener('error', () => {
      if (spoken === utterance) state.value = 'failed';
    });
    spoken = utterance;
    state.value = 'playing';
    speechSynthesis.speak(utterance);
  };
  const goOn = () => {
    if (at.value + 1 >= sentences.length) {
      state.value = 'ended';
      return;
    }
    at.value += 1;
    speak();
  };
  return {
    at,
    state,
    play: () => {
      if (state.value === 'ended') at.value = 0;
      speak();
    },
    pause: () => {
      hush();
      state.value = 'paused';
    },
    move: (by) => {
      at.value = Math.min(Math.max(at.value + by, 0), sentences.length - 1);
      speak();
    },
    stop: hush,
  };
}
