/** `packs/<id>/manifest.json`: a Readium Web Publication Manifest, for any reader online. */
import type { CompiledPack } from './compiled.ts';
import { namedUuid } from './hash.ts';
import { imageType } from '../../src/pack/archive/image-type.ts';
import type { WebPage } from './web-pages.ts';

const PUBLISHER = 'Chuyên Đề';

interface WebPublication {
  readonly pack: CompiledPack;
  readonly pages: readonly WebPage[];
  /** Path of the EPUB relative to the folder of packs. */
  readonly epub: string;
}

/** Addresses are relative to the manifest, which lies one folder below the folder of packs. */
export function makeWebPublication({ pack, pages, epub }: WebPublication): unknown {
  const up = (path: string): string => `../${path}`;
  const [first] = pack.languages;
  const main = pages.filter(({ lang }) => lang === first);
  return {
    '@context': 'https://readium.org/webpub-manifest/context.jsonld',
    metadata: publicationMetadata(pack),
    links: [
      { rel: 'self', href: 'manifest.json', type: 'application/webpub+json' },
      { rel: 'alternate', href: up(epub), type: 'application/epub+zip' },
    ],
    readingOrder: main.map((page) => ({
      ...pageLink(page),
      ...alternates(pages.filter((other) => other !== page && other.article === page.article)),
    })),
    resources: [
      { href: 'index.json', type: 'application/json' },
      { href: 'templates.json', type: 'application/json' },
      { href: up('reference.json'), type: 'application/json' },
      ...pack.articles
        .flatMap(({ texts }) =>
          pack.languages.map((lang) => texts[lang]).filter((text) => text !== undefined),
        )
        .map(({ hash, article }) => ({
          href: up(`o/${hash}.json`),
          type: 'application/json',
          language: article.lang,
        })),
      ...[...pack.images.keys()].map((src) => ({ href: up(src), type: imageType(src) })),
    ],
    toc: main.map(({ href, title }) => ({ href: up(href), title })),
  };

  function pageLink({ href, title, lang }: WebPage): Record<string, unknown> {
    return { href: up(href), type: 'application/xhtml+xml', title, language: lang };
  }

  function alternates(others: readonly WebPage[]): Record<string, unknown> {
    return others.length === 0 ? {} : { alternate: others.map(pageLink) };
  }
}

/** The same for the manifest and for the pack's entry in the catalogue. */
export function publicationMetadata(pack: CompiledPack): Record<string, unknown> {
  return {
    '@type': 'http://schema.org/Book',
    conformsTo: 'https://readium.org/webpub-manifest/profiles/epub',
    identifier: publicationUrn(pack),
    title: pack.title,
    description: pack.summary[pack.languages[0] ?? 'vi'],
    language: pack.languages,
    modified: modifiedAt(pack),
    publisher: PUBLISHER,
    version: pack.version,
  };
}

export function publicationUrn({ id }: CompiledPack): string {
  return `urn:uuid:${namedUuid(`chuyen-de/${id}`)}`;
}

/** Packs know the day only. */
export function modifiedAt({ modified }: CompiledPack): string {
  return `${modified}T00:00:00Z`;
}
