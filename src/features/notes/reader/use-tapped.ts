import { useEffect } from 'preact/hooks';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { placeAll, placedAt } from '../../../domain/annotation/placing.ts';
import { offsetAt } from './text-map.ts';
import type { MapsOf } from './use-maps.ts';

/** Tells of a tap on a highlight; one on a link or the end of a selection is none. */
export function useTapped(
  host: { readonly current: HTMLElement | null },
  maps: MapsOf,
  list: readonly Annotation[],
  open: (key: string) => void,
): void {
  useEffect(() => {
    const element = host.current;
    const tap = (event: MouseEvent) => {
      if (event.defaultPrevented || getSelection()?.isCollapsed === false) return;
      if (event.target instanceof Element && event.target.closest('a, button, label')) return;
      const key = highlightAt(event, maps, list);
      if (key !== undefined) open(key);
    };
    element?.addEventListener('click', tap);
    return () => element?.removeEventListener('click', tap);
  }, [host, maps, list, open]);
}

function highlightAt(
  { clientX, clientY }: MouseEvent,
  maps: MapsOf,
  list: readonly Annotation[],
): string | undefined {
  const caret = caretAt(clientX, clientY);
  if (caret === undefined) return undefined;
  for (const map of maps()) {
    const offset = offsetAt(map, caret.node, caret.offset);
    if (offset === undefined) continue;
    return placedAt(placeAll(map.flow, map.lang, list), offset)?.annotation.key;
  }
  return undefined;
}

/** The letter under a point. Older browsers know only the second name. */
function caretAt(
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
