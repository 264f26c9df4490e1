/** How many of some people a text names. */

/** Longest name that is looked for, in words. */
const LONGEST = 8;

/** How many of the names stand in the text, each counted once. Case does not matter, marks do. */
export function namesIn(text: string, names: Iterable<string>): number {
  const wanted = new Set([...names].map((name) => wordsOf(name).join(' ')).filter(Boolean));
  const found = new Set<string>();
  // A name does not go on behind a comma or in the next cell.
  for (const piece of text.normalize('NFC').split(/[^\p{L}\p{M} \u00a0]+/u)) {
    const words = wordsOf(piece);
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
        const name = words.slice(from, to).join(' ');
        if (wanted.has(name)) found.add(name);
      }
  }
  return found.size;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
