/** Where the highlights of an article stand in its text. */
import { findAnchor, type Flow, type Found } from '../anchor.ts';
import type { Annotation } from './annotation.ts';

export interface Placed extends Found {
  readonly annotation: Annotation;
}

/** Highlights in the language of the text, as far as they can be placed. */
export const placeAll = (
  flow: Flow,
  lang: string,
  list: readonly Annotation[],
): readonly Placed[] =>
  list.flatMap((annotation) => {
    const { anchor } = annotation;
    if (anchor === undefined || anchor.lang !== lang) return [];
    const found = findAnchor(flow, anchor);
    return found === undefined ? [] : [{ ...found, annotation }];
  });

/** The smallest highlight that holds the character. */
export const placedAt = (placed: readonly Placed[], offset: number): Placed | undefined =>
  placed
    .filter(({ from, to }) => from <= offset && offset <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
