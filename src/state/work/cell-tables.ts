/** The tables that a higher committee makes over its cells, for those on this phone: T3, T4, T11. */
import { addMonths, type Day, type Month, monthOf } from '../../domain/day.ts';
import { compareText } from '../../domain/compare.ts';
import { type Group, isCell } from '../../domain/group/group.ts';
import { isActive } from '../../domain/member/member.ts';
import { everySpeaker, readMinutes } from '../../domain/minutes/minutes.ts';
import { recordId } from '../../domain/record/record.ts';
import { type CellRecords, halfYearOf, membersAt } from '../../domain/report/cells.ts';
import { closedIn } from '../../domain/report/figures.ts';
import { isWithin, type Period, periodOn, type Span, spanOf } from '../../domain/report/period.ts';
import { dayOfMonth } from '../../domain/rhythm.ts';
import { scoreOf } from '../../domain/rubric/score.ts';
import { readScore } from '../../domain/rubric/score-record.ts';
import { readSession, type SessionHead } from '../../domain/session/session.ts';
import { isRegular, isThematic } from '../../domain/session-kind.ts';
import { type CellHalfYear, halfYearTable } from '../../export/lists/cells/half-year-table.ts';
import {
  lostPoints,
  type RatedSession,
  ratingTable,
} from '../../export/lists/cells/rating-table.ts';
import { type ScheduledCell, scheduleTable } from '../../export/lists/cells/schedule-table.ts';
import type { Table } from '../../export/tables/table.ts';
import { paperWords } from '../../i18n/papers.ts';
import { language, t } from '../../i18n/translate.ts';
import { listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import {
  groups,
  groupsOpen,
  isOpen,
  membersOf,
  openGroup,
  openGroups,
  sessionsOf,
  tasksOf,
  themesOf,
} from './groups.ts';
import { entriesOf } from './report.ts';
import { openTemplates, rubrics } from './templates.ts';
import { once } from './view.ts';

export const CELL_TABLES = ['rating', 'halfYear', 'schedule'] as const;
export type CellTable = (typeof CELL_TABLES)[number];

/** What the groups themselves do without. */
const MORE = ['entry', 'minutes', 'score'] as const;

export const cells = (): readonly Group[] => groups.value.filter(({ kind }) => isCell(kind));

/** False when that failed, after telling the person. */
export async function openCells(services: Services): Promise<boolean> {
  const [, known] = await Promise.all([openTemplates(services), openGroups(services)]);
  const done = await Promise.all(
    cells().flatMap(({ key }) => [
      openGroup(services, key),
      ...MORE.filter((kind) => listOf(kind, key).peek() === undefined).map((kind) =>
        openList(services, kind, key),
      ),
    ]),
  );
  return known && done.every(Boolean);
}

export const cellsOpen = (): boolean =>
  groupsOpen.value &&
  cells().every(
    ({ key }) => isOpen(key) && MORE.every((kind) => listOf(kind, key).value !== undefined),
  );

/** Those that can be chosen for a table, the latest first. */
export function cellPeriods(table: CellTable, today: Day): readonly Period[] {
  const days = cells().flatMap(({ key }) => sessionsOf(key).value.map(({ day }) => day));
  const last = addMonths(monthOf(today), table === 'schedule' ? 1 : 0);
  const months = [...new Set([...days.map(monthOf), monthOf(today), last])].filter(
    (month) => month <= last,
  );
  const by = table === 'halfYear' ? 'half' : 'month';
  const found = new Map(
    months.map((month) => {
      const period = periodOn(by, `${month}-01`);
      return [spanOf(period).from, period];
    }),
  );
  return [...found].sort(([a], [b]) => compareText(b, a)).map(([, period]) => period);
}

/** In the language of the app. @param about name of the period */
export function cellTable(table: CellTable, period: Period, about: string): Table {
  const span = spanOf(period);
  const words = paperWords(language.value);
  const heading = [t(`papers.list.${table}`), about];
  switch (table) {
    case 'rating':
      return ratingTable(
        cells().flatMap((cell) => ratedIn(cell, span)),
        heading,
        words,
      );
    case 'halfYear':
      return halfYearTable(
        cells().map((cell) => halfYearRow(cell, span)),
        heading,
        words,
      );
    case 'schedule':
      return scheduleTable(
        cells().flatMap((cell) => scheduledIn(cell, span)),
        heading,
        words,
      );
  }
}

const membersOn = (group: string, day: Day): number =>
  membersOf(group).value.filter((member) => isActive(member, day)).length;

function ratedIn(cell: Group, span: Span): readonly RatedSession[] {
  const held = closedIn(sessionsOf(cell.key).value, span).filter(
    ({ kind }) => isRegular(kind) || isThematic(kind),
  );
  const members = membersAt(held, membersOn(cell.key, span.to));
  if (held.length === 0) return [{ cell: cell.name, members }];
  return held.map((session) => ({
    cell: cell.name,
    members: session.count?.total ?? members,
    day: session.day,
    points: session.score?.points,
    class: session.score?.class,
    lost: lostIn(cell, session),
  }));
}

const scoreView = once(readScore);

/** Undefined where it was not scored, or its score sheet is not on this phone. */
function lostIn({ key, omitted }: Group, session: SessionHead): string | undefined {
  const { kind, score, count } = session;
  const rubric = rubrics.value.find(({ id }) => id === score?.rubric);
  const record = listOf('score', key).value?.get(recordId('score', key, session.key));
  if (rubric === undefined || record === undefined || count === undefined) return undefined;
  const { choices, frozen } = scoreView(record);
  const sheet = scoreOf(rubric, {
    kind,
    measures: new Map(),
    choices,
    frozen,
    count,
    omittedRule: omitted,
  });
  return lostPoints(sheet, paperWords(language.value));
}

const speakersView = once((record) => everySpeaker(readMinutes(record)));
const readingsView = once((record) => readSession(record).readings.length);

function halfYearRow({ key, name }: Group, span: Span): CellHalfYear {
  const known = new Set(membersOf(key).value.map((member) => member.key));
  const minutes = listOf('minutes', key).value;
  const sessions = listOf('session', key).value;
  const records: CellRecords = {
    sessions: sessionsOf(key).value,
    tasks: tasksOf(key).value,
    themes: themesOf(key).value,
    entries: entriesOf(key).value,
    members: membersOn(key, span.to),
    speakersOf: (session) => {
      const record = minutes?.get(recordId('minutes', key, session.key));
      return record && [...speakersView(record)].filter((who) => known.has(who)).length;
    },
    readingsOf: ({ id }) => {
      const record = sessions?.get(id);
      return record === undefined ? 0 : readingsView(record);
    },
  };
  return { cell: name, ...halfYearOf(records, span) };
}

/** Every session of the month that is not off; the usual day where none is planned. */
function scheduledIn(cell: Group, span: Span): readonly ScheduledCell[] {
  const { key, name, rhythm, time, place } = cell;
  const planned = sessionsOf(key)
    .value.filter(
      ({ day, status, kind, deleted }) =>
        !deleted && status !== 'void' && kind !== 'chi_uy' && isWithin(day, span),
    )
    .sort((a, b) => compareText(a.day, b.day));
  const secretary = membersOf(key).value.find(
    (member) => member.role === 'bi_thu' && isActive(member, span.to),
  )?.fullName;
  const about = { cell: name, members: membersOn(key, span.to), secretary };
  if (planned.length > 0)
    return planned.map((session) => ({
      ...about,
      day: session.day,
      time: session.time,
      place: session.place,
    }));
  const month: Month = monthOf(span.from);
  return [{ ...about, day: rhythm && dayOfMonth(rhythm, month), time, place, isUsual: true }];
}
