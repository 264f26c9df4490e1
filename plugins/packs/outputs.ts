/** Everything below `packs/`: paths and bytes. */
import { FORMAT, type Lang, type Library, type PackIndex } from '../../src/pack/format.ts';
import type { Templates } from '../../src/pack/template.ts';
import { canonicalJson } from './canonical-json.ts';
import { makeCatalogue } from './catalogue.ts';
import { textsOf, type Compiled, type CompiledPack } from './compiled.ts';
import { makeEpub } from './epub.ts';
import { makeSolids, type SolidFile } from './solids.ts';
import { makeWebPublication } from './web-publication.ts';
import { packPages } from './web-pages.ts';

export type OutputFiles = Map<string, string | Uint8Array>;

/** Paths are relative to the folder of packs. */
export function packFiles(compiled: Compiled): OutputFiles {
  const files: OutputFiles = new Map();
  files.set('library.json', canonicalJson(libraryOf(compiled)));
  files.set('reference.json', canonicalJson(compiled.reference));
  files.set('catalog.json', canonicalJson(makeCatalogue(compiled.packs)));
  for (const pack of compiled.packs) addPack(files, pack, compiled);
  return files;
}

function addPack(files: OutputFiles, pack: CompiledPack, compiled: Compiled): void {
  const solids = { vi: makeSolids(pack, 'vi'), en: makeSolids(pack, 'en') };
  const templates = canonicalJson(templatesOf(pack));
  const href = `${pack.id}/${pack.id}-${pack.version}.epub`;
  const epub = makeEpub({
    pack,
    compiled,
    index: indexOf(pack, solids, { href, bytes: 0 }),
    solids: [...solids.vi, ...solids.en],
    templates,
  });
  const pages = packPages(pack, compiled);
  files.set(href, epub);
  files.set(
    `${pack.id}/index.json`,
    canonicalJson(indexOf(pack, solids, { href, bytes: epub.length })),
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

function libraryOf({ packs, topics }: Compiled): Library {
  return {
    format: FORMAT,
    topics,
    packs: packs.map(({ id, version, title, articles }) => ({
      id,
      version,
      title,
      articles: articles.length,
      index: `${id}/index.json`,
    })),
  };
}

function templatesOf({ templates }: CompiledPack): Templates {
  return { format: FORMAT, templates: [...templates] };
}

type SolidsByLang = Readonly<Record<Lang, readonly SolidFile[]>>;

function indexOf(pack: CompiledPack, solids: SolidsByLang, epub: PackIndex['epub']): PackIndex {
  const { id, version, languages, title, summary, articles, images } = pack;
  return {
    format: FORMAT,
    id,
    version,
    languages: [...languages],
    title,
    summary,
    articles: articles.map((article) => entryOf(article, pack)),
    solids: { vi: solids.vi.map(({ solid }) => solid), en: solids.en.map(({ solid }) => solid) },
    images: [...images].map(([href, bytes]) => ({ href, bytes: bytes.length })),
    epub,
  };
}

function entryOf(
  article: CompiledPack['articles'][number],
  { languages }: CompiledPack,
): PackIndex['articles'][number] {
  const texts = textsOf(article, languages);
  const facts = texts[0]?.article;
  return {
    id: article.id,
    title: Object.fromEntries(texts.map((text) => [text.article.lang, text.article.title])),
    ...(facts?.place === undefined ? {} : { place: facts.place }),
    ...(facts?.year === undefined ? {} : { year: facts.year }),
    topics: facts?.topics ?? [],
    minutes: article.minutes,
    blocks: article.blocks,
    hash: Object.fromEntries(texts.map((text) => [text.article.lang, text.hash])),
  };
}
