/** A pack as one file: an EPUB 3 that any reader opens, with the app's own data inside. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { FORMAT, type PackIndex } from '../../src/pack/format.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Compiled, CompiledPack } from './compiled.ts';
import { epubPages } from './epub-pages.ts';
import { CONTAINER, navigation, packageDocument, STYLE, type EpubFile } from './epub-package.ts';
import { citedReference } from './epub-reference.ts';
import { sha256 } from './hash.ts';
import type { SolidFile } from './solids.ts';
import { imageType } from './web-publication.ts';

export interface EpubParts {
  readonly pack: CompiledPack;
  readonly compiled: Compiled;
  /** The pack's index; it cannot know the size of the file that it is in. */
  readonly index: PackIndex;
  readonly solids: readonly SolidFile[];
  /** `templates.json` */
  readonly templates: string;
}

/**
 * `EPUB/data` holds the same paths as the folder of packs, so that one reader of packs serves both;
 * solids are inflated there, since the zip compresses them.
 */
export function makeEpub(parts: EpubParts): Uint8Array {
  const { pack } = parts;
  const pages = epubPages(pack, parts.compiled);
  const data = dataFiles(parts);
  const files: readonly EpubFile[] = [
    {
      path: 'nav.xhtml',
      type: 'application/xhtml+xml',
      content: navigation(pack, pages),
      nav: true,
    },
    { path: 'style.css', type: 'text/css', content: STYLE },
    ...pages,
    ...data,
  ];
  const zip: Zippable = {
    // Readers tell an EPUB by these bytes at a fixed place: first, and not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'META-INF/pack.json': strToU8(packFile(parts, files)),
    'EPUB/package.opf': strToU8(packageDocument(pack, files)),
  };
  for (const { path, content } of files) zip[`EPUB/${path}`] = toBytes(content);
  // Written from local time parts and stored as such: the same bytes in every time zone.
  return zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

function dataFiles({ pack, compiled, index, solids, templates }: EpubParts): readonly EpubFile[] {
  const json = (path: string, content: string): EpubFile => ({
    path: `data/${path}`,
    type: 'application/json',
    content,
  });
  return [
    json(`${pack.id}/index.json`, canonicalJson(index)),
    json(`${pack.id}/templates.json`, templates),
    json('reference.json', canonicalJson(citedReference(compiled.reference, pack))),
    ...solids.map(({ solid, text }) => ({
      path: `data/${solid.href}`,
      type: 'application/x-ndjson',
      content: text,
    })),
    ...[...pack.images].map(([src, content]) => ({
      path: `data/${src}`,
      type: imageType(src),
      content,
    })),
  ];
}

/** What an importer needs to know first, with a hash for each file. */
function packFile({ pack, solids }: EpubParts, files: readonly EpubFile[]): string {
  const root = 'EPUB/data/';
  return canonicalJson({
    format: FORMAT,
    id: pack.id,
    version: pack.version,
    modified: pack.modified,
    languages: pack.languages,
    root,
    index: `${pack.id}/index.json`,
    templates: `${pack.id}/templates.json`,
    reference: 'reference.json',
    articles: [...new Set(solids.map(({ solid }) => solid.href))],
    files: files.map(({ path, content }) => ({
      path: `EPUB/${path}`,
      bytes: toBytes(content).length,
      sha256: sha256(content),
    })),
  });
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
