/** A list of people as text: pasted, or out of a .csv or .txt file. */
import { isHeader } from './columns.ts';
import { parseDelimited } from './csv.ts';
import { linesOf, readLines } from './lines.ts';
import { LIMITS, type RosterResult } from './preview.ts';
import { readTable } from './table.ts';

export type TextOrigin = 'pasted' | 'file';

/** Reads names on lines as well as cells between tabs, semicolons or commas. */
export async function readRosterText(text: string, origin: TextOrigin): Promise<RosterResult> {
  if (text.length > LIMITS.fileBytes) return { refused: 'too_large' };
  if (text.trim() === '') return { refused: 'empty' };
  const lines = linesOf(text);
  if (lines.length > LIMITS.rows) return { refused: 'too_many_rows' };
  if (/[^\t\n\r]\t+[^\t\n\r]/.test(text)) return readTable(await parseDelimited(text, '\t'));
  return isDelimited(lines, origin) ? readTable(await parseDelimited(text)) : readLines(lines);
}

/** How far down a header is looked for, as in a table. */
const HEADER_WITHIN = 25;

/**
 * Lines with commas may be cells or just `Nguyễn Văn A, Bí thư`. A header tells, or quotes; in a file also that
 * most lines are alike.
 */
function isDelimited(lines: readonly string[], origin: TextOrigin): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const [first = ''] = filled;
  if (/^sep=.$/i.test(first) || /^"[^"]*"[;,]/.test(first)) return true;
  const isHead = (line: string, sign: string) => {
    const cells = line.split(sign, LIMITS.columns + 1);
    return cells.length > 1 && cells.length <= LIMITS.columns && isHeader(cells);
  };
  const signs = [';', ',', '|'];
  if (filled.slice(0, HEADER_WITHIN).some((line) => signs.some((sign) => isHead(line, sign)))) {
    return true;
  }
  if (origin === 'pasted') return false;
  return signs.some(
    (sign) => filled.filter((line) => line.includes(sign)).length > filled.length * 0.6,
  );
}
