/** The library as text for the first view of `index.html`, in the form the app then gives it. */
import { placeText } from '../../src/domain/place.ts';
import type { Compiled, CompiledArticle, CompiledPack } from './compiled.ts';
import type { Lang } from '../../src/pack/format.ts';
import { element, escapeText } from '../../src/pack/archive/markup.ts';
import { WORDS } from '../../src/pack/archive/page-words.ts';
import { staticPath } from './static-page.ts';

/** As many as the app draws at first; a pack of a thousand must not slow the first view. */
const FIRST_ROWS = 30;

/** The page speaks Vietnamese; a pack without it is listed in its own language. */
const PAGE_LANGUAGE: Lang = 'vi';

export function libraryText({ packs }: Compiled): string {
  const words = WORDS[PAGE_LANGUAGE];
  const head = element(
    'header',
    { class: 'library-head' },
    element('h1', {}, escapeText(words.library)),
  );
  const articles = packs.reduce((sum, pack) => sum + pack.articles.length, 0);
  const search = element(
    'a',
    { class: 'library-search library-search-text', href: '#/search' },
    escapeText(words.search(packs.length, articles)),
  );
  const sections = packs.map(packSection);
  return `<main class="library" id="main">\n${[head, search, ...sections].join('\n')}\n</main>`;
}

function packSection(pack: CompiledPack): string {
  const lang = listLanguage(pack);
  const heading = element('h2', { id: `pack-${pack.id}` }, escapeText(pack.title[lang] ?? ''));
  const rows = pack.articles.slice(0, FIRST_ROWS).map((article) => row(pack, article, lang));
  const list = element('ul', { role: 'list' }, `\n${rows.join('\n')}\n`);
  return element(
    'section',
    { class: 'pack', 'aria-labelledby': `pack-${pack.id}`, lang: foreign(lang) },
    `${element('div', { class: 'pack-head' }, heading)}\n${list}`,
  );
}

function row(pack: CompiledPack, article: CompiledArticle, lang: Lang): string {
  const text = article.texts[lang]?.article;
  if (text === undefined) return '';
  const title = element('span', { class: 'row-title' }, escapeText(text.title));
  const about = element('span', { class: 'row-about' }, escapeText(aboutOf(article, lang)));
  const href = staticPath(pack.id, article.id, lang);
  return element(
    'li',
    { class: 'row row-unread' },
    element('a', { href, hreflang: lang }, title + about),
  );
}

function aboutOf(article: CompiledArticle, lang: Lang): string {
  const { place, year } = article.texts[lang]?.article ?? {};
  const parts = [
    ...(place === undefined ? [] : [placeText(place, ', ')]),
    ...(year === undefined ? [] : [String(year)]),
    WORDS[lang].minutes(article.minutes),
  ];
  return parts.join(' · ');
}

function listLanguage({ languages }: CompiledPack): Lang {
  return languages.includes(PAGE_LANGUAGE) ? PAGE_LANGUAGE : (languages[0] ?? PAGE_LANGUAGE);
}

function foreign(lang: Lang): Lang | undefined {
  return lang === PAGE_LANGUAGE ? undefined : lang;
}
