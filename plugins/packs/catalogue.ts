/** `packs/catalog.json`: a static OPDS 2.0 feed of all packs. */
import type { CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';
import { publicationMetadata } from './web-publication.ts';

/** A pack that does not come with the app. */
export interface CatalogueEntry {
  readonly pack: CompiledPack;
  /** Its `pack.json`: every file with its hash. */
  readonly manifest: string;
  /** Path of that file, relative to the folder of packs. */
  readonly href: string;
  readonly epub: string;
}

/** The link by which the app fetches a pack file by file. */
export const PACK_TYPE = 'application/vnd.chuyen-de.pack+json';

const IMAGES = [{ href: '../share.png', type: 'image/png' }];

export function makeCatalogue(
  bundled: readonly CompiledPack[],
  more: readonly CatalogueEntry[],
): unknown {
  return {
    metadata: { title: 'Chuyên Đề', numberOfItems: bundled.length + more.length },
    links: [{ rel: 'self', href: 'catalog.json', type: 'application/opds+json' }],
    publications: [...bundled.map(bundledPublication), ...more.map(morePublication)],
  };
}

const book = (href: string) => ({
  rel: 'http://opds-spec.org/acquisition/open-access',
  href,
  type: 'application/epub+zip',
});

const bundledPublication = (pack: CompiledPack): unknown => ({
  metadata: publicationMetadata(pack),
  links: [
    { rel: 'self', href: `${pack.id}/manifest.json`, type: 'application/webpub+json' },
    book(`${pack.id}/${pack.id}-${pack.version}.epub`),
  ],
  images: IMAGES,
});

const morePublication = ({ pack, manifest, href, epub }: CatalogueEntry): unknown => ({
  metadata: publicationMetadata(pack),
  links: [
    {
      rel: 'alternate',
      href,
      type: PACK_TYPE,
      properties: { id: pack.id, sha256: sha256(manifest) },
    },
    book(epub),
  ],
  images: IMAGES,
});
