import type { TokenNode } from './token-tree.ts';

/** Inline content before links and marks are resolved. */
export type DraftText = readonly TokenNode[];

interface Placed {
  /** The anchor if the author named one, else `b` and the position. */
  readonly id: string;
  readonly line: number;
}

/** A block of an article whose inline content is still Markdown tokens. */
export type DraftBlock = Placed &
  (
    | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: DraftText }
    | { readonly type: 'paragraph' | 'quote'; readonly text: DraftText }
    | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly DraftText[] }
    | {
        readonly type: 'table';
        readonly head: readonly DraftText[];
        readonly rows: readonly (readonly DraftText[])[];
      }
    | {
        readonly type: 'image';
        readonly src: string;
        readonly alt: string;
        readonly caption: DraftText;
      }
    | { readonly type: 'template'; readonly template: string }
  );
