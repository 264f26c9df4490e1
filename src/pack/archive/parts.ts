/** What a pack is made of before it becomes files: on the phone and in the build alike. */
import type { Article, Lang, Localized } from '../format.ts';
import type { Template } from '../template.ts';

type PerLang<T> = { readonly [L in Lang]?: T };

export interface ArchiveText {
  readonly article: Article;
  /** Its JSON, one line. */
  readonly line: string;
  /** First 16 hex digits of the SHA-256 of the line. */
  readonly hash: string;
}

export interface ArchiveArticle {
  readonly id: string;
  readonly texts: PerLang<ArchiveText>;
  readonly minutes: number;
  readonly blocks: number;
}

export interface ArchivePack {
  readonly id: string;
  readonly version: string;
  /** Day of this version. */
  readonly modified: string;
  readonly languages: readonly Lang[];
  readonly title: Partial<Localized>;
  readonly summary: Partial<Localized>;
  readonly articles: readonly ArchiveArticle[];
  readonly templates: readonly Template[];
  /** Bytes by path, such as `o/<sha256>.png`. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** The texts of an article in the order of the pack's languages. */
export function textsOf(
  article: ArchiveArticle,
  languages: readonly Lang[],
): readonly ArchiveText[] {
  return languages.map((lang) => article.texts[lang]).filter((text) => text !== undefined);
}
