import type { Lang, Reference } from '../format.ts';
import type { ArticleScope } from './article-markup.ts';
import type { PageLinks } from './markup.ts';

interface Lookup {
  readonly documents: ReadonlyMap<string, Reference['documents'][number]>;
  readonly abbreviations: ReadonlyMap<string, Reference['abbreviations'][number]>;
}

/** Looking up by list in each of a thousand articles would cost more than all the rest. */
const lookups = new WeakMap<Reference, Lookup>();

export function articleScope(reference: Reference, lang: Lang, links: PageLinks): ArticleScope {
  const { documents, abbreviations } = lookupOf(reference);
  return {
    lang,
    links,
    documentFacts: (id) => documents.get(id),
    expansion: (abbreviation) => abbreviations.get(abbreviation)?.expansion[lang] ?? '',
  };
}

function lookupOf(reference: Reference): Lookup {
  const known = lookups.get(reference);
  if (known !== undefined) return known;
  const lookup = {
    documents: new Map(reference.documents.map((document) => [document.id, document])),
    abbreviations: new Map(reference.abbreviations.map((item) => [item.abbreviation, item])),
  };
  lookups.set(reference, lookup);
  return lookup;
}
