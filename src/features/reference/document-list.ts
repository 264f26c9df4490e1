/** Finding and grouping documents. */
import { compareVietnamese } from '../../domain/alphabet.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, ReferenceDocument } from '../../pack/format.ts';

export type Grouping = 'issuer' | 'year';

export interface DocumentGroup {
  /** Province or year; empty for central bodies and for documents without a date. */
  readonly key: string;
  readonly documents: readonly ReferenceDocument[];
}

/** All that a person may type to find a document, without marks. */
export const searchText = (one: ReferenceDocument): string =>
  fold(
    [one.number, one.place, one.date, one.name, one.issuer, one.about, one.note]
      .flatMap((part) => (typeof part === 'object' ? [part.vi, part.en] : [part ?? '']))
      .join(' '),
  );

/** Every word typed stands somewhere in the text. */
export const matches = (text: string, typed: string): boolean =>
  fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));

/** Central bodies first, then provinces by the alphabet; or the newest year first, undated last. */
export function groupDocuments(
  documents: readonly ReferenceDocument[],
  by: Grouping,
): readonly DocumentGroup[] {
  const groups = new Map<string, ReferenceDocument[]>();
  for (const one of documents) {
    const key = (by === 'issuer' ? one.place : one.date?.slice(0, 4)) ?? '';
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const order = by === 'issuer' ? compareVietnamese : (a: string, b: string) => b.localeCompare(a);
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([key, group]) => ({ key, documents: group.sort(newestFirst) }));
}

function newestFirst(one: ReferenceDocument, other: ReferenceDocument): number {
  const byDate = (other.date ?? '').localeCompare(one.date ?? '');
  return byDate === 0 ? compareVietnamese(one.name.vi, other.name.vi) : byDate;
}

export interface MentioningArticle {
  readonly pack: string;
  readonly article: string;
  /** Paragraphs that mention it, in reading order. */
  readonly blocks: readonly string[];
}

/** The mentions of one thing, article by article. */
export function byArticle(mentions: readonly Mention[]): readonly MentioningArticle[] {
  const articles = new Map<string, MentioningArticle & { readonly blocks: string[] }>();
  for (const { pack, article, block } of mentions) {
    const key = `${pack}/${article}`;
    const known = articles.get(key);
    if (known) known.blocks.push(block);
    else articles.set(key, { pack, article, blocks: [block] });
  }
  return [...articles.values()];
}
