/** Choosing a passage without a pointer: a paragraph first, then sentence by sentence. */
import { lastOf } from '../../../domain/last-of.ts';
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { Flow, Span } from '../../../domain/anchor.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import { rangesOf } from './text-map.ts';
import type { MapsOf } from './use-maps.ts';

export interface Steps {
  /** The paragraph so many places on or back, as a whole. */
  readonly move: (by: 1 | -1) => void;
  /** One sentence more at the end, or one less. */
  readonly stretch: (by: 1 | -1) => void;
}

/** Undefined while a passage is chosen by hand or not at all. */
export function useChoosing({ choosing }: OverlayProps, maps: MapsOf): Steps | undefined {
  const span = useSignal<Span | undefined>(undefined);
  const block = choosing.value;
  const take = useCallback(
    (next: Span | undefined) => {
      const [own] = maps();
      if (own === undefined || next === undefined) return;
      span.value = next;
      select(rangesOf(own, next));
    },
    [maps, span],
  );
  useEffect(() => {
    const [own] = maps();
    span.value = undefined;
    if (block === undefined || own === undefined) return undefined;
    take(paragraphAt(own.flow, own.flow.starts.get(block) ?? 0));
    // Somebody goes on by hand, or lets go of it.
    const stop = () => {
      if (getSelection()?.isCollapsed !== false) choosing.value = undefined;
    };
    document.addEventListener('selectionchange', stop);
    return () => document.removeEventListener('selectionchange', stop);
  }, [block, maps, take, span, choosing]);
  const now = span.value;
  const flow = maps()[0]?.flow;
  if (block === undefined || now === undefined || flow === undefined) return undefined;
  return {
    move: (by) => take(by > 0 ? paragraphAfter(flow, now.to) : paragraphBefore(flow, now.from)),
    stretch: (by) => take(stretched(flow, now, by)),
  };
}

function select(ranges: readonly Range[]): void {
  const [first] = ranges;
  const last = lastOf(ranges);
  const selection = getSelection();
  if (first === undefined || last === undefined || selection === null) return;
  selection.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
  first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Blocks with text in them, as parts of the flow. */
const paragraphs = ({ passages, starts }: Flow): readonly Span[] =>
  passages.flatMap(({ block, text }) => {
    const from = starts.get(block) ?? 0;
    return text.trim() === '' ? [] : [{ from, to: from + text.length }];
  });

const paragraphAt = (flow: Flow, at: number): Span | undefined =>
  paragraphs(flow).find(({ to }) => to > at);

const paragraphAfter = (flow: Flow, at: number): Span | undefined =>
  paragraphs(flow).find(({ from }) => from >= at);

function paragraphBefore(flow: Flow, at: number): Span | undefined {
  const before = paragraphs(flow).filter(({ from }) => from < at);
  return lastOf(before);
}

/** Of a whole paragraph the first “less” leaves its first sentences. */
function stretched(flow: Flow, { from, to }: Span, by: 1 | -1): Span | undefined {
  const ends = paragraphs(flow)
    .flatMap((one) =>
      splitSentences(flow.text.slice(one.from, one.to)).map(({ end }) => one.from + end),
    )
    .filter((end) => end > from);
  const shorter = ends.filter((end) => end < to);
  const end = by > 0 ? ends.find((one) => one > to) : lastOf(shorter);
  return end === undefined ? undefined : { from, to: end };
}
