/** A table of people to rows for the preview. */
import type { MemberType } from '../../domain/member/standing.ts';
import { type Columns, guessColumns } from './columns.ts';
import { findLegacy } from '../legacy.ts';
import type { NameCell } from './name-cell.ts';
import { type Beside, isProblem, readPerson } from './person.ts';
import {
  LIMITS,
  type RosterPreview,
  type RosterProblem,
  type RosterResult,
  type RosterRow,
  type RowWarning,
  type Table,
} from './preview.ts';
import { cellText, isTicked, readMemberType, readRole, shortened } from './values.ts';

/** The rows of a table, or why it cannot be taken in. Reads only the columns that may be kept. */
export function readTable(table: Table): RosterResult {
  if (table.length > LIMITS.rows) return { refused: 'too_many_rows' };
  if (table.some((row) => row.length > LIMITS.columns)) return { refused: 'too_many_columns' };
  const legacy = findLegacy(table.map((row) => row.join(' ')).join('\n'));
  if (legacy !== undefined) return { refused: legacy };
  const columns = guessColumns(table);
  return columns === undefined ? { refused: 'no_names' } : summedUp(readRows(table, columns));
}

/** Refuses a list of which nothing is left, or whose letters are lost in most rows. */
export function summedUp(preview: RosterPreview): RosterResult {
  const { rows } = preview;
  const [lost, ...more] = rows.filter(({ warnings }) =>
    warnings.some(({ code }) => code === 'letter_lost'),
  );
  if (lost !== undefined && more.length + 1 > rows.length / 2) {
    return { refused: 'letters_lost', row: lost.row };
  }
  return rows.length === 0 ? { refused: 'no_names' } : preview;
}

function readRows(table: Table, columns: Columns): RosterPreview {
  const rows: RosterRow[] = [];
  const problems: RosterProblem[] = [];
  for (const [index, cells] of table.entries()) {
    if (index < columns.start || cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, index + 1, columns.at);
    if (isProblem(read)) problems.push(read);
    else rows.push(read);
  }
  return { rows, problems, leftOut: columns.leftOut };
}

type At = Columns['at'];

function readRow(cells: readonly string[], row: number, at: At): RosterRow | RosterProblem {
  const column = (at.name ?? at.given ?? 0) + 1;
  const name = [at.family, at.name, at.middle, at.given]
    .flatMap((place) => (place === undefined ? [] : [cells[place] ?? '']))
    .join(' ');
  return readPerson(name, { row, column }, (named) => besideName(cells, at, named));
}

const cellAt = (cells: readonly string[], place: number | undefined): string =>
  place === undefined ? '' : shortened(cellText(cells[place] ?? ''));

/** A cell of its own counts more than what stands behind the name. */
function besideName(cells: readonly string[], at: At, named: NameCell): Beside {
  const roleText = cellAt(cells, at.role);
  const typeText = cellAt(cells, at.memberType);
  const role = readRole(roleText) ?? named.role;
  const memberType =
    readMemberType(typeText) ??
    tickedType(cells, at) ??
    readMemberType(roleText) ??
    named.memberType;
  const unit = cellAt(cells, at.unit);
  const nickname = cellAt(cells, at.nickname) || named.nickname;
  return {
    ...(role && { role }),
    ...(memberType && { memberType }),
    ...(unit !== '' && { unit }),
    ...(nickname !== undefined && { nickname }),
    warnings: [...named.warnings, ...unknownOnes(roleText, typeText)],
  };
}

function unknownOnes(roleText: string, typeText: string): readonly RowWarning[] {
  const warnings: RowWarning[] = [];
  if (roleText !== '' && readRole(roleText) === undefined) {
    warnings.push({ code: 'unknown_role', text: roleText });
  }
  if (typeText !== '' && readMemberType(typeText) === undefined) {
    warnings.push({ code: 'unknown_type', text: typeText });
  }
  return warnings;
}

function tickedType(cells: readonly string[], at: At): MemberType | undefined {
  const says = (text: string, type: MemberType) => isTicked(text) || readMemberType(text) === type;
  if (says(cellAt(cells, at.probationary), 'du_bi')) return 'du_bi';
  return says(cellAt(cells, at.official), 'chinh_thuc') ? 'chinh_thuc' : undefined;
}
