/** What is asked of search and what it answers. */
import type { Day } from '../day.ts';
import type { Route } from '../route.ts';
import type { SessionKind } from '../session-kind.ts';
import type { Piece } from './excerpt.ts';

/** In the order in which they are shown. */
export const SEARCH_KINDS = [
  'article',
  'figure',
  'document',
  'note',
  'minutes',
  'session',
  'task',
  'person',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface Ask {
  readonly typed: string;
  /** Absent: all kinds. */
  readonly kind?: SearchKind | undefined;
  /** The language that is preferred where a text has two. */
  readonly lang: 'vi' | 'en';
  /** So many results of each kind. */
  readonly most: number;
}

/** The session that a result belongs to; the screens know how such a one is called. */
export interface FoundSession {
  readonly kind: SessionKind;
  readonly day: Day;
  readonly group: string;
}

export interface Found {
  readonly kind: SearchKind;
  /** The very place. */
  readonly route: Route;
  /** Empty where a session says what it is. */
  readonly title: readonly Piece[];
  readonly session?: FoundSession | undefined;
  /** Empty where nothing is to be said besides the title. */
  readonly excerpt: readonly Piece[];
  /** Of title and excerpt; absent: as people here write. */
  readonly lang?: 'vi' | 'en' | undefined;
}

/** Where search looks: packs that came with the app or later, and what is kept on this phone. */
export const SHELVES = ['packs', 'kept', 'own'] as const;
export type ShelfName = (typeof SHELVES)[number];
export type ShelfState = 'opening' | 'open' | 'failed';

export interface Answer {
  readonly typed: string;
  readonly counts: Readonly<Record<SearchKind, number>>;
  /** By kind, the best first within. */
  readonly found: readonly Found[];
  /** Nothing was found as it was typed: a slip was forgiven. */
  readonly forgiven: boolean;
  readonly shelves: Readonly<Record<ShelfName, ShelfState>>;
}

export interface SearchEngine {
  /** Undefined when another question came before this one was answered. */
  ask(ask: Ask): Promise<Answer | undefined>;
  /** Tells that another answer could be given now. Gives the way to stop. */
  watch(changed: () => void): () => void;
  /** Opens once more what could not be opened. */
  retry(): void;
}
