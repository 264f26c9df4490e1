/** The tables over all units (T3, T4, T5, T9, T10, T11), in the language of the app. */
import { formatNumber } from '../../domain/numbers.ts';
import { halfYearOf } from '../../domain/report/cells.ts';
import { entryOf, headOf } from '../../domain/roll-up/as-records.ts';
import type { ReportedScore } from '../../domain/roll-up/cell-report.ts';
import { heldIn, type RollUp, type UnitRow } from '../../domain/roll-up/roll-up.ts';
import { isRegular, isThematic } from '../../domain/session-kind.ts';
import { type CellHalfYear, halfYearTable } from '../../export/lists/cells/half-year-table.ts';
import { type RatedSession, ratingTable } from '../../export/lists/cells/rating-table.ts';
import {
  growthTable,
  inspectionTable,
  studyTable,
} from '../../export/lists/cells/roll-up-tables.ts';
import { type ScheduledCell, scheduleTable } from '../../export/lists/cells/schedule-table.ts';
import type { Paper } from '../../export/paper/paper.ts';
import { tableBlock } from '../../export/paper/table-block.ts';
import type { Table, TableColumn } from '../../export/tables/table.ts';
import { type PaperWords, paperWords } from '../../i18n/papers.ts';
import { language } from '../../i18n/translate.ts';

export const ROLL_UP_TABLES = [
  'rating',
  'halfYear',
  'study',
  'inspection',
  'growth',
  'schedule',
] as const;
export type RollUpTable = (typeof ROLL_UP_TABLES)[number];

/** Units whose names are told when they are missing; more would bury the table. */
const NAMED = 20;

/** @param about name of the period */
export function rollUpTable(
  table: RollUpTable,
  result: RollUp,
  about: string,
  words: PaperWords = paperWords(language.value),
): Table {
  const here = result.rows.filter(({ files }) => files.length > 0);
  const heading = (title: string) => [title, about, ...missingLine(result, words)];
  switch (table) {
    case 'rating':
      return ratingTable(
        here.flatMap((row) => ratedIn(row, words)),
        heading(words.say('papers.list.rating')),
        words,
      );
    case 'halfYear':
      return withTotal(
        halfYearTable(
          here.map((row) => halfYearRow(row, result)),
          heading(words.say('papers.list.halfYear')),
          words,
        ),
        words,
      );
    case 'study':
      return studyTable(result, heading(words.say('rollUp.table.study')), words);
    case 'inspection':
      return inspectionTable(result, heading(words.say('rollUp.table.inspection')), words);
    case 'growth':
      return growthTable(result, heading(words.say('rollUp.table.growth')), words);
    case 'schedule':
      return scheduleTable(
        here.flatMap(scheduledIn),
        heading(words.say('papers.list.schedule')),
        words,
      );
  }
}

/** On paper that lies, in Vietnamese as documents are. @param issuer the unit at the top, where there is one */
export function rollUpPaper(table: RollUpTable, result: RollUp, about: string): Paper {
  const words = paperWords('vi');
  const made = rollUpTable(table, result, about, words);
  const [title = '', ...lines] = made.heading ?? [];
  const [top, ...others] = result.tree;
  const issuer = others.length === 0 ? top?.unit.name : undefined;
  return {
    kind: 'roll-up',
    lang: 'vi',
    orientation: 'landscape',
    blocks: [
      ...(issuer === undefined
        ? []
        : [{ block: 'letterhead', issuer: issuer.toLocaleUpperCase('vi') } as const]),
      { block: 'title', name: title.toLocaleUpperCase('vi'), about: lines },
      tableBlock({ ...made, columns: made.columns.map(withWidth) }, 'vi'),
    ],
  };
}

/** Names want room, ordinals and numbers little. */
const withWidth = (column: TableColumn, at: number): TableColumn => {
  const usual = column.kind === 'text' ? 24 : 12;
  return { ...column, width: column.width ?? (at === 0 ? 6 : usual) };
};

function missingLine({ rows }: RollUp, { say }: PaperWords): readonly string[] {
  const missing = rows.filter(({ state }) => state !== 'received').map(({ unit }) => unit.name);
  if (missing.length === 0) return [say('rollUp.allHere', { count: rows.length })];
  const names = missing.slice(0, NAMED).join('; ') + (missing.length > NAMED ? '; …' : '');
  return [
    say('rollUp.missingLine', {
      received: rows.length - missing.length,
      count: rows.length,
      names,
    }),
  ];
}

function ratedIn(row: UnitRow, { lang }: PaperWords): readonly RatedSession[] {
  const about = { cell: row.unit.name, members: row.sum.people };
  const held = heldIn(row.sessions).filter(
    ({ session: { kind } }) => isRegular(kind) || isThematic(kind),
  );
  if (held.length === 0) return [about];
  return held.map(({ session: { day, score, count } }) => ({
    cell: about.cell,
    members: count?.total ?? about.members,
    day,
    points: score?.points,
    class: score?.class,
    lost: score && lostText(score, lang),
  }));
}

const lostText = ({ lost }: ReportedScore, lang: 'vi' | 'en'): string | undefined =>
  lost.length === 0
    ? undefined
    : lost.map(({ title, points }) => `${title}: -${formatNumber(points, lang)}`).join('; ');

function halfYearRow({ unit, sessions, files, sum }: UnitRow, { span }: RollUp): CellHalfYear {
  const [newest] = files;
  const spoke = new Map(sessions.map(({ session }) => [session.key, session.spoke]));
  const readings = new Map(sessions.map(({ session }) => [session.key, session.readings ?? 0]));
  const reckoned = halfYearOf(
    {
      sessions: sessions.map(headOf),
      entries: (newest?.report.entries ?? []).map(entryOf),
      tasks: [],
      themes: [],
      members: sum.people,
      speakersOf: ({ key }) => spoke.get(key),
      readingsOf: ({ key }) => readings.get(key) ?? 0,
    },
    span,
  );
  const skilful = newest?.report.works.skilful ?? 0;
  return {
    cell: unit.name,
    ...reckoned,
    planned: newest?.report.plans ?? 0,
    models: reckoned.models ?? (skilful === 0 ? undefined : skilful),
  };
}

/** Columns of plain numbers are added up; one with words in it is left empty. */
function withTotal(table: Table, { say }: PaperWords): Table {
  if (table.rows.length === 0) return table;
  const total = table.columns.map((_, at) => {
    if (at === 0) return undefined;
    if (at === 1) return say('rollUp.total');
    const cells = table.rows.map((row) => row[at]).filter((cell) => cell !== undefined);
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const isSum = numbers.length > 0 && numbers.length === cells.length;
    return isSum ? numbers.reduce((sum, one) => sum + one, 0) : undefined;
  });
  return { ...table, rows: [...table.rows, total] };
}

const scheduledIn = ({ unit, sessions, files, sum }: UnitRow): readonly ScheduledCell[] => {
  const names = files[0]?.report.names ?? [];
  const secretary = names.find(({ role }) => role === 'bi_thu')?.name;
  const about = { cell: unit.name, members: sum.people, secretary };
  if (sessions.length === 0) return [about];
  return sessions.map(({ session: { day, time, place } }) => ({ ...about, day, time, place }));
};
