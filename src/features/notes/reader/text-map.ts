/** From places in the text of an article to the text nodes on the screen, and back. */
import { lastOf } from '../../../domain/last-of.ts';
import { type Flow, flowOf, type Span } from '../../../domain/anchor.ts';
import type { Article, Lang } from '../../../pack/format.ts';
import { passagesOf } from '../../../pack/passages.ts';
import { rangeIn } from '../../../ui/text-range.ts';

export interface TextMap {
  readonly lang: Lang;
  readonly flow: Flow;
  /** What stands in one piece on the screen, in the order of the text. */
  readonly pieces: readonly Piece[];
}

interface Piece extends Span {
  readonly nodes: readonly Text[];
}

/**
 * @param host its children are the blocks
 * @param beside the article is the one in the other language, under each block
 */
export function mapText(host: Element, article: Article, beside = false): TextMap {
  const passages = passagesOf(article);
  const flow = flowOf(passages);
  const elements = new Map([...host.children].map((one) => [one.id, one] as const));
  const pieces = passages.flatMap(({ block, parts }) => {
    const element = elements.get(block);
    const found = element === undefined ? [] : piecesOf(element, beside);
    let from = flow.starts.get(block) ?? 0;
    return parts.flatMap((text, at) => {
      const nodes = found[at] === undefined ? [] : textNodes(found[at], beside);
      const piece = { nodes, from, to: from + text.length };
      from += text.length + 1;
      // What is on the screen is not what was thought: better no place than a wrong one.
      return nodes.map(({ data }) => data).join('') === text ? [piece] : [];
    });
  });
  return { lang: article.lang, flow, pieces };
}

/** Elements that each show one part of a block. */
function piecesOf(element: Element, beside: boolean): readonly Element[] {
  if (element.matches('ul, ol')) {
    const items = [...element.children];
    return beside ? items.flatMap((item) => item.querySelector(':scope > .other') ?? []) : items;
  }
  const next = element.nextElementSibling;
  const under = next?.matches('.other') === true ? next : undefined;
  const shown = beside ? under : element;
  if (shown === undefined) return [];
  const parts = [...shown.querySelectorAll('th, td, figcaption')];
  return parts.length > 0 ? parts : [shown];
}

function textNodes(piece: Element, beside: boolean): readonly Text[] {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isOther = node.parentElement?.closest('.other') !== null;
    if (node instanceof Text && isOther === beside) found.push(node);
  }
  return found;
}

/** A range for each piece that the part of the text goes through. */
export function rangesOf({ pieces }: TextMap, { from, to }: Span): readonly Range[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    return start < end ? [rangeIn(piece.nodes, start - piece.from, end - piece.from)] : [];
  });
}

/** The part of the text that a range of the document covers; undefined when it covers none. */
export function spanOf({ pieces }: TextMap, range: Range): Span | undefined {
  const covered = pieces.flatMap(({ nodes, from }) => {
    let at = from;
    return nodes.flatMap((node) => {
      const begin = at;
      at += node.length;
      if (!range.intersectsNode(node)) return [];
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      return start < end ? [{ from: begin + start, to: begin + end }] : [];
    });
  });
  const [first] = covered;
  const last = lastOf(covered);
  return first && last && { from: first.from, to: last.to };
}

/** The character at a place in the document. */
export function offsetAt({ pieces }: TextMap, node: Node, offset: number): number | undefined {
  for (const { nodes, from } of pieces) {
    let at = from;
    for (const one of nodes) {
      if (one === node) return at + offset;
      at += one.length;
    }
  }
  return undefined;
}
