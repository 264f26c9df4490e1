/** What each cell puts into the tables that a higher committee makes over its cells: T3, T4, T11. */
import type { Entry, QuantityName } from '../entry/entry.ts';
import type { Quantity } from '../entry/quantity.ts';
import { fold } from '../fold.ts';
import type { SessionHead } from '../session/session.ts';
import { isRegular, isThematic } from '../session-kind.ts';
import type { Task } from '../task/task.ts';
import type { Theme } from '../theme.ts';
import { closedIn } from './figures.ts';
import { isWithin, type Span } from './period.ts';
import { spanSaid } from './period-said.ts';

export interface CellRecords {
  readonly sessions: readonly SessionHead[];
  readonly tasks: readonly Task[];
  readonly themes: readonly Theme[];
  readonly entries: readonly Entry[];
  /** On the list when the time ends, for a time without a session. */
  readonly members: number;
  /** People who took the floor in a session; undefined where its minutes are not here. */
  readonly speakersOf: (session: SessionHead) => number | undefined;
  /** Texts read in a session. */
  readonly readingsOf: (session: SessionHead) => number;
}

/** Absent: nothing was reported, which is not zero. */
export interface HalfYear {
  readonly members: number;
  /** Attendances (lượt) at the monthly sessions. */
  readonly present: number;
  /** Times somebody took the floor. */
  readonly spoke?: number | undefined;
  /** Works and models of “dân vận khéo” that were registered or reported. */
  readonly models?: Reported | undefined;
  /** Thematic and study sessions. */
  readonly thematic: number;
  readonly read: number;
  /** Themes that were planned for its quarters. */
  readonly planned: number;
  readonly admitted?: Reported | undefined;
  /** Inspections and supervisions. */
  readonly inspections?: number | undefined;
}

/** A number, or the quantities that cannot be added up (`hơn 3`, `hàng trăm`). */
export type Reported = number | readonly Quantity[];

/** @param span a half-year; any other stretch does as well */
export function halfYearOf(cell: CellRecords, span: Span): HalfYear {
  const held = closedIn(cell.sessions, span).filter(({ kind }) => kind !== 'chi_uy');
  const regular = held.filter(({ kind }) => isRegular(kind));
  const entries = cell.entries.filter((entry) => isReportedIn(entry, span));
  return {
    members: membersAt(held, cell.members),
    present: sumOf(regular.map(({ count }) => count?.present ?? 0)),
    spoke: spokeIn(held, cell),
    models: modelsIn(cell.tasks, entries, span),
    thematic: held.filter(({ kind }) => isThematic(kind) || kind === 'hoc_tap_nq').length,
    read: sumOf(held.map((session) => cell.readingsOf(session))),
    planned: cell.themes.filter((theme) => isPlannedIn(theme, span)).length,
    admitted: reported(entries, 'growth', 'admitted'),
    inspections: inspectionsIn(entries),
  };
}

/** As the last list of the time says it. */
export const membersAt = (held: readonly SessionHead[], now: number): number =>
  held[held.length - 1]?.count?.total ?? now;

/** Whether it tells of a time that lies within the one asked for. */
export function isReportedIn({ period, deleted }: Entry, { from, to }: Span): boolean {
  const said = spanSaid(period);
  return !deleted && said !== undefined && from <= said.from && said.to <= to;
}

function spokeIn(held: readonly SessionHead[], { speakersOf }: CellRecords): number | undefined {
  const spoke = held.map(speakersOf).filter((one) => one !== undefined);
  return spoke.length === 0 ? undefined : sumOf(spoke);
}

/** Whether it is about skilful mass mobilisation. */
export const isModel = (text: string): boolean => fold(text).includes('dan van kheo');

/** A number that was reported goes before what the phone can count by itself. */
function modelsIn(
  tasks: readonly Task[],
  entries: readonly Entry[],
  span: Span,
): Reported | undefined {
  const named = entries.filter(({ title }) => isModel(title));
  const told = reported(named, 'indicator', 'actual');
  if (told !== undefined) return told;
  const works = worksIn(tasks, span).filter(({ goal }) => isModel(goal));
  return works.length === 0 ? undefined : works.length;
}

/** Works registered for the time: given or due in it. */
export const worksIn = (tasks: readonly Task[], span: Span): readonly Task[] =>
  tasks.filter(
    ({ type, state, deleted, deadline, givenOn }) =>
      type === 'work' &&
      !deleted &&
      state !== 'dropped' &&
      (isWithin(deadline, span) || isWithin(givenOn, span)),
  );

/** A theme of a quarter that begins in it. */
export function isPlannedIn({ year, quarter, deleted }: Theme, { from, to }: Span): boolean {
  if (deleted || quarter === undefined) return false;
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return from <= first && first <= to;
}

function reported(
  entries: readonly Entry[],
  type: Entry['type'],
  name: QuantityName,
): Reported | undefined {
  const told = entries
    .filter((entry) => entry.type === type)
    .flatMap(({ quantities }) => quantities.get(name) ?? []);
  if (told.length === 0) return undefined;
  return told.every(({ operator, percent }) => operator === 'exact' && !percent)
    ? sumOf(told.map(({ value }) => value))
    : told;
}

/** Every line of the register that found something to look at; a line of zeros says there was none. */
function inspectionsIn(entries: readonly Entry[]): number | undefined {
  const told = entries.filter(({ type }) => type === 'inspection');
  if (told.length === 0) return undefined;
  return told.filter(({ quantities }) => [...quantities.values()].some(({ value }) => value > 0))
    .length;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
