import type { Reference } from '../format.ts';
import { blockTexts } from '../plain-text.ts';
import { type ArchivePack, textsOf } from './parts.ts';

/** The documents, abbreviations and terms that a pack uses, with its own mentions only. */
export function citedReference(reference: Reference, pack: ArchivePack): Reference {
  const own = <T extends { readonly mentions: Reference['documents'][number]['mentions'] }>(
    items: readonly T[],
  ): T[] =>
    items
      .map((item) => ({
        ...item,
        mentions: item.mentions.filter((mention) => mention.pack === pack.id),
      }))
      .filter(({ mentions }) => mentions.length > 0);
  const text = wordsOf(pack);
  return {
    ...reference,
    documents: own(reference.documents),
    abbreviations: own(reference.abbreviations),
    glossary: reference.glossary.filter(({ term }) => text.includes(term.vi.toLowerCase())),
  };
}

function wordsOf(pack: ArchivePack): string {
  return pack.articles
    .flatMap((article) => textsOf(article, pack.languages))
    .flatMap(({ article }) => article.blocks.flatMap(blockTexts))
    .join('\n')
    .toLowerCase();
}
