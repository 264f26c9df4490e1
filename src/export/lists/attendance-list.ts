/** Who came to one session, and the numbers that follow from it. */
import type { AttendanceCount } from '../../domain/attendance/count.ts';
import { majorityOf, twoThirdsOf } from '../../domain/attendance/quorum.ts';
import type { SheetRow } from '../../domain/attendance/sheet.ts';
import { printedShare } from '../../domain/share.ts';
import type { Words } from '../say.ts';
import type { Table, TableCell } from '../tables/table.ts';

interface Heading {
  /** Lines above the list: group, session, day. */
  readonly heading: readonly string[];
  /** Votes, official and probationary members: for Party cells. */
  readonly isCell: boolean;
}

/** @param rows in the order of the list. Notes on people stay on the phone. */
export function attendanceList(
  rows: readonly SheetRow[],
  { heading, isCell }: Heading,
  { say }: Words,
): Table {
  return {
    name: say('papers.list.attendance'),
    heading,
    columns: [
      { title: say('papers.column.number'), kind: 'number' },
      { title: say('papers.column.name'), kind: 'text' },
      { title: say('papers.column.role'), kind: 'text' },
      ...(isCell ? [{ title: say('members.type'), kind: 'text' } as const] : []),
      { title: say('papers.column.status'), kind: 'text' },
      { title: say('papers.column.late'), kind: 'number' },
      { title: say('papers.column.reason'), kind: 'text' },
      { title: say('members.standing'), kind: 'text' },
    ],
    rows: rows.map((row, at) => [
      at + 1,
      row.fullName === '' ? say('minutes.erased') : row.fullName,
      say(`members.roles.${row.role}`),
      ...(isCell ? [say(`members.types.${row.memberType}`)] : []),
      say(`attendance.status.${row.mark.status}`),
      row.mark.status === 'di_muon' ? row.mark.late : undefined,
      row.mark.status === 'vang_cld' && row.mark.reason !== undefined
        ? say(`attendance.reason.${row.mark.reason}`)
        : undefined,
      say(`members.standings.${row.standing}`),
    ]),
  };
}

/** The numbers of a roll call, each with what it is. */
export function attendanceNumbers(
  count: AttendanceCount,
  { heading, isCell }: Heading,
  { say }: Words,
): Table {
  const rate = printedShare(count.present, count.base);
  const ofCell: readonly (readonly TableCell[])[] = [
    [say('papers.count.voteBase'), count.voteBase],
    [say('papers.count.half'), majorityOf(count.voteBase)],
    [say('papers.count.twoThirds'), twoThirdsOf(count.voteBase)],
  ];
  return {
    name: say('papers.list.numbers'),
    heading,
    columns: [
      { title: say('papers.column.what'), kind: 'text' },
      { title: say('papers.column.count'), kind: 'number' },
      { title: say('papers.column.rate'), kind: 'share' },
    ],
    rows: [
      ...COUNTED.filter((name) => isCell || !OF_CELL.has(name)).map((name) => [
        say(`papers.count.${name}`),
        count[name],
      ]),
      [say('papers.count.present'), count.present, rate],
      ...(isCell ? ofCell : []),
    ],
  };
}

const COUNTED = [
  'total',
  'official',
  'probationary',
  'exempt',
  'away',
  'specialDuty',
  'temporarilyIn',
  'base',
  'late',
  'excused',
  'unexcused',
] as const satisfies readonly (keyof AttendanceCount)[];

const OF_CELL: ReadonlySet<string> = new Set(['official', 'probationary', 'specialDuty']);
