/** What a reader of this phone keeps: a highlight, a note on it, or a note of its own. */
import type { Anchor } from '../anchor.ts';
import { compareText } from '../compare.ts';
import { countOf, fieldsOf, numberOf, oneOf, textOf } from '../decode.ts';
import {
  children,
  type DataRecord,
  isDeleted,
  type Json,
  readTexts,
  recordKey,
} from '../record/record.ts';
import type { Ref } from '../write.ts';

/** The group of what belongs to the phone’s reader and to no group of people. */
export const OWN = 'own';

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** A passage of an article in one of its languages. */
export interface ArticleAnchor extends Anchor {
  readonly lang: string;
}

export interface Annotation extends Ref {
  readonly id: string;
  /** `pack/article`; absent: a note that is on no article. */
  readonly article?: string | undefined;
  /** What the article was called then: it may be gone one day. */
  readonly title?: string | undefined;
  /** The highlighted passage; absent: a note on the whole article, on a session or on nothing. */
  readonly anchor?: ArticleAnchor | undefined;
  readonly colour: Colour;
  /** `group/key` of a session. */
  readonly session?: string | undefined;
  /** The note. More than one: written apart, until a person makes them one. */
  readonly texts: readonly string[];
  /** In alphabetical order of their code points. */
  readonly tags: readonly string[];
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  readonly deleted: boolean;
}

export function readAnnotation(record: DataRecord): Annotation {
  const get = fieldsOf(record);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    article: textOf(get('article')),
    title: textOf(get('title')),
    anchor: readAnchor(get('anchor')),
    colour: oneOf(COLOURS, get('colour')) ?? 'yellow',
    session: textOf(get('session')),
    texts: readTexts(record, 'text'),
    tags: readTags(record),
    at: numberOf(get('at')) ?? 0,
    deleted: isDeleted(record),
  };
}

/** One register, so that no merge mixes two places. */
function readAnchor(value: Json | undefined): ArticleAnchor | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = new Map(Object.entries(value));
  const word = (name: string) => textOf(parts.get(name)) ?? '';
  const place = (name: string) => countOf(parts.get(name)) ?? 0;
  const quote = word('quote');
  if (quote === '') return undefined;
  return {
    lang: word('lang'),
    block: word('block'),
    start: place('start'),
    endBlock: word('endBlock'),
    end: place('end'),
    quote,
    before: word('before'),
    after: word('after'),
  };
}

const readTags = (record: DataRecord): readonly string[] =>
  [...children(record, 'tag')]
    .filter(([, values]) => values.get('in') === true)
    .flatMap(([key]) => tagOf(key) ?? [])
    .sort(compareText);

/** A path is parted by `/`, which a tag may hold. */
export const tagKey = (tag: string): string => encodeURIComponent(tag);

function tagOf(key: string): string | undefined {
  try {
    return decodeURIComponent(key);
  } catch {
    // Not written by this app.
    return undefined;
  }
}

/** Neither a passage nor a word is in it: it was begun and left. */
export const isBlank = ({ anchor, texts, tags }: Annotation): boolean =>
  anchor === undefined && tags.length === 0 && texts.every((text) => text.trim() === '');
