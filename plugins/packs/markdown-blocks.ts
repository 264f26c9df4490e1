/** The body of an article: Markdown into blocks, in the few forms that the format knows. */
import { isReserved, takeAnchor } from './anchors.ts';
import type { DraftBlock, DraftText } from './draft.ts';
import type { Problems } from './problem.ts';
import { attribute, inlineOf, parseBlocks, parseInline, type TokenNode } from './token-tree.ts';

const ANCHOR_LINE = /^\{#([a-z0-9-]{1,64})\}$/;
const TEMPLATE_LINE = /^\{\{\s*template:\s*([a-z0-9-]+)\s*\}\}\s*(?:\{#([a-z0-9-]{1,64})\})?$/;

/** Block types whose anchor may stand on a line of its own below. */
const ANCHORED_BELOW = new Set(['list', 'table', 'quote', 'image', 'template']);

type Shape = DraftBlock extends infer B
  ? B extends unknown
    ? Omit<B, 'id' | 'line'>
    : never
  : never;

interface Found {
  readonly shape: Shape;
  readonly line: number;
  anchor: string | undefined;
}

export interface Body {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the body. */
  readonly offset: number;
}

export function readBlocks(body: Body, problems: Problems): readonly DraftBlock[] {
  const found: Found[] = [];
  for (const node of parseBlocks(body.text)) {
    const line = (node.token.map?.[0] ?? 0) + body.offset + 1;
    const fail = (message: string): void => problems.error(body.file, line, message);
    const anchorLine = ANCHOR_LINE.exec(rawText(node))?.[1];
    if (anchorLine !== undefined) {
      attachAnchor(found.at(-1), anchorLine, fail);
      continue;
    }
    const block = readBlock(node, fail);
    if (block !== undefined) found.push({ shape: block.shape, anchor: block.anchor, line });
  }
  return withIds(found, body.file, problems);
}

interface ShapeWithAnchor {
  readonly shape: Shape;
  readonly anchor: string | undefined;
}

type Fail = (message: string) => void;

function readBlock(node: TokenNode, fail: Fail): ShapeWithAnchor | undefined {
  switch (node.name) {
    case 'paragraph':
      return readParagraph(node, fail);
    case 'heading':
      return readHeading(node, fail);
    case 'bullet_list':
    case 'ordered_list':
      return readList(node, fail);
    case 'blockquote':
      return readQuote(node, fail);
    case 'table':
      return readTable(node);
    default:
      fail(`'${node.name}' has no form here: use paragraphs, headings, lists, quotes or tables`);
      return undefined;
  }
}

function readParagraph(node: TokenNode, fail: Fail): ShapeWithAnchor {
  const [, template, templateAnchor] = TEMPLATE_LINE.exec(rawText(node)) ?? [];
  if (template !== undefined)
    return { shape: { type: 'template', template }, anchor: templateAnchor };
  const { anchor, text } = takeAnchor(inlineOf(node));
  const meant = text.filter(({ name, token }) => name !== 'text' || token.content.trim() !== '');
  const [image, second] = meant;
  if (image?.name === 'image' && second === undefined) {
    return { shape: readImage(image), anchor };
  }
  if (text.length === 0) fail('an empty paragraph');
  return { shape: { type: 'paragraph', text }, anchor };
}

function readImage(node: TokenNode): Shape {
  return {
    type: 'image',
    src: attribute(node, 'src'),
    alt: node.token.content,
    caption: parseInline(attribute(node, 'title')),
  };
}

function readHeading(node: TokenNode, fail: Fail): ShapeWithAnchor {
  const { anchor, text } = takeAnchor(inlineOf(node));
  const level = node.token.tag === 'h3' ? 3 : 2;
  if (node.token.tag !== `h${level}`) fail("a heading is '## ' or '### '");
  return { shape: { type: 'heading', level, text }, anchor };
}

function readList(node: TokenNode, fail: Fail): ShapeWithAnchor {
  const ordered = node.name === 'ordered_list';
  if (ordered && (node.token.attrGet('start') ?? 1) !== 1) {
    fail('a numbered list starts with 1; a year or number at the start of a paragraph needs \\.');
  }
  const items = node.children.map((item) => {
    if (item.children.length !== 1 || item.children[0]?.name !== 'paragraph') {
      fail('a list item is one paragraph, without lists inside');
    }
    return inlineOf(item.children[0]);
  });
  const last = takeAnchor(items.at(-1) ?? []);
  const all = last.text.length === 0 ? items.slice(0, -1) : [...items.slice(0, -1), last.text];
  return { shape: { type: 'list', ordered, items: all }, anchor: last.anchor };
}

function readQuote(node: TokenNode, fail: Fail): ShapeWithAnchor {
  if (node.children.length !== 1 || node.children[0]?.name !== 'paragraph') {
    fail('a quotation is one paragraph');
  }
  const { anchor, text } = takeAnchor(inlineOf(node.children[0]));
  return { shape: { type: 'quote', text }, anchor };
}

function readTable(node: TokenNode): ShapeWithAnchor {
  const cells = (row: TokenNode): readonly DraftText[] => row.children.map(inlineOf);
  const part = (name: string): readonly TokenNode[] =>
    node.children.find((child) => child.name === name)?.children ?? [];
  const head = part('thead').flatMap(cells);
  const rows = part('tbody').map(cells);
  // A line right below a table is its last row.
  const below = takeAnchor(rows.at(-1)?.[0] ?? []);
  const isBelow = below.anchor !== undefined && below.text.length === 0;
  return {
    shape: { type: 'table', head, rows: isBelow ? rows.slice(0, -1) : rows },
    anchor: isBelow ? below.anchor : undefined,
  };
}

function attachAnchor(block: Found | undefined, anchor: string, fail: Fail): void {
  if (block === undefined || !ANCHORED_BELOW.has(block.shape.type)) {
    fail(`{#${anchor}} belongs at the end of its paragraph or heading`);
  } else if (block.anchor !== undefined) {
    fail(`the block above already has the anchor '${block.anchor}'`);
  } else {
    block.anchor = anchor;
  }
}

function withIds(found: readonly Found[], file: string, problems: Problems): readonly DraftBlock[] {
  const seen = new Set<string>();
  return found.map(({ shape, line, anchor }, index) => {
    if (anchor !== undefined) {
      if (seen.has(anchor)) problems.error(file, line, `the anchor '${anchor}' is there twice`);
      if (isReserved(anchor)) problems.error(file, line, `'${anchor}' is kept for the compiler`);
      seen.add(anchor);
    }
    return { ...shape, id: anchor ?? `b${index + 1}`, line };
  });
}

function rawText(node: TokenNode): string {
  if (node.name !== 'paragraph') return '';
  return node.children[0]?.token.content.trim() ?? '';
}
