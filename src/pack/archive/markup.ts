/** Blocks as markup that is both HTML and XHTML. The one place that writes tags around content. */
import { routeHref } from '../../domain/route.ts';
import type { Block, Inline, Lang } from '../format.ts';
import { WORDS } from './page-words.ts';

/** How a page links to what lies outside it. */
export interface PageLinks {
  /** Address of a document's entry. */
  document(id: string): string;
  /** Address for an app route `#/…`; undefined when it leads nowhere from this page. */
  route(href: string): string | undefined;
  /** Address of an image `o/…`. */
  image(src: string): string;
}

export interface MarkupScope {
  readonly lang: Lang;
  readonly links: PageLinks;
  /** Expansion of an abbreviation in the language of the page. */
  expansion(abbreviation: string): string;
}

/** Text as it may stand between tags and inside double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around markup that is already safe. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${attributeText(attributes)}>${content}</${name}>`;
}

/** An element without content, closed so that XML accepts it too. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributeText(attributes)} />`;
}

/** Both attributes: HTML reads one, XML the other. */
export function languageAttributes(lang: Lang): Attributes {
  return { lang, 'xml:lang': lang };
}

export function inlineMarkup(content: readonly Inline[], scope: MarkupScope): string {
  return content.map((inline) => oneInline(inline, scope)).join('');
}

function oneInline(inline: Inline, scope: MarkupScope): string {
  if (typeof inline === 'string') return escapeText(inline);
  if (inline.type === 'abbreviation') {
    const title = scope.expansion(inline.abbreviation);
    return element('abbr', { title }, escapeText(inline.abbreviation));
  }
  const content = inlineMarkup(inline.children, scope);
  switch (inline.type) {
    case 'strong':
      return element('strong', {}, content);
    case 'emphasis':
      return element('em', {}, content);
    case 'foreign':
      return element('span', languageAttributes(inline.lang), content);
    case 'document':
      return element(
        'a',
        { class: 'mention', href: scope.links.document(inline.document) },
        content,
      );
    case 'link': {
      const href = inline.href.startsWith('#') ? scope.links.route(inline.href) : inline.href;
      return href === undefined ? content : element('a', { href }, content);
    }
  }
}

export function blockMarkup(block: Block, scope: MarkupScope): string {
  const inlines = (content: readonly Inline[]): string => inlineMarkup(content, scope);
  const { id } = block;
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, { id }, inlines(block.text));
    case 'paragraph':
      return element('p', { id }, inlines(block.text));
    case 'quote':
      return element('blockquote', { id }, element('p', {}, inlines(block.text)));
    case 'list': {
      const items = block.items.map((item) => element('li', {}, inlines(item)));
      return element(block.ordered ? 'ol' : 'ul', { id }, items.join(''));
    }
    case 'table':
      return tableMarkup(block, scope);
    case 'image':
      return imageMarkup(block, scope);
  }
}

/** Head and rows of a table, of cells that are already markup. */
export function tableParts(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => element('td', {}, cell)).join('');
  const headCells = head.map((cell) => element('th', { scope: 'col' }, cell)).join('');
  const body = rows.map((row) => element('tr', {}, cells(row))).join('');
  return element('thead', {}, element('tr', {}, headCells)) + element('tbody', {}, body);
}

/** A table in a frame of its own that scrolls sideways, also by keyboard. */
function tableMarkup(block: Extract<Block, { type: 'table' }>, scope: MarkupScope): string {
  const inlines = (content: readonly Inline[]): string => inlineMarkup(content, scope);
  const parts = tableParts(
    block.head.map(inlines),
    block.rows.map((row) => row.map(inlines)),
  );
  const label = WORDS[scope.lang].tableFrame;
  const frame = {
    id: block.id,
    class: 'table-frame',
    tabindex: 0,
    role: 'group',
    'aria-label': label,
  };
  return element('div', frame, element('table', {}, parts));
}

function imageMarkup(block: Extract<Block, { type: 'image' }>, scope: MarkupScope): string {
  const { id, src, alt, width, height, caption } = block;
  const image = emptyElement('img', { src: scope.links.image(src), alt, width, height });
  const text = inlineMarkup(caption, scope);
  const captionMarkup = text === '' ? '' : element('figcaption', {}, text);
  return element('figure', { id }, image + captionMarkup);
}

/** App address of a document's entry, without the page before it. */
export function documentRoute(id: string): string {
  return routeHref({ name: 'documents', at: id });
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}
