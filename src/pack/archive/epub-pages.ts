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
  return pack.languages.flatMap((lang) =>
    pack.articles.flatMap(({ id, texts }) => {
      const text = texts[lang]?.article;
      if (text === undefined) return [];
      const content = xhtmlPage({
        lang,
        title: text.title,
        content: articleMarkup(text, articleScope(reference, lang, pageLinks(pack, lang))),
        stylesheet: '../style.css',
      });
      const path = `${lang}/${id}.xhtml`;
      return [{ path, type: 'application/xhtml+xml', lang, title: text.title, content }];
    }),
  );
}

/** Articles of the same pack are beside the page, in its language or the one they have; others are not in the file. */
function pageLinks({ id, articles, languages }: ArchivePack, lang: Lang): PageLinks {
  return {
    document: (document) => `#doc-${document}`,
    image: (src) => `../data/${src}`,
    route: (href) => {
      const route = parseRoute(href);
      if (route.name !== 'article' || route.pack !== id) return undefined;
      const texts = articles.find((one) => one.id === route.article)?.texts;
      const has = [lang, ...languages].find((one) => texts?.[one] !== undefined);
      if (has === undefined) return undefined;
      const page = `${has === lang ? '' : `../${has}/`}${route.article}.xhtml`;
      const there = texts?.[has]?.article.blocks.some((block) => block.id === route.at);
      return there === true ? `${page}#${route.at}` : page;
    },
  };
}
