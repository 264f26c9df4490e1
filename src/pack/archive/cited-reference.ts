import type { Reference } from '../format.ts';
import { blockTexts } from '../plain-text.ts';
import { type ArchivePack, textsOf } from './parts.ts';

/** The documents, abbreviations and terms that a pack uses, with its own mentions only. */
export function citedReference(reference: Reference, pack: ArchivePack): Reference {
  const own = <T extends { readonly mentions: Reference['documents'][number]['mentions'] }>(
    items: readonly T[],
  ): T[] =>
    items.map((item) => ({
      ...item,
      mentions: item.mentions.filter((mention) => mention.pack === pack.id),
    }));
  const isMentioned = ({ mentions }: { readonly mentions: readonly unknown[] }) =>
    mentions.length > 0;
  const basis = basisOf(pack.templates);
  const text = wordsOf(pack);
  return {
    ...reference,
    documents: own(reference.documents).filter((one) => isMentioned(one) || basis.has(one.id)),
    abbreviations: own(reference.abbreviations).filter(isMentioned),
    glossary: reference.glossary.filter(({ term }) => text.includes(term.vi.toLowerCase())),
  };
}

/** Ids of the documents that the templates rest on, as a whole or in one of their items. */
function basisOf(templates: ArchivePack['templates']): ReadonlySet<string> {
  const ids = new Set<string>();
  JSON.stringify(templates, (key, value: unknown) => {
    if (key === 'basis' && Array.isArray(value)) for (const id of value) ids.add(String(id));
    return value;
  });
  return ids;
}

function wordsOf(pack: ArchivePack): string {
  return pack.articles
    .flatMap((article) => textsOf(article, pack.languages))
    .flatMap(({ article }) => article.blocks.flatMap(blockTexts))
    .join('\n')
    .toLowerCase();
}
