/** `a/<pack>/<article>.<lang>.html`: an article that reads without a script and becomes the app. */
import { parseRoute } from '../../src/domain/route.ts';
import type { Lang } from '../../src/pack/format.ts';
import { plainText } from '../../src/pack/plain-text.ts';
import { textStyles, type InlineStyle } from '../critical-styles.ts';
import { policyMeta } from '../security-policy.ts';
import { articleMarkup } from '../../src/pack/archive/article-markup.ts';
import { articleScope } from '../../src/pack/archive/article-scope.ts';
import type { ArchiveText } from '../../src/pack/archive/parts.ts';
import type { Compiled, CompiledArticle, CompiledPack } from './compiled.ts';
import type { EntryAssets } from './entry-assets.ts';
import {
  documentRoute,
  element,
  emptyElement,
  escapeText,
  type PageLinks,
} from '../../src/pack/archive/markup.ts';
import type { OutputFiles } from './outputs.ts';
import { WORDS } from '../../src/pack/archive/page-words.ts';

const ROOT = '../../';
const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi_VN', en: 'en_US' };

/** Path of an article's page relative to the root of the site. */
export function staticPath(pack: string, article: string, lang: Lang): string {
  return `a/${pack}/${article}.${lang}.html`;
}

/**
 * @param assets absent in development, where scripts bring their styles and rules are laxer
 * @param site address that the build will be served at; chat programs want it for the preview's picture
 */
export function staticPages(
  compiled: Compiled,
  assets: EntryAssets | undefined,
  site?: string,
): OutputFiles {
  const pages: OutputFiles = new Map();
  const style = assets && textStyles();
  for (const pack of compiled.packs) {
    for (const [position, article] of pack.articles.entries()) {
      for (const lang of pack.languages) {
        const text = article.texts[lang];
        if (text === undefined) continue;
        const place = { compiled, pack, position, article, text, site, style };
        pages.set(staticPath(pack.id, article.id, lang), page(place, assets));
      }
    }
  }
  return pages;
}

interface Place {
  readonly compiled: Compiled;
  readonly pack: CompiledPack;
  readonly position: number;
  readonly article: CompiledArticle;
  readonly text: ArchiveText;
  readonly site: string | undefined;
  /** Absent in development. */
  readonly style: InlineStyle | undefined;
}

function page(place: Place, assets: EntryAssets | undefined): string {
  const { article } = place.text;
  const scope = articleScope(place.compiled.reference, article.lang, pageLinks(place));
  const content = articleMarkup(article, scope);
  return `<!doctype html>
<html lang="${article.lang}">
<head>
${head(place).join('\n')}
</head>
<body>
<div id="app">
${topBar(place)}
<main class="reader">
<article class="prose" lang="${article.lang}">
${content}
</article>
</main>
${turnBar(place)}
</div>
${loading(assets).join('\n')}
</body>
</html>
`;
}

function head(place: Place): readonly string[] {
  const { article } = place.text;
  const { style } = place;
  const title = `${article.title} – ${WORDS[article.lang].app}`;
  return [
    ...(style === undefined ? [] : [policyMeta({ style: style.hash })]),
    '<meta charset="utf-8" />',
    named(
      'viewport',
      'width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content',
    ),
    element('title', {}, escapeText(title)),
    named('description', plainText(article.lead)),
    named('app-root', ROOT),
    named('article', `${article.pack}/${article.id}/${article.lang}`),
    '<meta name="theme-color" content="#faf5ec" media="(prefers-color-scheme: light)" />',
    '<meta name="theme-color" content="#15110f" media="(prefers-color-scheme: dark)" />',
    ...sharing(place),
    emptyElement('link', { rel: 'manifest', href: `${ROOT}manifest.webmanifest` }),
    emptyElement('link', { rel: 'icon', href: `${ROOT}favicon.svg`, type: 'image/svg+xml' }),
    emptyElement('link', { rel: 'apple-touch-icon', href: `${ROOT}apple-touch-icon.png` }),
    ...(style === undefined ? [] : [`<style>${style.css}</style>`]),
  ];
}

/** What a chat shows of a shared link. */
function sharing({ text: { article }, pack, site }: Place): readonly string[] {
  const { lang } = article;
  const picture = site === undefined ? `${ROOT}share.png` : new URL('share.png', site).href;
  const path = staticPath(pack.id, article.id, lang);
  const lead = plainText(article.lead);
  const others = pack.languages.filter((other) => other !== lang);
  return [
    property('og:type', 'article'),
    property('og:site_name', WORDS[lang].app),
    property('og:title', article.title),
    property('og:description', lead),
    property('og:image', picture),
    ...(site === undefined ? [] : [property('og:url', new URL(path, site).href)]),
    property('og:locale', LOCALES[lang]),
    ...others.map((other) => property('og:locale:alternate', LOCALES[other])),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', article.title),
    named('twitter:description', lead),
    named('twitter:image', picture),
  ];
}

/** The app's own styles and scripts stand after the text, which needs neither and must not share the line with them. */
function loading(assets: EntryAssets | undefined): readonly string[] {
  if (assets === undefined) return ['<script type="module" src="/src/main.tsx"></script>'];
  return [
    ...assets.styles.map((path) => emptyElement('link', { rel: 'stylesheet', href: ROOT + path })),
    ...assets.modules.map((path) =>
      emptyElement('link', { rel: 'modulepreload', href: ROOT + path, fetchpriority: 'low' }),
    ),
    ...assets.scripts.map((path) =>
      element('script', { type: 'module', src: ROOT + path, fetchpriority: 'low' }, ''),
    ),
  ];
}

function topBar(place: Place): string {
  const { article } = place.text;
  const words = WORDS[article.lang];
  const others = translations(place)
    .filter((lang) => lang !== article.lang)
    .map((lang) =>
      link(`${article.id}.${lang}.html`, words.otherLanguage, { lang, hreflang: lang }),
    );
  return element(
    'header',
    { class: 'static-bar' },
    [link(`${ROOT}index.html`, words.library, {}), ...others].join(''),
  );
}

function turnBar({ pack, position, text: { article } }: Place): string {
  const words = WORDS[article.lang];
  const to = (index: number, label: string, rel: string): string => {
    const target = pack.articles[index]?.texts[article.lang]?.article;
    if (target === undefined) return '';
    return link(`${target.id}.${target.lang}.html`, `${label}: ${target.title}`, { rel });
  };
  const links = to(position - 1, words.previous, 'prev') + to(position + 1, words.next, 'next');
  return links === ''
    ? ''
    : element('nav', { class: 'static-bar', 'aria-label': pack.title[article.lang] }, links);
}

function translations({ article, pack }: Place): readonly Lang[] {
  return pack.languages.filter((lang) => article.texts[lang] !== undefined);
}

function pageLinks({ compiled, text: { article } }: Place): PageLinks {
  const { lang, pack } = article;
  return {
    document: (id) => `${ROOT}index.html${documentRoute(id)}`,
    image: (src) => `${ROOT}packs/${src}`,
    route: (href) => {
      const route = parseRoute(href);
      if (route.name !== 'article') return `${ROOT}index.html${href}`;
      const target = compiled.packs.find(({ id }) => id === route.pack);
      const shown = target?.languages.includes(lang) === true ? lang : target?.languages[0];
      const folder = route.pack === pack ? '' : `../${route.pack}/`;
      const at = route.at === undefined ? '' : `#${route.at}`;
      return `${folder}${route.article}.${shown ?? lang}.html${at}`;
    },
  };
}

function link(href: string, text: string, attributes: Readonly<Record<string, string>>): string {
  return element('a', { href, ...attributes }, escapeText(text));
}

function named(name: string, content: string): string {
  return emptyElement('meta', { name, content });
}

function property(name: string, content: string): string {
  return emptyElement('meta', { property: name, content });
}
