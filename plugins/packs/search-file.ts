/** The search index of a pack, made once here and not on every phone. */
import { buildIndex } from '../../src/domain/search/build-index.ts';
import { searchedTexts } from '../../src/pack/searched.ts';
import { textsOf } from '../../src/pack/archive/parts.ts';
import type { CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';
import { gzip } from './solids.ts';

export interface SearchFile {
  /** Relative to the folder of packs. */
  readonly href: string;
  readonly bytes: Uint8Array;
}

const NAME_LENGTH = 16;

export function searchFile(pack: CompiledPack): SearchFile {
  const articles = pack.articles.flatMap((article) => textsOf(article, pack.languages));
  const index = buildIndex(articles.flatMap(({ article }) => searchedTexts(article)));
  return { href: `search/${sha256(index).slice(0, NAME_LENGTH)}.idx`, bytes: gzip(index) };
}
