/** The sentences of an open article, each with its place in the text on the screen. */
import { splitSentences } from '../../../domain/sentences.ts';
import { rangeIn } from '../../../ui/text-range.ts';

export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

/** What is read as one piece: no sentence reaches over its edges. */
const PIECES = 'h1, .prose-lead, h2[id], h3[id], p[id], blockquote[id] > p, li, th, td, figcaption';

/** Title, lead and blocks, without the other language and without what follows the text. */
export function collectSentences(text: HTMLElement): readonly Sentence[] {
  return [...text.querySelectorAll(PIECES)]
    .filter((piece) => piece.closest('section, .other') === null)
    .flatMap(sentencesOf);
}

function sentencesOf(piece: Element): Sentence[] {
  const nodes = textNodes(piece);
  const whole = nodes.map(({ data }) => data).join('');
  return splitSentences(whole).map(({ start, end }) => ({
    text: whole.slice(start, end),
    range: rangeIn(nodes, start, end),
  }));
}

function textNodes(piece: Element): Text[] {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // In bilingual reading a list item holds its other language.
    if (node instanceof Text && node.parentElement?.closest('.other') === null) found.push(node);
  }
  return found;
}
