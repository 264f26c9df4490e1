import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Article } from '../../pack/format.ts';
import { BEGINNING, firstBelow, measurePlace, type Place } from './place.ts';
import { onScroll, scrollText, visibleTop } from './screen-frame.ts';

/**
 * Follows the place while the reader scrolls, and holds the paragraph at the top where it is when the
 * text around it grows or shrinks: another language, another size, a phone turned, a late picture.
 */
export function usePlace(text: RefObject<HTMLElement | null>, article: Article): Signal<Place> {
  const place = useSignal<Place>(BEGINNING);
  useLayoutEffect(() => {
    const host = text.current;
    if (host === null) return undefined;
    const blocks = article.blocks.flatMap(({ id }) => document.getElementById(id) ?? []);
    let held: { readonly element: Element; readonly top: number } | undefined;
    const measure = () => {
      const top = visibleTop();
      const { block, share } = measurePlace(blocks, top, innerHeight);
      const { value } = place;
      if (block !== value.block || share !== value.share) place.value = { block, share };
      const element = host.children[firstBelow(host.children, top)];
      held = element && { element, top: element.getBoundingClientRect().top };
    };
    const settle = () => {
      // At the very beginning the title stays, whatever comes below it.
      if (held?.element.isConnected && scrollY > 0) {
        scrollText(held.element.getBoundingClientRect().top - held.top);
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
  }, [text, place, article]);
  return place;
}
