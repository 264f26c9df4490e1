/** Shows in the text where the voice is. */
import { scrollText, visibleBottom, visibleTop } from '../screen-frame.ts';

const NAME = 'listening';

/** Colours the sentence; browsers without the highlight API have it in the bar alone. */
export function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range === undefined) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(range));
}

/** Brings the sentence between the bars when it is not there. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const [first, last] = [visibleTop(), visibleBottom()];
  if (top < first + 8 || bottom > last - 8) scrollText(top - first - (last - first) / 5);
}

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** Tells when the reader moves the text by hand. Returns how to stop. */
export function onScrollByHand(callback: () => void): () => void {
  const byKey = (event: KeyboardEvent) => {
    if (SCROLL_KEYS.has(event.key)) callback();
  };
  addEventListener('wheel', callback, { passive: true });
  addEventListener('touchmove', callback, { passive: true });
  addEventListener('keydown', byKey);
  return () => {
    removeEventListener('wheel', callback);
    removeEventListener('touchmove', callback);
    removeEventListener('keydown', byKey);
  };
}
