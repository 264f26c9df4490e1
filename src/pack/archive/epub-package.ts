/** The files of an EPUB that describe the others. */
import type { Lang } from '../format.ts';
import type { EpubPage } from './epub-pages.ts';
import { element, emptyElement, escapeText, languageAttributes } from './markup.ts';
import { WORDS } from './page-words.ts';
import type { ArchivePack } from './parts.ts';

export interface EpubFile {
  /** Path below `EPUB/`. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Page of the reading order. */
  readonly lang?: Lang;
  readonly nav?: true;
}

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml" />
</rootfiles>
</container>
`;

export const STYLE = `body { margin: 5%; line-height: 1.5; }
h1, h2, h3 { line-height: 1.3; }
.prose-place, .prose-meta, figcaption { font-size: 0.85em; }
.prose-lead { font-weight: bold; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.4em 0.6em 0.4em 0; text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; }
`;

export function packageDocument(
  pack: ArchivePack,
  urn: string,
  files: readonly EpubFile[],
): string {
  const items = files.map(({ path, type, nav }) =>
    emptyElement('item', {
      id: itemId(path),
      href: path,
      'media-type': type,
      properties: nav === undefined ? undefined : 'nav',
    }),
  );
  const spine = files
    .filter(({ lang }) => lang !== undefined)
    .map(({ path }) => emptyElement('itemref', { idref: itemId(path) }));
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${mainLanguage(pack)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(pack, urn).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function metadata(pack: ArchivePack, urn: string): readonly string[] {
  const title = pack.languages.map((lang) =>
    element('dc:title', { 'xml:lang': lang }, escapeText(pack.title[lang] ?? '')),
  );
  const summary = pack.languages.map((lang) =>
    element('dc:description', { 'xml:lang': lang }, escapeText(pack.summary[lang] ?? '')),
  );
  return [
    element('dc:identifier', { id: 'id' }, urn),
    ...title,
    ...pack.languages.map((lang) => element('dc:language', {}, lang)),
    ...summary,
    element('dc:publisher', {}, WORDS.vi.app),
    element('meta', { property: 'dcterms:modified' }, `${pack.modified}T00:00:00Z`),
  ];
}

/** The table of contents, a section for each language. */
export function navigation(pack: ArchivePack, pages: readonly EpubPage[]): string {
  const sections = pack.languages.map((lang) => {
    const links = pages
      .filter((page) => page.lang === lang)
      .map(({ path, title }) => element('li', {}, element('a', { href: path }, escapeText(title))));
    const title = element('span', {}, escapeText(pack.title[lang] ?? ''));
    return element('li', languageAttributes(lang), `${title}\n<ol>\n${links.join('\n')}\n</ol>\n`);
  });
  const lang = mainLanguage(pack);
  const contents = escapeText(WORDS[lang].contents);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8" />
<title>${contents}</title>
<link rel="stylesheet" type="text/css" href="style.css" />
</head>
<body>
<nav epub:type="toc">
<h1>${contents}</h1>
<ol>
${sections.join('\n')}
</ol>
</nav>
</body>
</html>
`;
}

function mainLanguage({ languages }: ArchivePack): Lang {
  return languages[0] ?? 'vi';
}

/** An XML name made of a path. */
function itemId(path: string): string {
  return `f-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
