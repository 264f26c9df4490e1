import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { lastOf } from '../../../domain/last-of.ts';
import type { Chosen } from './use-chosen.ts';

/** The phone hangs a handle below the end of a selection. */
const HANDLE = 32;

/** Moves the text up when the end of the selection that a finger has just moved lies below the bar. */
export function useInSight(bar: RefObject<HTMLElement | null>, chosen: Chosen): void {
  useLayoutEffect(() => {
    const top = bar.current?.getBoundingClientRect().top ?? innerHeight;
    const bottom = movedEnd()?.bottom ?? 0;
    // Further down it is no finger that has gone there.
    if (bottom + HANDLE > top && bottom - HANDLE < innerHeight)
      scrollBy({ top: bottom + HANDLE - top, behavior: 'instant' });
  }, [bar, chosen]);
}

function movedEnd(): DOMRect | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { focusNode, focusOffset } = selection;
  const isStart = focusNode === range.startContainer && focusOffset === range.startOffset;
  const boxes = [...range.getClientRects()];
  return isStart ? boxes[0] : lastOf(boxes);
}
