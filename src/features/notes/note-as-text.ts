/** A note as it leaves the app in a message. */
import type { Annotation } from '../../domain/annotation/annotation.ts';
import { quoted } from './quote-text.ts';

/** @param source what is said of the passage, with its quote */
export const noteAsText = ({ anchor, texts, tags, title }: Annotation, source?: string): string => {
  const passage = anchor && [quoted(anchor.quote), title === undefined ? '' : `— ${title}`];
  return [
    ...(source === undefined ? (passage ?? [title ?? '']) : [source]),
    ...texts,
    tags.map((tag) => `#${tag}`).join(' '),
  ]
    .filter((line) => line.trim() !== '')
    .join('\n');
};
