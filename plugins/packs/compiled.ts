/** What a compilation gives, before it becomes files. */
import type { Article, Lang, Library, Localized, Reference } from '../../src/pack/format.ts';
import type { Template } from '../../src/pack/template.ts';

type PerLang<T> = { readonly [L in Lang]?: T };

export interface CompiledText {
  readonly article: Article;
  /** Its JSON, one line. */
  readonly line: string;
  /** First 16 hex digits of the SHA-256 of the line. */
  readonly hash: string;
}

export interface BlockMentions {
  readonly block: string;
  readonly documents: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

export interface CompiledArticle {
  readonly id: string;
  readonly texts: PerLang<CompiledText>;
  readonly minutes: number;
  readonly blocks: number;
  readonly mentions: readonly BlockMentions[];
}

export interface CompiledPack {
  readonly id: string;
  readonly version: string;
  readonly modified: string;
  readonly languages: readonly Lang[];
  readonly title: Partial<Localized>;
  readonly summary: Partial<Localized>;
  readonly articles: readonly CompiledArticle[];
  readonly templates: readonly Template[];
  /** Bytes by path, such as `o/<sha256>.png`. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export interface Compiled {
  readonly packs: readonly CompiledPack[];
  readonly reference: Reference;
  readonly topics: Library['topics'];
  /** One `file:line: message` each. */
  readonly warnings: readonly string[];
}

/** The texts of an article in the order of the pack's languages. */
export function textsOf(
  article: CompiledArticle,
  languages: readonly Lang[],
): readonly CompiledText[] {
  return languages.map((lang) => article.texts[lang]).filter((text) => text !== undefined);
}
