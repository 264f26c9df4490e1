/** How the sessions of a month were rated, cell by cell (T3). */
import type { Day } from '../../../domain/day.ts';
import { formatNumber } from '../../../domain/numbers.ts';
import type { ScoreSheet } from '../../../domain/rubric/score.ts';
import type { Words } from '../../say.ts';
import type { Table, TableCell } from '../../tables/table.ts';

export interface RatedSession {
  readonly cell: string;
  readonly members: number;
  /** Absent: the cell closed none. */
  readonly day?: Day | undefined;
  readonly points?: number | undefined;
  /** Id of the class. */
  readonly class?: string | undefined;
  /** `lostPoints` of its sheet. */
  readonly lost?: string | undefined;
}

/** The classes that the forms have, as the score sheets name them. */
const CLASSES = ['tot', 'kha', 'trung-binh', 'kem'] as const;

export const ratingTable = (
  rows: readonly RatedSession[],
  heading: readonly string[],
  { say }: Words,
): Table => ({
  name: say('papers.list.rating'),
  heading,
  columns: [
    { title: say('papers.column.number'), kind: 'number' },
    { title: say('papers.column.cell'), kind: 'text' },
    { title: say('papers.column.members'), kind: 'number' },
    { title: say('papers.column.heldOn'), kind: 'day' },
    { title: say('papers.column.points'), kind: 'number' },
    ...CLASSES.map(
      (id) => ({ title: say(`papers.classes.${id}`), kind: 'text', width: 9 }) as const,
    ),
    { title: say('papers.column.lost'), kind: 'text' },
  ],
  rows: rows.map((row, at): readonly TableCell[] => [
    at + 1,
    row.cell,
    row.members,
    row.day,
    row.points === undefined ? undefined : Math.round(row.points * 100) / 100,
    ...CLASSES.map((id) => (row.class === id ? 'X' : undefined)),
    row.day === undefined ? say('papers.cells.noneClosed') : row.lost,
  ]),
});

/** `2.1 Tỷ lệ đảng viên dự: -1; 4.5 Nhiều đảng viên phát biểu: -3 (ít người)` */
export function lostPoints({ groups }: ScoreSheet, { lang }: Words): string | undefined {
  const lost = groups
    .flatMap(({ lines }) => lines)
    .flatMap(({ criterion, omitted, points, choice }) => {
      if (omitted || points === undefined || points >= criterion.max) return [];
      const why = choice?.note === undefined ? '' : ` (${choice.note})`;
      const less = formatNumber(criterion.max - points, lang);
      return [`${criterion.id} ${criterion.title[lang]}: -${less}${why}`];
    });
  return lost.length === 0 ? undefined : lost.join('; ');
}
