/** Markdown, parsed by markdown-it, as a tree instead of its flat list of openings and closings. */
import MarkdownIt, { type Token } from 'markdown-it';

export interface TokenNode {
  /** Name of the token without `_open`: `paragraph`, `list_item`, `text`, `softbreak`. */
  readonly name: string;
  readonly token: Token;
  readonly children: readonly TokenNode[];
}

// Underlined headings are off, so that a stray line of dashes is seen as such; html stays text.
const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
markdown.disable(['lheading', 'reference', 'strikethrough']);

export function parseBlocks(body: string): readonly TokenNode[] {
  return tree(markdown.parse(body, {}));
}

export function parseInline(text: string): readonly TokenNode[] {
  const [inline] = markdown.parseInline(text, {});
  return tree(inline?.children ?? []);
}

/** The inline content of a block that holds nothing else. */
export function inlineOf(node: TokenNode | undefined): readonly TokenNode[] {
  const inline = node?.children.find(({ name }) => name === 'inline');
  return tree(inline?.token.children ?? []);
}

/** An attribute as text; empty when it is not there. */
export function attribute({ token }: TokenNode, name: string): string {
  return String(token.attrGet(name) ?? '');
}

function tree(tokens: readonly Token[]): readonly TokenNode[] {
  const root: TokenNode[] = [];
  const open: TokenNode[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: TokenNode[] = [];
    const node = { name: token.type.replace(/_open$/, ''), token, children };
    open.at(-1)?.push(node);
    if (token.nesting === 1) open.push(children);
  }
  return root;
}
