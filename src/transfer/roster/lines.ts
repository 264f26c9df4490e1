/** A list of names, one on a line, as people paste it from a chat or a letter. */
import { readListedName } from '../../domain/names-list.ts';
import { findLegacy } from '../legacy.ts';
import { isProblem, readPerson } from './person.ts';
import { LIMITS, type RosterProblem, type RosterResult, type RosterRow } from './preview.ts';
import { summedUp } from './table.ts';
import { readMemberType, readRole } from './values.ts';

export const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);

export function readLines(lines: readonly string[]): RosterResult {
  if (lines.length > LIMITS.rows) return { refused: 'too_many_rows' };
  const legacy = findLegacy(lines.join('\n'));
  if (legacy !== undefined) return { refused: legacy };
  const rows: RosterRow[] = [];
  const problems: RosterProblem[] = [];
  for (const [index, line] of lines.entries()) {
    if (rows.length > LIMITS.rows) return { refused: 'too_many_rows' };
    for (const person of peopleIn(line)) {
      const read = readPerson(person, { row: index + 1 });
      if (!isProblem(read)) rows.push(read);
      else if (read.code !== 'no_name') problems.push(read);
    }
  }
  return summedUp({ rows, problems, leftOut: [] });
}

const MOST_ON_A_LINE = 500;

/** `Nguyễn Văn A, Trần Thị B; Lê Văn C` are three people; `Nguyễn Văn A, Bí thư` is one. */
function peopleIn(line: string): readonly string[] {
  const parts = line.split(/[,;]/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.length < MOST_ON_A_LINE && parts.every(isPerson)
    ? parts
    : [line];
}

const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*)+$/u;

/** What offices and trades begin with, and no family name does. */
const OFFICE =
  /^(?:trưởng|phó|chủ|hội|cán|giáo|kế toán|thôn|xóm|ấp|tổ|ủy viên|uỷ viên|thư ký|nguyên|công an|y tế) /iu;

function isPerson(part: string): boolean {
  const { name } = readListedName(part);
  const isOffice = readRole(name) !== undefined || readMemberType(name) !== undefined;
  return NAME.test(name) && !OFFICE.test(name) && !isOffice;
}
