/** Everything below `packs/`: paths and bytes. */
import { FORMAT, type Library, type Solid } from '../../src/pack/format.ts';
import type { Templates } from '../../src/pack/template.ts';
import { canonicalJson } from '../../src/pack/archive/canonical-json.ts';
import type { PackManifest } from '../../src/pack/archive/manifest.ts';
import { toBytes } from '../../src/pack/archive/write.ts';
import { type CatalogueEntry, makeCatalogue } from './catalogue.ts';
import { packIndex } from '../../src/pack/archive/pack-index.ts';
import { textsOf } from '../../src/pack/archive/parts.ts';
import type { CataloguePack, Compiled, CompiledPack } from './compiled.ts';
import { makeEpub } from './epub.ts';
import { sha256 } from './hash.ts';
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
  for (const pack of compiled.packs) addPack(files, pack, compiled);
  const more = compiled.more.map((one) => addMore(files, one));
  files.set('catalog.json', canonicalJson(makeCatalogue(compiled.packs, more)));
  return files;
}

function addPack(files: OutputFiles, pack: CompiledPack, compiled: Compiled): void {
  const solids = { vi: makeSolids(pack, 'vi'), en: makeSolids(pack, 'en') };
  const listed = { vi: solids.vi.map(bySolid), en: solids.en.map(bySolid) };
  const templates = canonicalJson(templatesOf(pack));
  const href = `${pack.id}/${pack.id}-${pack.version}.epub`;
  const epub = makeEpub({
    pack,
    reference: compiled.reference,
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

/** A pack of the catalogue: each file apart, so that an update fetches only what changed. */
function addMore(files: OutputFiles, { pack, reference }: CataloguePack): CatalogueEntry {
  const folder = `more/${pack.id}`;
  const solids = { vi: makeSolids(pack, 'vi'), en: makeSolids(pack, 'en') };
  const listed = { vi: solids.vi.map(bySolid), en: solids.en.map(bySolid) };
  const index = packIndex(pack, listed);
  const templates = canonicalJson(templatesOf(pack));
  const epub = `${folder}/${pack.id}-${pack.version}.epub`;
  files.set(
    epub,
    makeEpub({ pack, reference, index, solids: [...solids.vi, ...solids.en], templates }),
  );
  const texts = pack.articles.flatMap((article) => textsOf(article, pack.languages));
  const parts: readonly (readonly [string, string | Uint8Array])[] = [
    [`${folder}/index.json`, canonicalJson(index)],
    [`${folder}/templates.json`, templates],
    [`${folder}/reference.json`, canonicalJson(reference)],
    ...texts.map(({ hash, line }) => [`o/${hash}.json`, line] as const),
    ...pack.images,
  ];
  for (const [path, content] of parts) files.set(path, content);
  const manifest = canonicalJson(catalogueManifest(pack, folder, parts));
  files.set(`${folder}/pack.json`, manifest);
  return { pack, manifest, epub, href: `${folder}/pack.json` };
}

/** The same as in a pack file, with paths relative to the folder of packs. */
const catalogueManifest = (
  { id, version, modified, languages, articles }: CompiledPack,
  folder: string,
  parts: readonly (readonly [string, string | Uint8Array])[],
): PackManifest => ({
  format: FORMAT,
  id,
  version,
  modified,
  languages: [...languages],
  root: '',
  index: `${folder}/index.json`,
  templates: `${folder}/templates.json`,
  reference: `${folder}/reference.json`,
  articles: articles
    .flatMap((article) => textsOf(article, languages))
    .map(({ hash }) => `o/${hash}.json`),
  files: parts.map(([path, content]) => ({
    path,
    bytes: toBytes(content).length,
    sha256: sha256(content),
  })),
});

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
