import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article } from '../../pack/format.ts';

/** A document or an abbreviation that the text mentions. */
export interface Target {
  readonly kind: 'document' | 'abbreviation';
  readonly id: string;
}

export interface PanelProps {
  readonly article: Article;
  /** Takes the panel away; the focus goes back to what opened it. */
  readonly onClose: () => void;
}

/** What parts of the reader ask of the screen around them. */
export interface ReaderVerbs {
  /** Opens the card of a mention; the focus returns to what was tapped. */
  readonly explain: (target: Target, tapped: HTMLElement) => void;
  /** Loads a sheet and opens it. */
  readonly openSheet: (load: () => Promise<ComponentType<PanelProps>>) => void;
  /** Scrolls to a block and moves the focus there. */
  readonly show: (block: string) => void;
  /** Block at the top of the screen now; undefined while the title is there. */
  readonly placeNow: () => string | undefined;
  readonly listen: () => void;
  /** Chooses the paragraph at the top of the screen, for those who cannot do so with a finger or a mouse. */
  readonly choosePassage: () => void;
}

const ReaderContext = createContext<ReaderVerbs | undefined>(undefined);

export const ReaderProvider = ReaderContext.Provider;

/** @throws Error outside the reader */
export function useReader(): ReaderVerbs {
  const verbs = useContext(ReaderContext);
  if (verbs === undefined) throw new Error('useReader outside ReaderProvider');
  return verbs;
}
