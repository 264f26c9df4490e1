import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

/**
 * Codes a second. The first flickers at most twice a second, under the three of WCAG 2.3.1; what is quicker is
 * chosen by a person who was told.
 */
export const RATES = [4, 8, 12] as const;
export type Rate = (typeof RATES)[number];

export interface Player {
  /** Of the code that is shown, from 0 on. */
  readonly number: number;
  readonly playing: boolean;
  readonly rate: Rate;
  /** The phone is set to less motion: nothing moves before a person says so. */
  readonly isCalm: boolean;
  readonly setPlaying: (on: boolean) => void;
  readonly setRate: (rate: Rate) => void;
  readonly go: (by: 1 | -1) => void;
}

/** Goes from code to code. */
export function usePlayer(): Player {
  const isCalm = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)').matches, []);
  const number = useSignal(0);
  const playing = useSignal(!isCalm);
  const rate = useSignal<Rate>(RATES[0]);
  const isPlaying = playing.value;
  const pause = 1000 / rate.value;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) number.value += 1;
    }, pause);
    return () => clearInterval(timer);
  }, [isPlaying, pause, number]);
  return {
    number: number.value,
    playing: isPlaying,
    rate: rate.value,
    isCalm,
    setPlaying: (on) => {
      playing.value = on;
    },
    setRate: (chosen) => {
      rate.value = chosen;
    },
    go: (by) => {
      number.value = Math.max(0, number.value + by);
    },
  };
}
