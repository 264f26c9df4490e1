/** Finding notes and highlights: by article, tag, colour, month and words. */
import { compareVietnamese } from '../alphabet.ts';
import { fold } from '../fold.ts';
import type { Annotation, Colour } from './annotation.ts';

/** An absent field lets everything through. */
export interface AnnotationFilter {
  /** `pack/article` */
  readonly article?: string | undefined;
  /** `group/key` */
  readonly session?: string | undefined;
  readonly tag?: string | undefined;
  readonly colour?: Colour | undefined;
  /** Instants, milliseconds since 1970: from this one on, and before that one. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
  /** Words, with or without marks. */
  readonly text?: string | undefined;
}

export function annotationsWhere(
  list: readonly Annotation[],
  filter: AnnotationFilter,
): readonly Annotation[] {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return list.filter((one) => !one.deleted && suits(one, filter) && holds(one, words));
}

function suits(one: Annotation, filter: AnnotationFilter): boolean {
  const { article, session, tag, colour, from = -Infinity, before = Infinity } = filter;
  const shade = one.anchor === undefined ? undefined : one.colour;
  return (
    isAsked(article, one.article) &&
    isAsked(session, one.session) &&
    isAsked(colour, shade) &&
    (tag === undefined || one.tags.includes(tag)) &&
    one.at >= from &&
    one.at < before
  );
}

const isAsked = (asked: string | undefined, has: string | undefined): boolean =>
  asked === undefined || asked === has;

/** Every word is somewhere in the note, its passage, its tags or the title of its article. */
function holds({ anchor, texts, tags, title }: Annotation, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = fold([anchor?.quote ?? '', ...texts, ...tags, title ?? ''].join('\n'));
  return words.every((word) => all.includes(word));
}

/** Every tag in use, in alphabetical order. */
export const tagsOf = (list: readonly Annotation[]): readonly string[] =>
  [...new Set(list.flatMap(({ tags }) => tags))].sort(compareVietnamese);

export const newestFirst = (list: readonly Annotation[]): readonly Annotation[] =>
  [...list].sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
