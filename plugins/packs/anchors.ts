/** `{#name}` at the end of a block. */
import type { DraftText } from './draft.ts';
import type { TokenNode } from './token-tree.ts';

const ANCHOR = /\s*\{#([a-z0-9-]{1,64})\}\s*$/;

/** Ids that the compiler gives by itself. */
const RESERVED =
  /^(?:app|main|lead|[bqcn]\d+|doc-.*|part-(?:figures|documents|questions|checklist|notes))$/;

export interface Anchored {
  readonly anchor?: string;
  readonly text: DraftText;
}

/** Takes the anchor off the end of inline content. */
export function takeAnchor(text: DraftText): Anchored {
  const last = text.at(-1);
  if (last === undefined || last.name !== 'text') return { text };
  const anchor = ANCHOR.exec(last.token.content)?.[1];
  if (anchor === undefined) return { text };
  const rest = text.slice(0, -1);
  const content = last.token.content.replace(ANCHOR, '');
  if (content !== '') return { anchor, text: [...rest, withContent(last, content)] };
  return { anchor, text: rest.at(-1)?.name === 'softbreak' ? rest.slice(0, -1) : rest };
}

export function isReserved(anchor: string): boolean {
  return RESERVED.test(anchor);
}

function withContent(node: TokenNode, content: string): TokenNode {
  const token = Object.assign(Object.create(Object.getPrototypeOf(node.token)), node.token);
  token.content = content;
  return { ...node, token };
}
