/** Attendance of a year (T2): everybody against the months, with what it adds up to. */
import { type AttendanceCount, countAttendance } from '../../domain/attendance/count.ts';
import type { HeldSession } from '../../domain/absence-alert.ts';
import type { SheetRow } from '../../domain/attendance/sheet.ts';
import { compareText } from '../../domain/compare.ts';
import { printedShare } from '../../domain/share.ts';
import type { Words } from '../say.ts';
import type { Table, TableCell } from '../tables/table.ts';

interface Year {
  readonly group: string;
  readonly year: number;
  /** In the order of the list. */
  readonly people: readonly {
    readonly member: string;
    readonly name: string;
    readonly role: string;
  }[];
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Whoever stood on a list of the year; a month with two sessions has both codes. */
export function yearMatrix(held: readonly HeldSession[], year: Year, words: Words): Table {
  const { say } = words;
  const sheets = [...held]
    .sort((a, b) => compareText(a.session.day, b.session.day))
    .map(({ session, rows }) => ({
      month: session.day.slice(5, 7),
      rowOf: new Map(rows.map((row) => [row.member, row])),
    }));
  return {
    name: say('papers.list.year'),
    heading: [year.group, say('papers.year.heading', { year: year.year }), legend(words)],
    columns: [
      { title: say('papers.column.number'), kind: 'number', width: 7 },
      { title: say('papers.column.name'), kind: 'text', width: 26 },
      { title: say('papers.column.role'), kind: 'text', width: 14 },
      ...MONTHS.map((month) => ({ title: String(Number(month)), kind: 'text', width: 6 }) as const),
      { title: say('papers.column.present'), kind: 'number', width: 8 },
      { title: say('papers.column.excused'), kind: 'number', width: 8 },
      { title: say('papers.column.unexcused'), kind: 'number', width: 8 },
      { title: say('papers.column.rate'), kind: 'share', width: 10 },
    ],
    rows: year.people
      .filter(({ member }) => sheets.some(({ rowOf }) => rowOf.has(member)))
      .map((person, at) => [
        at + 1,
        person.name,
        person.role,
        ...MONTHS.map((month) => codes(sheets, month, person.member, words)),
        ...totals(sheets, person.member),
      ]),
  };
}

interface Sheet {
  /** `01` */
  readonly month: string;
  readonly rowOf: ReadonlyMap<string, SheetRow>;
}

function codes(
  sheets: readonly Sheet[],
  month: string,
  member: string,
  { say }: Words,
): string | undefined {
  const found = sheets
    .filter((sheet) => sheet.month === month)
    .flatMap(({ rowOf }) => rowOf.get(member) ?? [])
    .map(({ mark }) => say(`papers.code.${mark.status}`));
  return found.length === 0 ? undefined : found.join(', ');
}

/** Counted as the rate of a session is, so that both agree. */
function totals(sheets: readonly Sheet[], member: string): readonly TableCell[] {
  const counts = sheets.flatMap(({ rowOf }) => {
    const row = rowOf.get(member);
    return row === undefined ? [] : [countAttendance([{ ...row, status: row.mark.status }])];
  });
  const sum = (name: keyof AttendanceCount) => counts.reduce((all, count) => all + count[name], 0);
  // Nobody who is counted in no session has anything to add up.
  if (sum('base') === 0) return [];
  return [
    sum('present'),
    sum('excused'),
    sum('unexcused'),
    printedShare(sum('present'), sum('base')),
  ];
}

const CODES = ['co_mat', 'di_muon', 'vang_cld', 'vang_kld', 'mien', 'tam_di', 'chua_ghi'] as const;

const legend = ({ say }: Words): string =>
  CODES.map(
    (status) => `${say(`papers.code.${status}`)}: ${say(`attendance.status.${status}`)}`,
  ).join('; ');
