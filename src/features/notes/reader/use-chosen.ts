import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Anchor, anchorAt, type Span } from '../../../domain/anchor.ts';
import type { ArticleAnchor } from '../../../domain/annotation/annotation.ts';
import { spanOf } from './text-map.ts';
import type { MapsOf } from './use-maps.ts';

export interface Chosen {
  readonly anchor: ArticleAnchor;
  readonly span: Span;
}

/** The selection moves under a finger; a tap on the bar takes it away before it is a click. */
const PAUSE = 250;

/** The part of the article that is selected; undefined while none is. */
export function useChosen(maps: MapsOf): Signal<Chosen | undefined> {
  const chosen = useSignal<Chosen | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      // Typing in a sheet selects there; the passage that it is about stays.
      if (document.querySelector('dialog[open]') !== null) return;
      timer = setTimeout(() => {
        chosen.value = chosenNow(maps);
      }, PAUSE);
    };
    document.addEventListener('selectionchange', look);
    // Somebody may have been quicker than this code.
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      chosen.value = undefined;
    };
  }, [maps, chosen]);
  return chosen;
}

/** In the language in which the selection begins; of a selection over both the other one is left out. */
function chosenNow(maps: MapsOf): Chosen | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const [own, beside] = maps();
  const inOther = range.startContainer.parentElement?.closest('.other') !== null;
  for (const map of inOther ? [beside, own] : [own, beside]) {
    const span = map && spanOf(map, range);
    const anchor: Anchor | undefined = span && anchorAt(map.flow, span);
    if (map && span && anchor) return { anchor: { ...anchor, lang: map.lang }, span };
  }
  return undefined;
}
