/** Everything below `packs/`: paths and bytes. */
import { FORMAT, type Library, type Solid } from '../../src/pack/format.ts';
import type { Templates } from '../../src/pack/template.ts';
import { canonicalJson } from '../../src/pack/archive/canonical-json.ts';
import { makeCatalogue } from './catalogue.ts';
import { packIndex } from '../../src/pack/archive/pack-index.ts';
import { textsOf } from '../../src/pack/archive/parts.ts';
import type { Compiled, CompiledPack } from './compiled.ts';
import { makeEpub } from './epub.ts';
import { searchFile, type SearchFile } from './search-file.ts';
import { makeSolids, type SolidFile } from './solids.ts';
import { makeWebPublication } from './web-publication.ts';
import { packPages } from './web-pages.ts';

export type OutputFiles = Map<string, string | Uint8Array>;

/** Paths are relative to the folder of packs. */
export function packFiles(compiled: Compiled): OutputFiles {
  const files: OutputFiles = new Map();
  const search = new Map(compiled.packs.map((pack) => [pack.id, searchFile(pack)]));
  for (const { href, bytes } of search.values()) files.set(href, bytes);
  files.set('library.json', canonicalJson(libraryOf(compiled, search)));
  files.set('reference.json', canonicalJson(compiled.reference));
  files.set('catalog.json', canonicalJson(makeCatalogue(compiled.packs)));
  for (const pack of compiled.packs) addPack(files, pack, compiled);
  return files;
}

function addPack(files: OutputFiles, pack: CompiledPack, compiled: Compiled): void {
  const solids = { vi: makeSolids(pack, 'vi'), en: makeSolids(pack, 'en') };
  const listed = { vi: solids.vi.map(bySolid), en: solids.en.map(bySolid) };
  const templates = canonicalJson(templatesOf(pack));
  const href = `${pack.id}/${pack.id}-${pack.version}.epub`;
  const epub = makeEpub({
    pack,
    compiled,
    index: packIndex(pack, listed, { href, bytes: 0 }),
    solids: [...solids.vi, ...solids.en],
    templates,
  });
  const pages = packPages(pack, compiled);
  files.set(href, epub);
  files.set(
    `${pack.id}/index.json`,
    canonicalJson(packIndex(pack, listed, { href, bytes: epub.length })),
  );
  files.set(`${pack.id}/templates.json`, templates);
  files.set(
    `${pack.id}/manifest.json`,
    canonicalJson(makeWebPublication({ pack, pages, epub: href })),
  );
  for (const { solid, bytes } of [...solids.vi, ...solids.en]) files.set(solid.href, bytes);
  for (const [path, bytes] of pack.images) files.set(path, bytes);
  for (const page of pages) files.set(page.href, page.markup);
  for (const article of pack.articles) {
    for (const { hash, line } of textsOf(article, pack.languages))
      files.set(`o/${hash}.json`, line);
  }
}

const bySolid = ({ solid }: SolidFile): Solid => solid;

function libraryOf({ packs, topics }: Compiled, search: ReadonlyMap<string, SearchFile>): Library {
  return {
    format: FORMAT,
    topics,
    packs: packs.map(({ id, version, title, articles }) => ({
      id,
      version,
      title,
      articles: articles.length,
      index: `${id}/index.json`,
      search: search.get(id)?.href,
    })),
  };
}

function templatesOf({ templates }: CompiledPack): Templates {
  return { format: FORMAT, templates: [...templates] };
}
