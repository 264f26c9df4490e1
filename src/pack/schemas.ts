/**
 * The shapes of `format.ts` as valibot schemas: the build checks what it writes against them.
 * The types of `format.ts` follow from these.
 */
import * as v from 'valibot';
import { FORMAT, type Inline, LANGS, OPERATORS } from './format.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const day = v.pipe(v.string(), v.isoDate());
export const localized = v.object({ vi: v.string(), en: v.string() });

const inline: v.GenericSchema<Inline> = v.lazy(() =>
  v.union([
    v.string(),
    v.object({ type: v.picklist(['strong', 'emphasis']), children: inlines }),
    v.object({
      type: v.literal('link'),
      href: v.pipe(v.string(), v.regex(/^(https:\/\/|tel:|#\/)/)),
      children: inlines,
    }),
    v.object({ type: v.literal('document'), document: id, children: inlines }),
    v.object({ type: v.literal('abbreviation'), abbreviation: v.string() }),
    v.object({ type: v.literal('foreign'), lang: v.picklist(LANGS), children: inlines }),
  ]),
);
const inlines: v.GenericSchema<Inline[]> = v.array(inline);

export const block = v.variant('type', [
  v.object({ type: v.literal('heading'), id, level: v.picklist([2, 3]), text: inlines }),
  v.object({ type: v.literal('paragraph'), id, text: inlines }),
  v.object({ type: v.literal('list'), id, ordered: v.boolean(), items: v.array(inlines) }),
  v.object({ type: v.literal('quote'), id, text: inlines }),
  v.object({
    type: v.literal('table'),
    id,
    head: v.array(inlines),
    rows: v.array(v.array(inlines)),
  }),
  v.object({
    type: v.literal('image'),
    id,
    /** Path of the file relative to the folder of packs. */
    src: v.pipe(v.string(), v.regex(/^o\/[0-9a-f]{64}\.(png|jpg|webp|svg)$/)),
    alt: v.string(),
    caption: inlines,
    width: v.number(),
    height: v.number(),
  }),
]);

export const figure = v.object({
  operator: v.picklist(OPERATORS),
  value: v.number(),
  /** Value before the change (5 → 13). */
  from: v.optional(v.number()),
  /** The whole that the value is part of (12 of 17). */
  of: v.optional(v.number()),
  unit: v.string(),
  what: v.string(),
  period: v.string(),
  /** Block that states it. */
  block: id,
});

export const source = v.object({
  outlet: v.string(),
  title: v.string(),
  /** Absent when the source gives no date. */
  date: v.optional(day),
  author: v.string(),
  place: v.string(),
});

export const place = v.object({ name: v.string(), province: v.string() });

const citation = v.object({ document: id, block: id });

export const articleSchema = v.object({
  format: v.literal(FORMAT),
  pack: id,
  id,
  lang: v.picklist(LANGS),
  edition: v.number(),
  title: v.string(),
  lead: inlines,
  place: v.optional(place),
  year: v.optional(v.number()),
  topics: v.array(id),
  source: v.optional(source),
  /** Reading time, whole minutes, at least 1. */
  minutes: v.number(),
  blocks: v.array(block),
  figures: v.array(figure),
  /** In reading order; a document cited twice in one block appears once. */
  citations: v.array(citation),
  questions: v.array(v.object({ id, text: v.string() })),
  checklist: v.array(v.object({ id, text: v.string() })),
  /** What the editor noticed in the source and left as it is. */
  editorNotes: v.array(inlines),
});

export const entry = v.object({
  id,
  title: v.partial(localized),
  place: v.optional(place),
  year: v.optional(v.number()),
  topics: v.array(id),
  minutes: v.number(),
  /** Number of blocks, to tell how much is left. */
  blocks: v.number(),
  /** First 16 hex digits of the SHA-256 of the article's JSON line, by language. */
  hash: v.partial(v.object({ vi: v.string(), en: v.string() })),
});

export const solid = v.object({
  /** Path relative to the folder of packs. */
  href: v.string(),
  /** SHA-256, hex, of the inflated text: one article's JSON a line, in reading order. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Bytes of the gzip file. */
  bytes: v.number(),
  /** Position in `articles` of the first article inside. */
  first: v.number(),
  count: v.number(),
});

export const packIndexSchema = v.object({
  format: v.literal(FORMAT),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  languages: v.array(v.picklist(LANGS)),
  title: v.partial(localized),
  summary: v.partial(localized),
  articles: v.array(entry),
  solids: v.object({ vi: v.array(solid), en: v.array(solid) }),
  /** Images of the articles: path relative to the folder of packs, and bytes. */
  images: v.array(v.object({ href: v.string(), bytes: v.number() })),
  /** Absent for a pack that did not come with the app. */
  epub: v.optional(v.object({ href: v.string(), bytes: v.number() })),
});

export const librarySchema = v.object({
  format: v.literal(FORMAT),
  packs: v.array(
    v.object({
      id,
      version: v.string(),
      title: v.partial(localized),
      articles: v.number(),
      /** Path relative to the folder of packs. */
      index: v.string(),
      /** Path of its search index, gzipped, in the same folder. */
      search: v.optional(v.string()),
    }),
  ),
  topics: v.array(v.object({ id, name: localized })),
});

export const mention = v.object({ pack: id, article: id, block: id });

export const referenceSchema = v.object({
  format: v.literal(FORMAT),
  documents: v.array(
    v.object({
      id,
      /** As issued, for example `07-CTr/HU`; absent when known by name alone. */
      number: v.optional(v.string()),
      /** What it is called where it has no number, or beside it. */
      name: localized,
      issuer: localized,
      date: v.optional(day),
      /** Province of a local document; absent for a central one. */
      place: v.optional(v.string()),
      about: localized,
      note: v.optional(localized),
      mentions: v.array(mention),
    }),
  ),
  abbreviations: v.array(
    v.object({
      abbreviation: v.string(),
      expansion: localized,
      note: v.optional(localized),
      mentions: v.array(mention),
    }),
  ),
  glossary: v.array(v.object({ id, term: localized, note: v.optional(localized) })),
});
