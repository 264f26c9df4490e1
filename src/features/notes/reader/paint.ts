/** Draws highlights over the text. The text itself is not touched where the browser can do so. */
import { type Colour, COLOURS } from '../../../domain/annotation/annotation.ts';
import { type Near, watchNear } from './near.ts';

export interface Stroke {
  readonly colour: Colour;
  readonly range: Range;
}

/** Returns how to take them off again. */
export const paint = (strokes: readonly Stroke[]): (() => void) =>
  'highlights' in CSS ? paintOver(strokes) : paintInto(strokes);

const nameOf = (colour: Colour): string => `note-${colour}`;

/**
 * Browsers go through all ranges at every frame in which anything moves, and paint anew what stands beside one that
 * comes or goes. So they get those near the screen, some blocks at once. At first and on paper all are drawn: what is
 * far goes when the browser has told so.
 */
function paintOver(strokes: readonly Stroke[]): () => void {
  const layers = new Map(COLOURS.map((colour) => [colour, new Highlight()]));
  const draw = ({ colour, range }: Stroke) => layers.get(colour)?.add(range);
  const wipe = ({ colour, range }: Stroke) => layers.get(colour)?.delete(range);
  for (const [colour, layer] of layers) CSS.highlights.set(nameOf(colour), layer);
  const blocks = byBlock(strokes);
  const all: Near = [0, blocks.length];
  let drawn = all;
  const drawOnly = (near: Near) => {
    for (const [at, [, list]] of blocks.entries())
      if (isIn(at, near) !== isIn(at, drawn)) list.forEach(isIn(at, near) ? draw : wipe);
    drawn = near;
  };
  strokes.forEach(draw);
  const watch = () =>
    watchNear(
      blocks.map(([block]) => block),
      drawOnly,
    );
  let stop = watch();
  const drawAll = () => drawOnly(all);
  const begin = () => {
    stop();
    stop = watch();
  };
  addEventListener('beforeprint', drawAll);
  addEventListener('afterprint', begin);
  return () => {
    stop();
    removeEventListener('beforeprint', drawAll);
    removeEventListener('afterprint', begin);
    for (const colour of COLOURS) CSS.highlights.delete(nameOf(colour));
  };
}

const isIn = (at: number, [from, to]: Near): boolean => at >= from && at < to;

/** In the order of the page. */
function byBlock(strokes: readonly Stroke[]): readonly (readonly [Element, readonly Stroke[]])[] {
  const blocks = new Map<Element, Stroke[]>();
  for (const stroke of strokes) {
    const block = stroke.range.startContainer.parentElement?.closest('.prose > *');
    // Nothing tells when it is near: it stays drawn.
    if (!block) continue;
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [stroke]);
    else known.push(stroke);
  }
  const isAfter = (one: Element, other: Element) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
  return [...blocks].sort(([one], [other]) => (isAfter(one, other) ? 1 : -1));
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly colour: Colour;
}

/** Browsers without the highlight API get `<mark>` elements. */
function paintInto(strokes: readonly Stroke[]): () => void {
  const parts = new Map<Text, Part[]>();
  for (const { range, colour } of strokes) {
    for (const node of textsIn(range)) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (start < end) parts.set(node, [...(parts.get(node) ?? []), { start, end, colour }]);
    }
  }
  const undo = [...parts].map(([node, list]) => markParts(node, list));
  return () => {
    for (const one of undo) one();
  };
}

/**
 * The node itself stays where it is, in front of all that is split off: whoever drew the text holds on
 * to it and may change or remove it meanwhile.
 */
function markParts(node: Text, parts: readonly Part[]): () => void {
  const whole = node.data;
  const added: ChildNode[] = [];
  let limit = node.length;
  for (const { start, end, colour } of [...parts].sort((a, b) => b.start - a.start)) {
    const last = Math.min(end, limit);
    if (start >= last) continue;
    added.push(node.splitText(last));
    const middle = node.splitText(start);
    const mark = document.createElement('mark');
    mark.className = nameOf(colour);
    middle.replaceWith(mark);
    mark.append(middle);
    added.push(mark);
    limit = start;
  }
  const left = node.data;
  return () => {
    for (const one of added) one.remove();
    if (node.data === left) node.data = whole;
  };
}

function textsIn(range: Range): readonly Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) found.push(node);
  return found;
}
