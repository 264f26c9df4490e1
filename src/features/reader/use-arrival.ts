import { effect, type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { readingId } from '../../domain/reading.ts';
import type { Article } from '../../pack/format.ts';
import { readings, readingsLoaded } from '../../state/readings.ts';
import { placeToResume } from './place.ts';
import { scrollToTop } from './screen-frame.ts';

/** After so long without an answer of the phone's storage the text stays where it is. */
const PATIENCE = 1000;

/**
 * Where an article opens: at the block that the address names, else where it was left, else at its
 * title. True once that is settled; until then no new place may be kept.
 */
export function useArrival(
  article: Article,
  at: string | undefined,
  title: RefObject<HTMLElement | null>,
): ReadonlySignal<boolean> {
  const arrived = useSignal(false);
  useLayoutEffect(() => {
    if (at === undefined || wasShown(at) || !pointOut(at)) return;
    history.replaceState({ shown: at }, '');
    arrived.value = true;
  }, [at, arrived]);
  useLayoutEffect(() => {
    // Another language of the article is no new arrival.
    if (arrived.peek()) return undefined;
    scrollTo({ top: 0, behavior: 'instant' });
    title.current?.focus({ preventScroll: true });
    return resume(article, () => {
      arrived.value = true;
    });
  }, [article, title, arrived]);
  return arrived;
}

/** A visit that comes back in the history has been at its block: the browser restores the place better. */
function wasShown(at: string): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'shown' in state && state.shown === at;
}

/** Goes to where the article was left once that is known, unless the reader has moved before. */
function resume({ pack, id, blocks }: Article, done: () => void): () => void {
  const gestures = ['wheel', 'touchmove', 'keydown'] as const;
  const stop = () => {
    clearTimeout(timer);
    for (const gesture of gestures) removeEventListener(gesture, settle);
    unfollow();
  };
  const settle = () => {
    stop();
    done();
  };
  const timer = setTimeout(settle, PATIENCE);
  for (const gesture of gestures) addEventListener(gesture, settle, { passive: true });
  let unfollow = () => {};
  unfollow = effect(() => {
    if (!readingsLoaded.value) return;
    const block = placeToResume(readings.peek().get(readingId(pack, id)), blocks);
    if (block !== undefined) showBlock(block);
    queueMicrotask(settle);
  });
  return stop;
}

/** Scrolls to a block and gives it the focus; false when there is none of that name. */
export function showBlock(id: string): boolean {
  const block = document.getElementById(id);
  if (block === null) return false;
  scrollToTop(block);
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  return true;
}

/** Shows a block and marks it for a moment, so that the eye finds it. */
function pointOut(id: string): boolean {
  if (!showBlock(id)) return false;
  const block = document.getElementById(id);
  // Of a whole part the heading is enough.
  const { classList } = block?.querySelector(':scope > h2') ?? block ?? document.body;
  classList.add('pointed-out');
  setTimeout(() => classList.remove('pointed-out'), 2400);
  return true;
}
