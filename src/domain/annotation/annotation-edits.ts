/** Highlighting, and writing notes. */
import { normalizeText } from '../fold.ts';
import type { Change } from '../record/edit.ts';
import { changeOf, oneLine, type Ref, setAll } from '../write.ts';
import { type Annotation, type ArticleAnchor, type Colour, OWN, tagKey } from './annotation.ts';

/** What a note is on; nothing of it: a note for itself. */
export type NotePlace = Partial<Pick<Annotation, 'article' | 'title' | 'session'>>;

export interface Highlight {
  /** `pack/article` */
  readonly article: string;
  readonly title: string;
  readonly anchor: ArticleAnchor;
  readonly colour: Colour;
}

export const ownRef = (key: string): Ref => ({ group: OWN, key });

/** @param at milliseconds since 1970 */
export function addHighlight(
  key: string,
  { article, title, anchor, colour }: Highlight,
  at: number,
): Change {
  const { lang, block, start, endBlock, end, quote, before, after } = anchor;
  return changeOf('annotation', ownRef(key), [
    ...setAll('', { article, title, colour, at }),
    { path: 'anchor', value: { lang, block, start, endBlock, end, quote, before, after } },
  ]);
}

/** @param at milliseconds since 1970 */
export const addNote = (key: string, { article, title, session }: NotePlace, at: number): Change =>
  changeOf('annotation', ownRef(key), setAll('', { article, title, session, at }));

/**
 * Saves the words of a note. What was written elsewhere meanwhile stays beside them.
 * @param seen the texts that were before the writer’s eyes
 */
export const writeNote = (ref: Ref, text: string, seen: readonly string[]): Change =>
  changeOf('annotation', ref, [{ path: 'text', text: normalizeText(text), seen }]);

export const recolour = (ref: Ref, colour: Colour): Change =>
  changeOf('annotation', ref, setAll('', { colour }));

/** A tag of nothing but spaces or `#` is none. */
export const putTag = (ref: Ref, tag: string): Change => setTag(ref, tidyTag(tag), true);

export const removeTag = (ref: Ref, tag: string): Change => setTag(ref, tag, false);

export const deleteAnnotation = (ref: Ref): Change =>
  changeOf('annotation', ref, setAll('', { $del: true }));

export const restoreAnnotation = (ref: Ref): Change =>
  changeOf('annotation', ref, setAll('', { $del: false }));

/** A tag as it is kept: one line, no `#` before it. */
export const tidyTag = (tag: string): string => oneLine(oneLine(tag).replace(/^#+/, ''));

const setTag = (ref: Ref, tag: string, isIn: boolean): Change =>
  changeOf('annotation', ref, tag === '' ? [] : setAll(`tag/${tagKey(tag)}`, { in: isIn }));
