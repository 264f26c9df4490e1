/** The shapes of everything a pack holds. Articles are typed blocks; no HTML string exists at run time. */
import type { InferOutput } from 'valibot';
import type * as schemas from './schemas.ts';

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Version of the shapes; a reader refuses a higher one. */
export const FORMAT = 1;

/** How a source qualifies a number: nothing, hơn, trên, gần, hàng trăm. */
export const OPERATORS = ['exact', 'more-than', 'over', 'nearly', 'hundreds'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A run of text inside a block. A plain string is the common case. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is `https:…`, `tel:…` or an app route `#/…`. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A mention of a document of the reference list. */
  | { readonly type: 'document'; readonly document: string; readonly children: readonly Inline[] }
  | { readonly type: 'abbreviation'; readonly abbreviation: string }
  /** A passage in the other language. */
  | { readonly type: 'foreign'; readonly lang: Lang; readonly children: readonly Inline[] };

/** A text in both languages. */
export type Localized = InferOutput<typeof schemas.localized>;
/** One block of an article. Its id is the same in every language of the article. */
export type Block = InferOutput<typeof schemas.block>;
/** A number that an article states, with the block that states it. */
export type Figure = InferOutput<typeof schemas.figure>;
/** What a study edition was made from. */
export type Source = InferOutput<typeof schemas.source>;
/** One article in one language. */
export type Article = InferOutput<typeof schemas.articleSchema>;
/** What a list needs to know of an article. */
export type ArticleEntry = InferOutput<typeof schemas.entry>;
/** Some forty articles of one language in one gzip file. */
export type Solid = InferOutput<typeof schemas.solid>;
/** `packs/<id>/index.json` */
export type PackIndex = InferOutput<typeof schemas.packIndexSchema>;
/** `packs/library.json` */
export type Library = InferOutput<typeof schemas.librarySchema>;
/** Where something is mentioned. */
export type Mention = InferOutput<typeof schemas.mention>;
/** `packs/reference.json`: documents, abbreviations and terms across all packs. */
export type Reference = InferOutput<typeof schemas.referenceSchema>;
export type ReferenceDocument = Reference['documents'][number];
export type ReferenceAbbreviation = Reference['abbreviations'][number];
export type GlossaryTerm = Reference['glossary'][number];
