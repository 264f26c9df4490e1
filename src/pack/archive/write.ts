/** A pack as one file: an EPUB 3 that any reader opens, with the app's own data inside. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { FORMAT, type PackIndex, type Reference } from '../format.ts';
import { canonicalJson } from './canonical-json.ts';
import { citedReference } from './cited-reference.ts';
import { CONTAINER, navigation, packageDocument, STYLE, type EpubFile } from './epub-package.ts';
import { epubPages } from './epub-pages.ts';
import { imageType } from './image-type.ts';
import { MANIFEST_PATH, type PackManifest } from './manifest.ts';
import type { ArchivePack } from './parts.ts';

export interface ArchiveParts {
  readonly pack: ArchivePack;
  /** Identifier of the publication, `urn:uuid:…`. */
  readonly urn: string;
  /** Documents, abbreviations and terms; of these only what the pack cites goes into the file. */
  readonly reference: Reference;
  /** The pack's index; it cannot know the size of the file that it is in. */
  readonly index: PackIndex;
  /** Text of each solid that the index names. */
  readonly solids: readonly { readonly href: string; readonly text: string }[];
  /** `templates.json` */
  readonly templates: string;
}

/**
 * Pages, contents and data. `EPUB/data` holds the same paths as the folder of packs, so that one reader
 * of packs serves both; solids are inflated there, since the zip compresses them.
 */
export function archiveFiles(parts: ArchiveParts): readonly EpubFile[] {
  const { pack, reference } = parts;
  const pages = epubPages(pack, reference);
  const contents: EpubFile = {
    path: 'nav.xhtml',
    type: 'application/xhtml+xml',
    content: navigation(pack, pages),
    nav: true,
  };
  const style: EpubFile = { path: 'style.css', type: 'text/css', content: STYLE };
  return [contents, style, ...pages, ...dataFiles(parts)];
}

function dataFiles(parts: ArchiveParts): readonly EpubFile[] {
  const { pack, reference, index, solids, templates } = parts;
  const json = (path: string, content: string): EpubFile => ({
    path: `data/${path}`,
    type: 'application/json',
    content,
  });
  return [
    json(`${pack.id}/index.json`, canonicalJson(index)),
    json(`${pack.id}/templates.json`, templates),
    json('reference.json', canonicalJson(citedReference(reference, pack))),
    ...solids.map(({ href, text }) => ({
      path: `data/${href}`,
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

/** @param hashes SHA-256, hex, of each file, in their order */
export function archiveManifest(
  { pack, solids }: ArchiveParts,
  files: readonly EpubFile[],
  hashes: readonly string[],
  author?: PackManifest['author'],
): PackManifest {
  return {
    format: FORMAT,
    id: pack.id,
    version: pack.version,
    modified: pack.modified,
    languages: [...pack.languages],
    root: 'EPUB/data/',
    index: `${pack.id}/index.json`,
    templates: `${pack.id}/templates.json`,
    reference: 'reference.json',
    articles: [...new Set(solids.map(({ href }) => href))],
    files: files.map(({ path, content }, at) => ({
      path: `EPUB/${path}`,
      bytes: toBytes(content).length,
      sha256: hashes[at] ?? '',
    })),
    ...(author && { author }),
  };
}

/** The same bytes for the same parts, on any machine, day and time zone. */
export function zipArchive(
  { pack, urn }: ArchiveParts,
  files: readonly EpubFile[],
  manifest: PackManifest,
): Uint8Array {
  const zip: Zippable = {
    // Readers tell an EPUB by these bytes at a fixed place: first, and not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    [MANIFEST_PATH]: strToU8(canonicalJson(manifest)),
    'EPUB/package.opf': strToU8(packageDocument(pack, urn, files)),
  };
  for (const { path, content } of files) zip[`EPUB/${path}`] = toBytes(content);
  // Written from local time parts and stored as such: the same bytes in every time zone.
  return zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
