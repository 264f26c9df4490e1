/** What the reports of all units come to over a stretch of days; the order in which they came plays no part. */
import { compareText } from '../compare.ts';
import { addDays, type Day } from '../day.ts';
import { isWithin, type Span } from '../report/period.ts';
import { isThematic } from '../session-kind.ts';
import { printedShare } from '../share.ts';
import type { ReportedSession } from './cell-report.ts';
import type { Received } from './received.ts';
import { isExpected, type Unit, type UnitNode, unitTree, walk } from './unit.ts';

/** A session with the file that tells of it. */
export interface CountedSession {
  readonly session: ReportedSession;
  readonly file: Received;
}

/** - `partial`: the files leave days of the time out; it counts as missing */
export type UnitState = 'received' | 'partial' | 'missing';

export interface UnitRow {
  readonly unit: Unit;
  readonly depth: number;
  readonly state: UnitState;
  /** The whole time was covered only after the deadline. */
  readonly late: boolean;
  /** Made before the time was over: a last session may not be in it. */
  readonly early: boolean;
  /** Senders of files of the very same time; a correction has the same. More than one: the newest file counts. */
  readonly copies: number;
  /** All that touch the time, newest first. */
  readonly files: readonly Received[];
  /** Held and planned, oldest first. */
  readonly sessions: readonly CountedSession[];
  readonly sum: Sum;
}

export interface Sum {
  readonly sessions: number;
  readonly thematic: number;
  /** Attendances (lượt). */
  readonly present: number;
  readonly base: number;
  /** 0–1 as it is printed; undefined when nobody had to come. */
  readonly rate: number | undefined;
  /** On the lists. */
  readonly people: number;
  /** People who came at least once; undefined where a report over another stretch does not tell. */
  readonly came: number | undefined;
}

export interface RollUp {
  readonly span: Span;
  /** Every unit that is to report, in the order of the tree. */
  readonly rows: readonly UnitRow[];
  readonly tree: readonly UnitNode[];
  readonly total: Sum;
}

export interface RollUpSources {
  readonly units: readonly Unit[];
  readonly received: readonly Received[];
  readonly span: Span;
  readonly due?: Day | undefined;
}

export function rollUp({ units, received, span, due }: RollUpSources): RollUp {
  const tree = unitTree(units);
  const byUnit = new Map<string, Received[]>();
  for (const one of received.filter(({ report }) => touches(report.period, span)))
    byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const rows = walk(tree)
    .filter(isExpected)
    .map(({ unit, depth }) => rowOf({ unit, depth }, byUnit.get(unit.key) ?? [], span, due));
  return { span, tree, rows, total: sumOf(rows.map(({ sum }) => sum)) };
}

const touches = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

function rowOf(
  place: Pick<UnitNode, 'unit' | 'depth'>,
  unsorted: readonly Received[],
  span: Span,
  due: Day | undefined,
): UnitRow {
  const files = [...unsorted].sort(newestFirst);
  const covered = coveredOn(files, span);
  const sessions = sessionsIn(files, span);
  const [newest] = files;
  return {
    ...place,
    state: stateOf(files, covered),
    late: covered !== undefined && due !== undefined && covered > due,
    early: newest !== undefined && newest.madeOn < lastDay(newest.report.period, span),
    copies: newest === undefined ? 0 : sendersOf(files, newest),
    files,
    sessions,
    sum: sumOfUnit(newest, sessions, span),
  };
}

const sendersOf = (files: readonly Received[], newest: Received): number =>
  new Set(files.filter((one) => isSameTime(one, newest)).map(({ report }) => report.unit.id)).size;

function stateOf(files: readonly Received[], covered: Day | undefined): UnitState {
  if (covered !== undefined) return 'received';
  return files.length > 0 ? 'partial' : 'missing';
}

const lastDay = (one: Span, other: Span): Day => (one.to < other.to ? one.to : other.to);

const newestFirst = (one: Received, other: Received): number =>
  other.made - one.made || compareText(other.key, one.key);

export const isSameTime = ({ report: one }: Received, { report: other }: Received): boolean =>
  one.period.from === other.period.from && one.period.to === other.period.to;

/** The day on which the files first left no day of the span out; undefined while they do. */
function coveredOn(newest: readonly Received[], span: Span): Day | undefined {
  const oldest = [...newest].reverse();
  const at = oldest.findIndex((_, index) => covers(oldest.slice(0, index + 1), span));
  return oldest[at]?.madeOn;
}

function covers(files: readonly Received[], { from, to }: Span): boolean {
  let day = from;
  const periods = files.map(({ report }) => report.period);
  for (const period of periods.sort((a, b) => compareText(a.from, b.from)))
    if (period.from <= day && period.to >= day) day = addDays(period.to, 1);
  return day > to;
}

/** A newer file speaks for all days of its time: what it leaves out was taken back. */
function sessionsIn(newest: readonly Received[], span: Span): readonly CountedSession[] {
  const found = new Map<string, CountedSession>();
  for (const [index, file] of newest.entries()) {
    const newer = newest.slice(0, index).map(({ report }) => report.period);
    for (const session of file.report.sessions) {
      const { key, day } = session;
      const isTold = found.has(key) || newer.some((period) => isWithin(day, period));
      if (!isTold && isWithin(day, span)) found.set(key, { session, file });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.session.day, b.session.day) || compareText(a.session.key, b.session.key),
  );
}

function sumOfUnit(
  newest: Received | undefined,
  sessions: readonly CountedSession[],
  span: Span,
): Sum {
  const held = heldIn(sessions);
  return {
    ...attendanceOf(sessions),
    sessions: held.length,
    thematic: held.filter(({ session }) => isThematic(session.kind)).length,
    people: newest?.report.people.total ?? 0,
    came: cameIn(newest, span),
  };
}

function cameIn(newest: Received | undefined, { from, to }: Span): number | undefined {
  if (newest === undefined) return 0;
  const { people, period } = newest.report;
  return period.from === from && period.to === to ? people.came : undefined;
}

export const heldIn = (sessions: readonly CountedSession[]): readonly CountedSession[] =>
  sessions.filter(({ session }) => session.status === 'closed');

export function attendanceOf(
  sessions: readonly CountedSession[],
): Pick<Sum, 'present' | 'base' | 'rate'> {
  let present = 0;
  let base = 0;
  for (const { session } of heldIn(sessions)) {
    present += session.count?.present ?? 0;
    base += session.count?.base ?? 0;
  }
  return { present, base, rate: printedShare(present, base) };
}

/** The rate is that of the sums, never a mean of rates. */
export function sumOf(sums: readonly Sum[]): Sum {
  const all = (name: 'sessions' | 'thematic' | 'present' | 'base' | 'people') =>
    sums.reduce((sum, one) => sum + one[name], 0);
  const [present, base] = [all('present'), all('base')];
  const came = sums.every((one) => one.came !== undefined)
    ? sums.reduce((sum, one) => sum + (one.came ?? 0), 0)
    : undefined;
  return {
    sessions: all('sessions'),
    thematic: all('thematic'),
    present,
    base,
    rate: printedShare(present, base),
    people: all('people'),
    came,
  };
}

/** The rows of all units under one. */
export function rowsUnder(
  { children }: UnitNode,
  { rows }: Pick<RollUp, 'rows'>,
): readonly UnitRow[] {
  const below = new Set(walk(children).map(({ unit }) => unit.key));
  return rows.filter(({ unit }) => below.has(unit.key));
}

export const findNode = (tree: readonly UnitNode[], key: string): UnitNode | undefined =>
  walk(tree).find(({ unit }) => unit.key === key);
