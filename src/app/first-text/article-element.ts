/** An article as elements: the same that `features/reader` draws, without anything to press. */
import type { Article, Block, Inline, Lang } from '../../pack/format.ts';
import { placeText } from '../../domain/place.ts';
import { routeHref } from '../../domain/route.ts';
import { headLines } from './head-lines.ts';

type Child = Node | string;

function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/**
 * @param appLang language of the lines around the text
 * @param count how many blocks to draw
 */
export function articleElement(article: Article, appLang: Lang, count: number): HTMLElement {
  const { place, title, lead, blocks, lang } = article;
  const text = element(
    'article',
    { class: 'prose', lang },
    ...(place ? [element('p', { class: 'prose-place' }, placeText(place, ' · '))] : []),
    element('h1', {}, title),
    element(
      'div',
      { class: 'prose-meta', lang: appLang },
      ...headLines(article, appLang).map((line) => element('p', {}, line)),
    ),
    element('p', { class: 'prose-lead', id: 'lead' }, ...inlines(lead)),
    ...blocks.slice(0, count).map(blockElement),
  );
  return element(
    'div',
    { class: 'reader' },
    element('header', { class: 'reader-bar reader-bar-empty' }),
    element('main', { id: 'main' }, text),
  );
}

function blockElement(block: Block): HTMLElement {
  const { id } = block;
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, { id }, ...inlines(block.text));
    case 'paragraph':
      return element('p', { id }, ...inlines(block.text));
    case 'quote':
      return element('blockquote', { id }, element('p', {}, ...inlines(block.text)));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { id },
        ...block.items.map((item) => element('li', {}, ...inlines(item))),
      );
    case 'table': {
      const row = (name: string, cells: readonly (readonly Inline[])[]) =>
        element('tr', {}, ...cells.map((cell) => element(name, {}, ...inlines(cell))));
      const head = element('thead', {}, row('th', block.head));
      const body = element('tbody', {}, ...block.rows.map((cells) => row('td', cells)));
      return element('div', { class: 'table-frame', id }, element('table', {}, head, body));
    }
    case 'image':
      return element(
        'figure',
        { id },
        element('img', {
          src: `packs/${block.src}`,
          alt: block.alt,
          width: String(block.width),
          height: String(block.height),
        }),
        ...(block.caption.length > 0 ? [element('figcaption', {}, ...inlines(block.caption))] : []),
      );
  }
}

const inlines = (content: readonly Inline[]): Child[] => content.map(inlineElement);

function inlineElement(inline: Inline): Child {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
      return element('strong', {}, ...inlines(inline.children));
    case 'emphasis':
      return element('em', {}, ...inlines(inline.children));
    case 'foreign':
      return element('span', { lang: inline.lang }, ...inlines(inline.children));
    case 'link':
      return element('a', { href: inline.href }, ...inlines(inline.children));
    case 'document':
      return mention('documents', inline.document, inlines(inline.children));
    case 'abbreviation':
      return mention('glossary', inline.abbreviation, [inline.abbreviation]);
  }
}

function mention(name: 'documents' | 'glossary', at: string, children: readonly Child[]): Child {
  const [only] = children;
  const unbroken = children.length === 1 && typeof only === 'string' && /^[^ ]{1,20}$/.test(only);
  const attributes = {
    class: unbroken ? 'mention unbroken' : 'mention',
    href: routeHref({ name, at }),
  };
  return element('a', attributes, ...children);
}
