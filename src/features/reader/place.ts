/** Where the reader is, from where the blocks stand on the screen. */
import { lastOf } from '../../domain/last-of.ts';
import type { Reading } from '../../domain/reading.ts';

export interface Place {
  /** First block that reaches below the top of the screen. */
  readonly block: string | undefined;
  /** Share of the blocks behind the reader, 0–1; 1 once the last one has been on the screen. */
  readonly share: number;
}

export const BEGINNING: Place = { block: undefined, share: 0 };

/** A block that shows less than this below the top bar counts as read. */
export const SLIVER = 12;

/** @param blocks in the order of the text; `top` and `bottom` bound what is visible between the bars */
export function measurePlace(blocks: readonly Element[], top: number, bottom: number): Place {
  const first = blocks[0];
  const last = lastOf(blocks);
  if (first === undefined || last === undefined) return BEGINNING;
  const start = first.getBoundingClientRect().top;
  const end = last.getBoundingClientRect().bottom;
  // The line at which blocks count as read moves from the top of the screen to its bottom, so that
  // nothing is read at the beginning and everything at the end.
  const way = end - start - (bottom - top);
  const along = way <= 0 ? 1 : clamp((top - start) / way);
  const line = top + along * (bottom - top);
  const at = firstBelow(blocks, line);
  return {
    block: blocks[Math.min(firstBelow(blocks, top + SLIVER), blocks.length - 1)]?.id,
    share: clamp((at + shareAbove(blocks[at], line)) / blocks.length),
  };
}

/** Position of the first block whose lower edge is below the line. */
export function firstBelow(
  blocks: ArrayLike<Pick<Element, 'getBoundingClientRect'>>,
  line: number,
): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shareAbove(block: Element | undefined, line: number): number {
  if (block === undefined) return 0;
  const { top, height } = block.getBoundingClientRect();
  return height === 0 ? 0 : clamp((line - top) / height);
}

/** Block to return to; undefined for the beginning. What was read to its end begins anew. */
export function placeToResume(
  reading: Reading | undefined,
  blocks: readonly { readonly id: string }[],
): string | undefined {
  const at = blocks.findIndex(({ id }) => id === reading?.block);
  if (at <= 0) return undefined;
  const finished = reading?.readAt !== undefined && at >= blocks.length * 0.75;
  return finished ? undefined : reading?.block;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
