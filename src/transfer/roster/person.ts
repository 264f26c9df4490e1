/** One person out of what stands where the name should be. */
import { fold } from '../../domain/fold.ts';
import { findLegacy } from '../legacy.ts';
import { type NameCell, readNameCell } from './name-cell.ts';
import type { RosterProblem, RosterRow } from './preview.ts';
import { cellText, shortened, withoutNumbers } from './values.ts';

export interface Place {
  readonly row: number;
  readonly column?: number;
}

/** What a row says of a person besides the name. */
export type Beside = Omit<RosterRow, 'row' | 'name'>;

/** No name with all that may stand beside it is longer, and patterns stay quick. */
const LONGEST = 1000;

/** `beside` adds what other cells of the row say; alone, the name's cell speaks. */
export function readPerson(
  cell: string,
  place: Place,
  beside: (named: NameCell) => Beside = fromName,
): RosterRow | RosterProblem {
  if (cell.trim() === '') return { code: 'no_name', ...place };
  // Numbers are not shown again: they may be what must not be kept.
  const text = shortened(withoutNumbers(cellText(cell.slice(0, LONGEST))).text.trim());
  if (cell.length > LONGEST) return { code: 'not_a_name', ...place, text };
  const legacy = findLegacy(cell);
  if (legacy !== undefined) return { code: legacy, ...place, text };
  const named = readNameCell(cell);
  const isPerson = named.name !== '' && !NO_PERSON.test(fold(named.name));
  if (!isPerson) return { code: 'not_a_name', ...place, text };
  return { row: place.row, name: named.name, ...beside(named) };
}

export const isProblem = (read: RosterRow | RosterProblem): read is RosterProblem => 'code' in read;

function fromName({ role, memberType, nickname, warnings }: NameCell): Beside {
  return {
    ...(role && { role }),
    ...(memberType && { memberType }),
    ...(nickname !== undefined && { nickname }),
    warnings,
  };
}

/** Titles, sums, sections and signatures that stand among the names of a list. */
const NO_PERSON = new RegExp(
  '^(?:danh sach|tong (?:so|cong)|cong$|chi bo\\b|dang bo\\b|dang uy\\b|to (?:dang\\b|so\\b|\\d)|' +
    'ban chap hanh|chi uy$|dang vien(?: (?:chinh thuc|du bi))?$|t ?[/.]? ?m\\b|nguoi (?:lap|ghi)|thu ky$|' +
    '(?:pho )?bi thu$|ngay \\d|[ivx]+ ?\\. |ho (?:va )?ten\\b|ghi chu|dang cong san|cong hoa xa hoi)',
);
