/** `packs/catalog.json`: a static OPDS 2.0 feed of all packs. */
import type { CompiledPack } from './compiled.ts';
import { publicationMetadata } from './web-publication.ts';

export function makeCatalogue(packs: readonly CompiledPack[]): unknown {
  return {
    metadata: { title: 'Chuyên Đề', numberOfItems: packs.length },
    links: [{ rel: 'self', href: 'catalog.json', type: 'application/opds+json' }],
    publications: packs.map((pack) => ({
      metadata: publicationMetadata(pack),
      links: [
        { rel: 'self', href: `${pack.id}/manifest.json`, type: 'application/webpub+json' },
        {
          rel: 'http://opds-spec.org/acquisition/open-access',
          href: `${pack.id}/${pack.id}-${pack.version}.epub`,
          type: 'application/epub+zip',
        },
      ],
      images: [{ href: '../share.png', type: 'image/png' }],
    })),
  };
}
