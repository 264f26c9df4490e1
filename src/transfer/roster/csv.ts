/** Cells of delimited text. */
import type { Table } from './preview.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** `sep=;` on the first line is Excel's way to name the delimiter. */
const NAMED = /^sep=([;,\t|])\r?\n/i;

/** The delimiter is guessed unless given; quotes by RFC 4180. Never refuses: unbalanced quotes end with the text. */
export async function parseDelimited(text: string, delimiter?: '\t'): Promise<Table> {
  const { default: papa } = await import('papaparse');
  const named = NAMED.exec(text);
  // The line that names the delimiter stays in the count of rows.
  const rest = named === null ? text : text.slice(named[0].length);
  const { data } = papa.parse<string[]>(rest, {
    delimiter: delimiter ?? named?.[1] ?? '',
    delimitersToGuess: [...DELIMITERS],
  });
  return named === null ? data : [[], ...data];
}
