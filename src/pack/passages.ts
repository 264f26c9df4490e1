/** The text of an article as anchors see it: lead and blocks, each with its id. */
import type { Passage } from '../domain/anchor.ts';
import type { Article } from './format.ts';
import { blockTexts, plainText } from './plain-text.ts';

/** A passage with the parts that stand apart on the screen: items, cells. */
export interface PartedPassage extends Passage {
  readonly parts: readonly string[];
}

export const LEAD = 'lead';

export function passagesOf({ lead, blocks }: Article): readonly PartedPassage[] {
  const parted = [
    { block: LEAD, parts: [plainText(lead)] },
    ...blocks.map((block) => ({ block: block.id, parts: blockTexts(block) })),
  ];
  return parted.map(({ block, parts }) => ({ block, parts, text: parts.join('\n') }));
}
