/** The report of a cell out of what it keeps. */
import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import type { Entry } from '../entry/entry.ts';
import type { Group } from '../group/group.ts';
import type { Member } from '../member/member.ts';
import { type RosterEntry, rosterOn } from '../member/roster.ts';
import { isModel, isPlannedIn, worksIn } from '../report/cells.ts';
import { dueTasks } from '../report/due-tasks.ts';
import { type PersonFigures, peopleWhoCame } from '../report/people.ts';
import { isWithin, type Period, type Span, spanOf } from '../report/period.ts';
import { spanSaid } from '../report/period-said.ts';
import type { ScoreSheet } from '../rubric/score.ts';
import { minutesHeld } from '../session/clock.ts';
import type { SessionHead } from '../session/session.ts';
import type { Task } from '../task/task.ts';
import type { Theme } from '../theme.ts';
import type {
  CellReport,
  ReportedEntry,
  ReportedPeople,
  ReportedPerson,
  ReportedScore,
  ReportedSession,
} from './cell-report.ts';

export interface ReportSources {
  readonly group: Group;
  readonly period: Period;
  readonly today: Day;
  readonly members: readonly Member[];
  readonly sessions: readonly SessionHead[];
  readonly tasks: readonly Task[];
  readonly themes: readonly Theme[];
  readonly entries: readonly Entry[];
  /** Over the same period. */
  readonly people: readonly PersonFigures[];
  readonly readingsOf: (session: SessionHead) => number;
  /** As it was when the session was closed; undefined where none is known. */
  readonly sheetOf: (session: SessionHead) => ScoreSheet | undefined;
}

export interface ReportChoices {
  readonly names: boolean;
  readonly registers: boolean;
}

export function makeReport(from: ReportSources, { names, registers }: ReportChoices): CellReport {
  const { group, period, today, themes, tasks, people } = from;
  const span = spanOf(period);
  const { due, onTime, late, open } = dueTasks(tasks, span, today);
  const works = worksIn(tasks, span);
  const list = listOn(from, span.to < today ? span.to : today);
  return {
    unit: {
      id: group.key,
      name: group.name,
      kind: group.kind,
      parent: group.parent,
      locality: group.locality,
    },
    period: { by: period.by, ...span },
    people: countPeople(list, people),
    plans: themes.filter((theme) => isPlannedIn(theme, span)).length,
    works: { registered: works.length, skilful: works.filter(({ goal }) => isModel(goal)).length },
    tasks: { due: due.length, onTime: onTime.length, late: late.length, open: open.length },
    sessions: reportedSessions(from, span),
    entries: registers ? entriesIn(from.entries, span).map(reportedEntry) : [],
    ...(names && { names: reportedNames(list, people) }),
  };
}

const listOn = ({ members }: ReportSources, day: Day): readonly RosterEntry[] =>
  rosterOn(members, day, 'thuong_ky').filter(({ standing }) => standing !== 'tam_thoi_den');

function countPeople(
  list: readonly RosterEntry[],
  people: readonly PersonFigures[],
): ReportedPeople {
  const official = list.filter(({ memberType }) => memberType === 'chinh_thuc').length;
  return {
    total: list.length,
    official,
    probationary: list.length - official,
    came: peopleWhoCame(people).length,
  };
}

const reportedNames = (
  list: readonly RosterEntry[],
  people: readonly PersonFigures[],
): readonly ReportedPerson[] => {
  const figures = new Map(people.map((one) => [one.member, one]));
  return list
    .filter(({ erased }) => !erased)
    .map(({ member, fullName, role, memberType }) => ({
      key: member,
      name: fullName,
      role,
      type: memberType,
      present: figures.get(member)?.present ?? 0,
      base: figures.get(member)?.base ?? 0,
    }));
};

function reportedSessions(from: ReportSources, span: Span): readonly ReportedSession[] {
  return from.sessions
    .filter(({ deleted, kind, status, day }) => {
      return !deleted && kind !== 'chi_uy' && status !== 'void' && isWithin(day, span);
    })
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key))
    .map((session) => reportedSession(session, from));
}

function reportedSession(session: SessionHead, from: ReportSources): ReportedSession {
  const { key, kind, status, day, time, place, title } = session;
  const theme = from.themes.find((one) => one.key === session.theme && !one.deleted)?.title;
  const plan = { key, kind, day, time, place, title, theme };
  if (status !== 'closed' || session.count === undefined) return { ...plan, status: 'planned' };
  return {
    ...plan,
    status,
    count: session.count,
    minutes: minutesHeld(session),
    required: session.requiredMinutes,
    score: reportedScore(session, from.sheetOf(session)),
    spoke: from.people.filter(({ spoke }) => spoke.includes(key)).length,
    readings: from.readingsOf(session),
  };
}

/** In Vietnamese, as such reports are. */
function reportedScore(
  { score }: SessionHead,
  sheet: ScoreSheet | undefined,
): ReportedScore | undefined {
  if (score === undefined) return undefined;
  const { points, class: id } = score;
  const lost = (sheet?.groups ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ omitted, criterion, points: got = 0 }) =>
      omitted || got >= criterion.max
        ? []
        : [{ title: `${criterion.id} ${criterion.title.vi}`, points: criterion.max - got }],
    ),
  );
  const className = sheet?.rubric.classes.find((one) => one.id === id)?.name.vi;
  return { points, class: id, className, lost };
}

/** Those whose time touches the span, and those whose time nobody can reckon with. */
const entriesIn = (entries: readonly Entry[], { from, to }: Span): readonly Entry[] =>
  entries.filter(({ deleted, period }) => {
    const said = spanSaid(period);
    return !deleted && (said === undefined || (said.from <= to && from <= said.to));
  });

const reportedEntry = (entry: Entry): ReportedEntry => {
  const { key, type, title, period, unit, action, outcome, quantities } = entry;
  return {
    key,
    type,
    title,
    period,
    unit,
    action,
    outcome,
    quantities: Object.fromEntries(quantities),
  };
};
