/** What stands on the screen of reports as tables: over time, by group, by person, and the other figures. */
import type { AttendanceSum } from '../../domain/report/figures.ts';
import type { PersonFigures } from '../../domain/report/people.ts';
import type { Words } from '../say.ts';
import type { Table, TableCell } from '../tables/table.ts';

interface SumsFacts {
  readonly name: string;
  readonly heading: readonly string[];
  /** Title of the first column. */
  readonly of: string;
}

export interface NamedSum extends AttendanceSum {
  readonly name: string;
}

export const sumsTable = (
  sums: readonly NamedSum[],
  { name, heading, of }: SumsFacts,
  { say }: Words,
): Table => ({
  name,
  heading,
  columns: [
    { title: of, kind: 'text' },
    { title: say('reports.sessionsShort'), kind: 'number' },
    { title: say('papers.column.present'), kind: 'number' },
    { title: say('papers.column.base'), kind: 'number' },
    { title: say('papers.column.rate'), kind: 'share' },
  ],
  rows: sums.map((sum) => [sum.name, sum.sessions.length, sum.present, sum.base, sum.rate]),
});

/** @param people in the order of the table */
export const peopleTable = (
  people: readonly PersonFigures[],
  heading: readonly string[],
  { say }: Words,
): Table => ({
  name: say('reports.byPerson'),
  heading,
  columns: [
    { title: say('papers.column.number'), kind: 'number' },
    { title: say('papers.column.name'), kind: 'text' },
    { title: say('papers.column.base'), kind: 'number' },
    { title: say('papers.column.present'), kind: 'number' },
    { title: say('attendance.status.di_muon'), kind: 'number' },
    { title: say('papers.column.excused'), kind: 'number' },
    { title: say('papers.column.unexcused'), kind: 'number' },
    { title: say('papers.column.rate'), kind: 'share' },
    { title: say('reports.spoke'), kind: 'number' },
  ],
  rows: people.map((person, at) => [
    at + 1,
    person.fullName || say('attendance.erased'),
    person.base,
    person.present,
    person.late,
    person.excused,
    person.unexcused,
    person.rate,
    person.spoke.length,
  ]),
});

/** Part, name, number. */
export type FigureRow = readonly [part: string, name: string, number: TableCell];

export const figuresTable = (
  rows: readonly FigureRow[],
  heading: readonly string[],
  { say }: Words,
): Table => ({
  name: say('papers.list.numbers'),
  heading,
  columns: [
    { title: say('reports.part'), kind: 'text' },
    { title: say('papers.column.what'), kind: 'text' },
    { title: say('reports.number'), kind: 'number' },
  ],
  rows,
});
