/** Files of a pack to what is kept: shapes, limits, and that everything fits together. */
import * as v from 'valibot';
import { sha256Hex } from '../../pack/archive/digest.ts';
import { imageType } from '../../pack/archive/image-type.ts';
import type { PackManifest } from '../../pack/archive/manifest.ts';
import type { Article, Inline, PackIndex, Reference } from '../../pack/format.ts';
import {
  entryOf,
  type KeptPicture,
  languagesIn,
  type PackContent,
  picturesIn,
} from '../../pack/kept.ts';
import { articleSchema, packIndexSchema, referenceSchema } from '../../pack/schemas.ts';
import { type Template, templatesSchema } from '../../pack/template.ts';
import { parseStrictJson } from '../strict-json.ts';
import type { Opening } from './open.ts';
import { LIMITS, Refused } from './refusal.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** @throws Refused */
export async function contentOf(
  manifest: PackManifest,
  files: Files,
  { now, pause }: Pick<Opening, 'now' | 'pause'>,
): Promise<PackContent> {
  const index = parsed(files, manifest.index, packIndexSchema);
  const templates: readonly Template[] = parsed(
    files,
    manifest.templates,
    templatesSchema,
  ).templates;
  const reference: Reference = parsed(files, manifest.reference, referenceSchema);
  const texts = await readTexts(manifest, files, pause);
  const articles = texts.map(({ article }) => article);
  const pictures = await readPictures(articles, files);
  return {
    pack: {
      id: manifest.id,
      origin: 'file',
      index: indexOf(manifest, index, texts, pictures),
      reference: ownMentions(reference, manifest.id),
      templates,
      ...(manifest.author && { author: manifest.author }),
      at: now,
    },
    articles,
    pictures,
  };
}

function parsed<S extends v.GenericSchema>(
  files: Files,
  path: string,
  schema: S,
): v.InferOutput<S> {
  const bytes = files.get(path);
  const result = bytes && v.safeParse(schema, parseStrictJson(bytes));
  if (result?.success !== true) throw new Refused('damaged', path);
  return result.output;
}

interface Text {
  readonly article: Article;
  /** First 16 hex digits of the SHA-256 of its line. */
  readonly hash: string;
}

async function readTexts(
  { id, articles: paths }: PackManifest,
  files: Files,
  pause: () => Promise<void>,
): Promise<readonly Text[]> {
  const texts: Text[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Refused('damaged', path);
    for (const line of linesOf(bytes)) {
      const article = readArticle(line, path, id);
      const name = `${article.id}.${article.lang}`;
      if (seen.has(name) || texts.length >= 2 * LIMITS.articles) throw new Refused('damaged', path);
      seen.add(name);
      texts.push({ article, hash: (await sha256Hex(line)).slice(0, 16) });
      await pause();
    }
  }
  if (texts.length === 0) throw new Refused('damaged');
  return texts;
}

const NEW_LINE = 0x0a;

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at <= bytes.length;) {
    const end = bytes.indexOf(NEW_LINE, at);
    lines.push(bytes.subarray(at, end === -1 ? bytes.length : end));
    at = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

function readArticle(line: Uint8Array, path: string, pack: string): Article {
  if (line.length > LIMITS.articleBytes) throw new Refused('too_large', path);
  const value = parseStrictJson(line);
  // Their checks recurse, so the depth of inlines is bounded before.
  const result = v.safeParse(articleSchema, value);
  if (!result.success) throw new Refused('damaged', path);
  const article = result.output;
  const ids = new Set(article.blocks.map(({ id }) => id));
  const sound =
    article.pack === pack &&
    article.blocks.length <= LIMITS.blocks &&
    ids.size === article.blocks.length &&
    depthOf(article.lead) <= LIMITS.depth;
  if (!sound) throw new Refused('damaged', path);
  return article;
}

const depthOf = (inlines: readonly Inline[]): number =>
  inlines.reduce((most, one) => {
    const children = typeof one === 'object' && 'children' in one ? one.children : [];
    return Math.max(most, 1 + (children.length > 0 ? depthOf(children) : 0));
  }, 0);

const MAGIC: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/webp': [0x52, 0x49, 0x46, 0x46],
};

/** Each is named by its hash and is what its name says; drawings with script in them are none of these. */
async function readPictures(
  articles: readonly Article[],
  files: Files,
): Promise<readonly KeptPicture[]> {
  const wanted = new Set(articles.flatMap(({ blocks }) => picturesIn(blocks)));
  const pictures: KeptPicture[] = [];
  for (const src of wanted) {
    const bytes = files.get(src);
    const type = imageType(src);
    const magic = MAGIC[type];
    const fits = magic?.every((byte, at) => bytes?.[at] === byte) === true;
    if (bytes === undefined || !fits || `o/${await sha256Hex(bytes)}` !== src.replace(/\.\w+$/, ''))
      throw new Refused('damaged', src);
    // A view into the whole file would keep all of it.
    pictures.push({ src, type, bytes: bytes.slice() });
  }
  return pictures;
}

/** Titles as the pack gives them; the list of articles is made of the articles themselves. */
function indexOf(
  { id, version }: PackManifest,
  { title, summary, articles }: PackIndex,
  texts: readonly Text[],
  pictures: readonly KeptPicture[],
): PackIndex {
  const order = new Map(articles.map((entry, at) => [entry.id, at]));
  const byId = new Map<string, Text[]>();
  for (const text of texts) byId.set(text.article.id, [...(byId.get(text.article.id) ?? []), text]);
  const entries = [...byId.values()]
    .map((all) =>
      entryOf(
        all.map(({ article }) => article),
        Object.fromEntries(all.map(({ article, hash }) => [article.lang, hash])),
      ),
    )
    .sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
  return {
    format: 1,
    id,
    version,
    languages: languagesIn(entries),
    title,
    summary,
    articles: entries,
    solids: { vi: [], en: [] },
    images: pictures.map(({ src, bytes }) => ({ href: src, bytes: bytes.length })),
  };
}

/** A pack speaks for itself only. */
function ownMentions(reference: Reference, pack: string): Reference {
  const own = <T extends { readonly mentions: Reference['documents'][number]['mentions'] }>(
    item: T,
  ): T => ({ ...item, mentions: item.mentions.filter((mention) => mention.pack === pack) });
  return {
    ...reference,
    documents: reference.documents.map(own),
    abbreviations: reference.abbreviations.map(own),
  };
}
