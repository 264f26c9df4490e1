/**
 * Packs that did not come with the app: opened from a file, taken from the catalogue, or the person's own texts.
 * They lie in IndexedDB (`storage/packs.ts`) and are read like any other pack (`joined-source.ts`).
 */
import type { Article, ArticleEntry, Block, Lang, PackIndex, Reference } from './format.ts';
import { FORMAT, LANGS } from './format.ts';
import type { Template } from './template.ts';

/** Id of the pack that holds the person's own texts. No file and no catalogue may bring one of this name. */
export const OWN_PACK = 'own';

export type PackOrigin = 'own' | 'file' | 'catalogue';

/** Who says that he made a pack. */
export interface PackAuthor {
  readonly name: string;
  /** Ed25519 public key, base64; absent when the pack is not signed. */
  readonly key?: string | undefined;
}

/** All of a pack but its texts and pictures: what lists, cards and planning need. */
export interface KeptPack {
  readonly id: string;
  readonly origin: PackOrigin;
  /** Without solids and EPUB; `images` names the pictures. */
  readonly index: PackIndex;
  readonly reference: Reference;
  readonly templates: readonly Template[];
  readonly author?: PackAuthor;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** A picture of a kept pack. */
export interface KeptPicture {
  /** As the article's image block names it: `o/<sha256>.<png|jpg|webp>`. */
  readonly src: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A whole pack, as it is kept and taken away. */
export interface PackContent {
  readonly pack: KeptPack;
  readonly articles: readonly Article[];
  readonly pictures: readonly KeptPicture[];
}

/** One of the person's own texts in all its languages. `pack` of every article is `OWN_PACK`. */
export interface OwnText {
  readonly articles: readonly Article[];
  readonly pictures: readonly KeptPicture[];
}

/** What the phone really holds of a kept pack. */
export interface KeptSize {
  /** Texts as JSON in UTF-8, and pictures. */
  readonly bytes: number;
  /** Every article and picture that the index names is there. */
  readonly complete: boolean;
}

/**
 * The line of a list for one article in its languages. `hash` is empty when it was not worked out.
 * @throws Error when there is no article
 */
export function entryOf(texts: readonly Article[], hash: ArticleEntry['hash'] = {}): ArticleEntry {
  const [first] = texts;
  if (first === undefined) throw new Error('an entry without article');
  return {
    id: first.id,
    title: Object.fromEntries(texts.map(({ lang, title }) => [lang, title])),
    ...(first.place && { place: first.place }),
    ...(first.year !== undefined && { year: first.year }),
    topics: first.topics,
    minutes: Math.max(...texts.map(({ minutes }) => minutes)),
    blocks: first.blocks.length,
    hash,
  };
}

/** Languages that some entry has, Vietnamese first. */
export const languagesIn = (entries: readonly ArticleEntry[]): Lang[] =>
  LANGS.filter((lang) => entries.some(({ title }) => title[lang] !== undefined));

/** Paths of the pictures in some blocks. */
export const picturesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'image' ? [block.src] : []));

/** The own pack before it has a text. */
export const emptyOwnPack = (at: number): KeptPack => ({
  id: OWN_PACK,
  origin: 'own',
  index: {
    format: FORMAT,
    id: OWN_PACK,
    version: '1.0.0',
    languages: [],
    title: {},
    summary: {},
    articles: [],
    solids: { vi: [], en: [] },
    images: [],
  },
  reference: { format: FORMAT, documents: [], abbreviations: [], glossary: [] },
  templates: [],
  at,
});
