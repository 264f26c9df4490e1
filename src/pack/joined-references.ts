import type { Reference } from './format.ts';

/** Mentions are added up; of what both describe, the words of the first are kept. */
export function joinReferences(first: Reference, second: Reference): Reference {
  return {
    ...first,
    documents: joined(first.documents, second.documents, ({ id }) => id, addMentions),
    abbreviations: joined(
      first.abbreviations,
      second.abbreviations,
      ({ abbreviation }) => abbreviation,
      addMentions,
    ),
    glossary: joined(
      first.glossary,
      second.glossary,
      ({ id }) => id,
      (one) => one,
    ),
  };
}

type WithMentions = Pick<Reference['documents'][number], 'mentions'>;

const addMentions = <T extends WithMentions>(one: T, other: T): T => ({
  ...one,
  mentions: [...one.mentions, ...other.mentions],
});

function joined<T>(
  first: readonly T[],
  second: readonly T[],
  key: (item: T) => string,
  both: (one: T, other: T) => T,
): T[] {
  const others = new Map(second.map((item) => [key(item), item]));
  const known = first.map((item) => {
    const other = others.get(key(item));
    others.delete(key(item));
    return other === undefined ? item : both(item, other);
  });
  return [...known, ...others.values()];
}
