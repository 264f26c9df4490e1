/** What another feature lays over an open article. */
import type { Signal } from '@preact/signals';
import type { ComponentType, RefObject } from 'preact';
import type { Article } from '../pack/format.ts';

export interface OverlayProps {
  readonly article: Article;
  /** The same article in the other language, where it stands under each block. */
  readonly other: Article | undefined;
  /** The element whose children are the blocks. */
  readonly text: RefObject<HTMLElement | null>;
  /** `group/key` of the session that the article was opened from. */
  readonly session: string | undefined;
  /** Block that is to be chosen without a pointer; the overlay empties it. */
  readonly choosing: Signal<string | undefined>;
  /** Opens the card of a document or an abbreviation; the focus returns to the element. */
  readonly explain: (
    target: { readonly kind: 'document' | 'abbreviation'; readonly id: string },
    from: HTMLElement,
  ) => void;
}

export type LoadOverlay = () => Promise<ComponentType<OverlayProps>>;
