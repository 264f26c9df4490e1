/** What authors may write. Unknown fields are mistakes everywhere. */
import * as v from 'valibot';
import { LANGS, OPERATORS } from '../../src/pack/format.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/, 'an id has lower-case ASCII letters, digits and hyphens only'),
);
const day = v.pipe(v.string(), v.isoDate('a day is written YYYY-MM-DD'));
const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('empty text'));

/** Text for one or both languages; a string stands for both. */
export type Text = string | { readonly vi?: string | undefined; readonly en?: string | undefined };

const eachLanguage = v.strictObject({ vi: v.optional(filled), en: v.optional(filled) });
const text: v.GenericSchema<unknown, Text> = v.lazy((input) =>
  typeof input === 'object' && input !== null ? eachLanguage : filled,
);

/** Both languages, for what all packs share. */
const bothLanguages = v.strictObject({ vi: filled, en: filled });
const both: v.GenericSchema<unknown, { vi: string; en: string }> = v.lazy((input) =>
  typeof input === 'object' && input !== null
    ? bothLanguages
    : v.pipe(
        filled,
        v.transform((same) => ({ vi: same, en: same })),
      ),
);

/** YAML reads `2020` as a number; as a label it is text. */
const label = v.pipe(
  v.union([v.string(), v.number()], 'expected a text'),
  v.transform((value) => String(value).trim()),
);

export const packSchema = v.strictObject({
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version has the form 1.0.0')),
  modified: day,
  languages: v.pipe(v.array(v.picklist(LANGS)), v.minLength(1, 'name at least one language')),
  title: text,
  summary: text,
  /** False: listed in the catalogue, fetched by those who want it; nothing of it comes with the app. */
  bundled: v.optional(v.boolean(), true),
  /** Place in the library, lowest first; packs without one come last. */
  order: v.optional(v.number()),
  articles: v.pipe(v.array(id), v.minLength(1, 'name at least one article')),
});
export type PackFacts = v.InferOutput<typeof packSchema>;

const figureFacts = v.strictObject({
  key: id,
  operator: v.optional(v.picklist(OPERATORS), 'exact'),
  value: v.number(),
  from: v.optional(v.number()),
  of: v.optional(v.number()),
  anchor: id,
});
export type FigureFacts = v.InferOutput<typeof figureFacts>;

export const articleSchema = v.strictObject({
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  year: v.optional(v.pipe(v.number(), v.integer())),
  place: v.optional(v.strictObject({ name: filled, province: filled })),
  topics: v.optional(v.array(id), []),
  source: v.optional(
    v.strictObject({
      outlet: text,
      title: text,
      date: v.optional(day),
      author: v.optional(text),
      place: v.optional(text),
    }),
  ),
  figures: v.optional(v.array(figureFacts), []),
});
export type ArticleFacts = v.InferOutput<typeof articleSchema>;

export const wordsSchema = v.strictObject({
  title: filled,
  lead: filled,
  figures: v.optional(
    v.record(v.string(), v.strictObject({ unit: label, what: label, period: label })),
    {},
  ),
  questions: v.optional(v.array(filled), []),
  checklist: v.optional(v.array(filled), []),
  editorNotes: v.optional(v.array(filled), []),
});
export type ArticleWords = v.InferOutput<typeof wordsSchema>;

export const documentsSchema = v.array(
  v.strictObject({
    id,
    number: v.optional(filled),
    name: both,
    issuer: both,
    date: v.optional(day),
    place: v.optional(filled),
    about: both,
    note: v.optional(both),
  }),
);
export type DocumentFacts = v.InferOutput<typeof documentsSchema>[number];

export const abbreviationsSchema = v.array(
  v.strictObject({ abbreviation: filled, expansion: both, note: v.optional(both) }),
);
export type AbbreviationFacts = v.InferOutput<typeof abbreviationsSchema>[number];

export const glossarySchema = v.array(v.strictObject({ id, term: both, note: v.optional(both) }));
export type TermFacts = v.InferOutput<typeof glossarySchema>[number];

export const newsSchema = v.pipe(
  v.array(v.strictObject({ day, vi: filled, en: filled })),
  v.minLength(1, 'the update bar needs a sentence: write one entry'),
);
export type NewsEntry = v.InferOutput<typeof newsSchema>[number];

export const topicsSchema = v.array(v.strictObject({ id, name: both }));
export type TopicFacts = v.InferOutput<typeof topicsSchema>[number];
