/** What a compilation gives, before it becomes files. */
import type { Library, Reference } from '../../src/pack/format.ts';
import type { ArchiveArticle, ArchivePack } from '../../src/pack/archive/parts.ts';

export interface BlockMentions {
  readonly block: string;
  readonly documents: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

export interface CompiledArticle extends ArchiveArticle {
  readonly mentions: readonly BlockMentions[];
}

export interface CompiledPack extends ArchivePack {
  readonly articles: readonly CompiledArticle[];
}

/** A pack that is in the catalogue only. */
export interface CataloguePack {
  readonly pack: CompiledPack;
  /** What it cites. */
  readonly reference: Reference;
}

export interface Compiled {
  /** Those that come with the app. */
  readonly packs: readonly CompiledPack[];
  readonly more: readonly CataloguePack[];
  /** Mentions in the packs that come with the app. */
  readonly reference: Reference;
  readonly topics: Library['topics'];
  /** One `file:line: message` each. */
  readonly warnings: readonly string[];
}
