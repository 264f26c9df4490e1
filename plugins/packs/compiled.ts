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

export interface Compiled {
  readonly packs: readonly CompiledPack[];
  readonly reference: Reference;
  readonly topics: Library['topics'];
  /** One `file:line: message` each. */
  readonly warnings: readonly string[];
}
