/** One place where search looks. */
import type { Found, SearchKind } from '../domain/search/answer.ts';
import type { Marked } from '../domain/search/excerpt.ts';
import type { Query } from '../domain/search/query.ts';

/** Something that has all words. What it shows is read only when it is to be shown. */
export interface Candidate {
  readonly kind: SearchKind;
  readonly score: number;
  /** Rejects when it cannot be read. */
  readonly read: (mark: (text: string) => Marked) => Promise<Filled>;
}

export interface Filled {
  readonly found: Found;
  /** As in `Marked`, of the part that has most. */
  readonly run: number;
  readonly phrases: boolean;
}

export interface Ranked {
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  /** The best of each kind, the best first. */
  readonly best: readonly Candidate[];
}

export interface Shelf {
  search(query: Query, lang: 'vi' | 'en'): Ranked;
}

/** More of a kind are not looked at one by one. */
export const MOST = 200;
