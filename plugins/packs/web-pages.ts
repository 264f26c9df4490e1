/** Each article as a page of its own, for other readers: `o/<sha256>.xhtml`. */
import { articleMarkup } from '../../src/pack/archive/article-markup.ts';
import { articleScope } from '../../src/pack/archive/article-scope.ts';
import { textsOf } from '../../src/pack/archive/parts.ts';
import type { Compiled, CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';
import type { PageLinks } from '../../src/pack/archive/markup.ts';
import type { Lang } from '../../src/pack/format.ts';
import { xhtmlPage } from '../../src/pack/archive/xhtml.ts';

export interface WebPage {
  readonly article: string;
  readonly lang: Lang;
  readonly title: string;
  /** Path relative to the folder of packs. */
  readonly href: string;
  readonly markup: string;
}

/** Pages are named by their hash, so that they cannot link to each other. */
const LINKS: PageLinks = {
  document: (id) => `#doc-${id}`,
  route: () => undefined,
  image: (src) => src.replace('o/', ''),
};

export function packPages(pack: CompiledPack, compiled: Compiled): readonly WebPage[] {
  return pack.articles.flatMap((article) =>
    textsOf(article, pack.languages).map(({ article: text }) => {
      const content = articleMarkup(text, articleScope(compiled.reference, text.lang, LINKS));
      const markup = xhtmlPage({ lang: text.lang, title: text.title, content });
      const href = `o/${sha256(markup)}.xhtml`;
      const { lang, title } = text;
      return { article: article.id, lang, title, href, markup };
    }),
  );
}
