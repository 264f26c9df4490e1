/** The articles of a pack as pages of its EPUB, language by language. */
import { parseRoute } from '../../domain/route.ts';
import type { Lang, Reference } from '../format.ts';
import { articleMarkup } from './article-markup.ts';
import { articleScope } from './article-scope.ts';
import type { ArchivePack } from './parts.ts';
import type { EpubFile } from './epub-package.ts';
import type { PageLinks } from './markup.ts';
import { xhtmlPage } from './xhtml.ts';

export interface EpubPage extends EpubFile {
  readonly lang: Lang;
  readonly title: string;
  readonly content: string;
}

export function epubPages(pack: ArchivePack, reference: Reference): readonly EpubPage[] {
  const ids = new Set(pack.articles.map(({ id }) => id));
  const links = pageLinks(pack.id, ids);
  return pack.languages.flatMap((lang) =>
    pack.articles.flatMap(({ id, texts }) => {
      const text = texts[lang]?.article;
      if (text === undefined) return [];
      const content = xhtmlPage({
        lang,
        title: text.title,
        content: articleMarkup(text, articleScope(reference, lang, links)),
        stylesheet: '../style.css',
      });
      const path = `${lang}/${id}.xhtml`;
      return [{ path, type: 'application/xhtml+xml', lang, title: text.title, content }];
    }),
  );
}

/** Articles of the same pack are beside the page; others are not in the file. */
function pageLinks(pack: string, articles: ReadonlySet<string>): PageLinks {
  return {
    document: (id) => `#doc-${id}`,
    image: (src) => `../data/${src}`,
    route: (href) => {
      const route = parseRoute(href);
      if (route.name !== 'article' || route.pack !== pack) return undefined;
      if (!articles.has(route.article)) return undefined;
      return `${route.article}.xhtml${route.at === undefined ? '' : `#${route.at}`}`;
    },
  };
}
