/** A whole article as markup: the same for its static page, the EPUB and the web publication. */
import { formatNumber, formatRatio } from '../../src/domain/numbers.ts';
import type { Article, Figure, Lang, ReferenceDocument } from '../../src/pack/format.ts';
import {
  blockMarkup,
  element,
  escapeText,
  inlineMarkup,
  languageAttributes,
  tableMarkup,
  type MarkupScope,
} from './markup.ts';
import { OPERATOR_LABELS, WORDS } from './page-words.ts';
import { formatDay } from './page-day.ts';

export interface ArticleScope extends MarkupScope {
  documentFacts(id: string): ReferenceDocument | undefined;
}

/** Title, lead, source, blocks and all that follows them, without the element around. */
export function articleMarkup(article: Article, scope: ArticleScope): string {
  const { title, lead, place, blocks } = article;
  return [
    place &&
      element('p', { class: 'prose-place' }, escapeText(`${place.name} · ${place.province}`)),
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

function metaMarkup({ source, minutes, lang }: Article): string {
  const words = WORDS[lang];
  const time = escapeText(words.minutesToRead(minutes));
  if (source === undefined) return element('p', { class: 'prose-meta' }, time);
  const title = element('cite', titleLanguage(source.title, lang), escapeText(source.title));
  const parts = [source.author, source.place, formatDay(source.date, lang)].filter(
    (part) => part !== '',
  );
  const rest = parts.map((part) => `, ${escapeText(part)}`).join('');
  const text = `${words.source}: ${escapeText(source.outlet)}, ${title}${rest} · ${time}`;
  return element('p', { class: 'prose-meta' }, text);
}

/** Titles of sources stay as published: in an English page they are Vietnamese. */
function titleLanguage(
  title: string,
  lang: Lang,
): Readonly<Record<string, string | number | undefined>> {
  const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/.test(title);
  return lang === 'en' && vietnamese ? languageAttributes('vi') : {};
}

function figuresMarkup({ figures, lang }: Article): string | undefined {
  if (figures.length === 0) return undefined;
  const words = WORDS[lang];
  const rows = figures.map((figure) => [
    element('a', { href: `#${figure.block}` }, escapeText(figure.what)),
    element('span', { class: 'number' }, escapeText(figureText(figure, lang))),
    escapeText(figure.period),
  ]);
  const table = tableMarkup({}, [words.what, words.value, words.period].map(escapeText), rows);
  return section('figures', lang, table);
}

/** `hơn 3 tỷ đồng`, `5 → 13 trường`, `12/17 xã`. */
function figureText({ operator, value, from, of, unit }: Figure, lang: Lang): string {
  const whole = of === undefined ? formatNumber(value, lang) : formatRatio(value, of, lang);
  const number = operator === 'hundreds' ? '' : whole;
  const before = from === undefined ? '' : `${formatNumber(from, lang)} →`;
  const label = OPERATOR_LABELS[lang][operator];
  const percent = unit.startsWith('%');
  const text = [label, before, percent ? number + unit : number, percent ? '' : unit];
  return text.filter((part) => part !== '').join(' ');
}

function documentsMarkup({ citations, lang }: Article, scope: ArticleScope): string | undefined {
  const ids = [...new Set(citations.map(({ document }) => document))];
  const items = ids
    .map((id) => scope.documentFacts(id))
    .filter((facts) => facts !== undefined)
    .map((facts) => element('li', { id: `doc-${facts.id}` }, documentMarkup(facts, lang)));
  if (items.length === 0) return undefined;
  return section('documents', lang, element('ul', {}, items.join('')));
}

/** Number, name, issuer and day of a document. */
function documentMarkup(facts: ReferenceDocument, lang: Lang): string {
  const { number, name, issuer, date } = facts;
  const head = number === undefined ? '' : `${element('strong', {}, escapeText(number))} `;
  const rest = [name[lang], issuer[lang], formatDay(date, lang)].filter((part) => part !== '');
  return head + escapeText(rest.join(', '));
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
  return element('section', { class: `prose-${name}` }, heading + content);
}
