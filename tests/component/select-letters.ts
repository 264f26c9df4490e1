/** A passage of the open article, selected as a person does. */
import { waitFor } from '@testing-library/preact';
import { expect } from 'vitest';

/** Selects letters of a block. */
export function select(block: string, start: number, end: number): void {
  const walker = document.createTreeWalker(document.getElementById(block)!, NodeFilter.SHOW_TEXT);
  const letters: [Node, number][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (let at = 0; at < node.textContent!.length; at += 1) letters.push([node, at]);
  const [first, from] = letters[start]!;
  const [last, to] = letters[end - 1]!;
  getSelection()?.setBaseAndExtent(first, from, last, to + 1);
  document.dispatchEvent(new Event('selectionchange'));
}

export const textShown = () =>
  waitFor(() => expect(document.querySelector('.reader-after')).not.toBeNull());
