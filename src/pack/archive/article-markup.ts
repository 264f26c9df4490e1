/** A whole article as markup: the same for its static page, the EPUB and the web publication. */
import { figureText } from '../../domain/figure.ts';
import { placeText } from '../../domain/place.ts';
import type { Article, Figure, Lang, ReferenceDocument, Source } from '../format.ts';
import {
  blockMarkup,
  element,
  escapeText,
  inlineMarkup,
  languageAttributes,
  tableParts,
  type Attributes,
  type MarkupScope,
} from './markup.ts';
import { WORDS } from './page-words.ts';
import { formatDay } from './page-day.ts';

export interface ArticleScope extends MarkupScope {
  documentFacts(id: string): ReferenceDocument | undefined;
}

/** Title, lead, source, blocks and all that follows them, without the element around. */
export function articleMarkup(article: Article, scope: ArticleScope): string {
  const { title, lead, place, blocks } = article;
  return [
    place && element('p', { class: 'prose-place' }, escapeText(placeText(place, ' · '))),
    element('h1', {}, escapeText(title)),
    metaMarkup(article),
    element('p', { class: 'prose-lead', id: 'lead' }, inlineMarkup(lead, scope)),
    ...blocks.map((block) => blockMarkup(block, scope)),
    figuresMarkup(article),
    documentsMarkup(article, scope),
    textList('questions', 'ol', article),
    textList('checklist', 'ul', article),
    notesMarkup(article, scope),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function metaMarkup({ title, source, minutes, lang }: Article): string {
  const words = WORDS[lang];
  const line = (content: string): string => element('p', {}, content);
  const origin = source === undefined ? [] : originMarkup(source, title, lang).map(line);
  const time = line(escapeText(words.minutesToRead(minutes)));
  return element('div', { class: 'prose-meta' }, [...origin, time].join(''));
}

/** A study edition has another title than its source; what has the same is the text as it was published. */
function originMarkup(source: Source, own: string, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const day = formatDay(source.date, lang);
  const by = source.author === '' ? '' : words.author(source.author);
  if (source.title === own) {
    const credits = [source.outlet, day, by].filter((part) => part !== '');
    return [escapeText(credits.join(' · '))];
  }
  const author = by === '' ? '' : ` · ${by}`;
  const title = element('cite', titleLanguage(source.title, lang), escapeText(source.title));
  return [
    escapeText(words.edition(source.outlet, day)),
    `${escapeText(words.original)} ${title}${escapeText(author)}`,
  ];
}

/** Titles of sources stay as published: in an English page they are Vietnamese. */
function titleLanguage(title: string, lang: Lang): Attributes {
  const vietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(title);
  return lang === 'en' && vietnamese ? languageAttributes('vi') : {};
}

function figuresMarkup({ figures, lang }: Article): string | undefined {
  if (figures.length === 0) return undefined;
  const words = WORDS[lang];
  const rows = figures.map((figure) => [
    valueMarkup(figure, lang),
    element('a', { href: `#${figure.block}` }, escapeText(figure.what)) +
      element('div', { class: 'figure-period' }, escapeText(figure.period)),
  ]);
  const head = [words.value, words.what].map(escapeText);
  return section('figures', lang, element('table', {}, tableParts(head, rows)));
}

function valueMarkup(figure: Figure, lang: Lang): string {
  const { number, unit } = figureText(figure, lang);
  const value = element('span', { class: 'number' }, escapeText(number));
  return unit === ''
    ? value
    : value + element('span', { class: 'figure-unit' }, ` ${escapeText(unit)}`);
}

function documentsMarkup({ citations, lang }: Article, scope: ArticleScope): string | undefined {
  const ids = [...new Set(citations.map(({ document }) => document))];
  const items = ids
    .map((id) => scope.documentFacts(id))
    .filter((facts) => facts !== undefined)
    .map((facts) => element('li', { id: `doc-${facts.id}` }, documentMarkup(facts, scope)));
  if (items.length === 0) return undefined;
  return section('documents', lang, element('ul', { role: 'list' }, items.join('')));
}

/** Number, name, issuer and day; a link where there is more to read of it than on this page. */
function documentMarkup(facts: ReferenceDocument, { lang, links }: ArticleScope): string {
  const { id, number, name, issuer, date } = facts;
  const head = number === undefined ? name[lang] : `${number} ${name[lang]}`;
  const parts = [head, issuer[lang], formatDay(date, lang)].filter((part) => part !== '');
  const text = escapeText(parts.join(', '));
  const href = links.document(id);
  return href.startsWith('#') ? text : element('a', { href }, text);
}

function textList(
  name: 'questions' | 'checklist',
  tag: 'ol' | 'ul',
  article: Article,
): string | undefined {
  const items = article[name].map(({ id, text }) => element('li', { id }, escapeText(text)));
  if (items.length === 0) return undefined;
  return section(name, article.lang, element(tag, {}, items.join('')));
}

function notesMarkup({ editorNotes, lang }: Article, scope: MarkupScope): string | undefined {
  if (editorNotes.length === 0) return undefined;
  const items = editorNotes.map((note) => element('li', {}, inlineMarkup(note, scope)));
  return section('notes', lang, element('ul', {}, items.join('')));
}

type SectionName = 'figures' | 'documents' | 'questions' | 'checklist' | 'notes';

function section(name: SectionName, lang: Lang, content: string): string {
  const heading = element('h2', {}, escapeText(WORDS[lang][name]));
  return element('section', { class: `prose-${name}`, id: `part-${name}` }, heading + content);
}
