/** When the cells meet in a month (T11). */
import { type Day, weekdayOf } from '../../../domain/day.ts';
import type { TimeOfDay } from '../../../domain/time-of-day.ts';
import type { Words } from '../../say.ts';
import type { Table, TableCell } from '../../tables/table.ts';

export interface ScheduledCell {
  readonly cell: string;
  readonly members: number;
  readonly day?: Day | undefined;
  readonly time?: TimeOfDay | undefined;
  readonly place?: string | undefined;
  readonly secretary?: string | undefined;
  /** Nothing is planned yet: the day is the usual one. */
  readonly isUsual?: boolean;
}

export const scheduleTable = (
  rows: readonly ScheduledCell[],
  heading: readonly string[],
  { say }: Words,
): Table => ({
  name: say('papers.list.schedule'),
  heading,
  columns: [
    { title: say('papers.column.number'), kind: 'number' },
    { title: say('papers.column.cell'), kind: 'text' },
    { title: say('papers.column.members'), kind: 'number' },
    { title: say('papers.column.day'), kind: 'day' },
    { title: say('papers.column.weekday'), kind: 'text' },
    { title: say('papers.column.time'), kind: 'text' },
    { title: say('papers.column.place'), kind: 'text' },
    { title: say('members.roles.bi_thu'), kind: 'text' },
    { title: say('papers.column.note'), kind: 'text' },
  ],
  rows: rows.map((row, at): readonly TableCell[] => [
    at + 1,
    row.cell,
    row.members,
    row.day,
    row.day && weekday(row.day, say),
    row.time,
    row.place,
    row.secretary,
    noteOf(row, say),
  ]),
});

/** `Thứ Năm` */
function weekday(day: Day, say: Words['say']): string {
  const name = say(`dates.long${weekdayOf(day)}`);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function noteOf({ day, isUsual }: ScheduledCell, say: Words['say']): string | undefined {
  if (day === undefined) return say('papers.cells.noDay');
  return isUsual ? say('papers.cells.usualDay') : undefined;
}
