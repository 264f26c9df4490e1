import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../pack/format.ts';
import { BEGINNING, firstBelow, measurePlace, type Place, SLIVER } from './place.ts';
import { onScroll, scrollText, visibleTop } from './screen-frame.ts';

/** An element of the text and where it stood on the screen. */
interface Held {
  readonly element: Element;
  readonly top: number;
}

/**
 * Follows the place while the reader scrolls, and holds the paragraph at the top where it is when the
 * text around it grows or shrinks: another language, another size, a phone turned, a late picture.
 * @param whole false while only the first blocks are drawn: there is no place to tell then
 */
export function usePlace(
  text: RefObject<HTMLElement | null>,
  article: Article,
  whole: boolean,
): Signal<Place> {
  const place = useSignal<Place>(BEGINNING);
  const held = useRef<Held | undefined>(undefined);
  useLayoutEffect(() => {
    const host = text.current;
    if (host === null || !whole) return undefined;
    const blocks = article.blocks.flatMap(({ id }) => document.getElementById(id) ?? []);
    const measure = () => {
      const top = visibleTop();
      const { block, share } = measurePlace(blocks, top, innerHeight);
      const { value } = place;
      if (block !== value.block || share !== value.share) place.value = { block, share };
      held.current = hold(host, top);
    };
    const settle = () => {
      // At the very beginning the title stays, whatever comes below it.
      const { element, top } = held.current ?? {};
      if (element?.isConnected && top !== undefined && scrollY > 0) {
        scrollText(element.getBoundingClientRect().top - top);
      }
      measure();
    };
    const sizes = new ResizeObserver(settle);
    sizes.observe(host);
    settle();
    const stop = onScroll(measure);
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [text, place, article, whole]);
  return place;
}

/** The element at the top of the screen; not one of the other language, which may go. */
function hold(host: HTMLElement, top: number): Held | undefined {
  let element: Element | null | undefined = host.children[firstBelow(host.children, top + SLIVER)];
  while (element?.classList.contains('other')) element = element.previousElementSibling;
  return element ? { element, top: element.getBoundingClientRect().top } : undefined;
}
