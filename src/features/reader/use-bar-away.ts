import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { onScroll, scrolledByHand } from './screen-frame.ts';

/** Pixels in one direction before the bar follows: a trembling thumb is no wish. */
const RESOLVE = 16;
const END = 48;

/** True while the tool bar is out of the way: scrolling down hides it, scrolling up and the ends bring it back. */
export function useBarAway(bar: RefObject<HTMLElement | null>): ReadonlySignal<boolean> {
  const away = useSignal(false);
  useEffect(() => {
    let turned = scrolledByHand();
    const follow = () => {
      const { scrollHeight } = document.documentElement;
      const atEnd = scrollY < END || scrollY + innerHeight > scrollHeight - END;
      const now = scrolledByHand();
      const moved = now - turned;
      if (atEnd || isBeingUsed(bar.current)) away.value = false;
      else if (Math.abs(moved) > RESOLVE) away.value = moved > 0;
      const onward = away.value ? moved > 0 : moved < 0;
      if (atEnd || onward || Math.abs(moved) > RESOLVE) turned = now;
    };
    const comeBack = () => {
      away.value = false;
    };
    const element = bar.current;
    element?.addEventListener('focusin', comeBack);
    const stop = onScroll(follow);
    return () => {
      stop();
      element?.removeEventListener('focusin', comeBack);
    };
  }, [bar, away]);
  return away;
}

/** By keyboard; a button that was tapped keeps the focus too, but not its ring. */
function isBeingUsed(bar: HTMLElement | null): boolean {
  return bar?.querySelector(':focus-visible') !== null;
}
