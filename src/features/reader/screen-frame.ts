/** What the bars leave of the screen, and moving the text in it. */

/** Lower edge of the bar at the top. */
export function visibleTop(): number {
  const bar = document.querySelector('.reader-bar');
  return Math.max(0, bar?.getBoundingClientRect().bottom ?? 0);
}

/** Upper edge of what stands at the foot. */
export function visibleBottom(): number {
  const foot = document.querySelector('.reader-foot');
  return Math.min(innerHeight, foot?.getBoundingClientRect().top ?? innerHeight);
}

let ownScroll = 0;

/** Moves the text by so many pixels, at once: an animation would be measured half-way. */
export function scrollText(by: number): void {
  if (Math.abs(by) < 1) return;
  const before = scrollY;
  scrollBy({ top: by, behavior: 'instant' });
  ownScroll += scrollY - before;
}

/** How far the reader has scrolled by hand: what the app moved itself says nothing about the direction of reading. */
export const scrolledByHand = (): number => scrollY - ownScroll;

/** Puts an element right below the top bar. */
export function scrollToTop(element: Element): void {
  scrollText(element.getBoundingClientRect().top - visibleTop() - 12);
}

/** Calls back at most once a frame while anything scrolls. Returns how to stop. */
export function onScroll(callback: () => void): () => void {
  let frame = 0;
  const ask = () => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        callback();
      });
    }
  };
  // Capturing, because scroll events of an inner pane do not bubble.
  document.addEventListener('scroll', ask, { capture: true, passive: true });
  return () => {
    document.removeEventListener('scroll', ask, { capture: true });
    cancelAnimationFrame(frame);
  };
}
