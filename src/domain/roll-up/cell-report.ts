/** What a cell tells the level above about a stretch of time: counts; names only where somebody chose so. */
import type { AttendanceCount } from '../attendance/count.ts';
import type { Day } from '../day.ts';
import type { EntryType, InspectionAction, Outcome, QuantityName } from '../entry/entry.ts';
import type { Quantity } from '../entry/quantity.ts';
import type { GroupKind } from '../group/group.ts';
import type { MemberType } from '../member/standing.ts';
import type { Role } from '../people-order.ts';
import { isWithin, type PeriodKind, type Span } from '../report/period.ts';
import type { SessionKind } from '../session-kind.ts';
import type { TimeOfDay } from '../time-of-day.ts';

export interface CellReport {
  readonly unit: ReportedUnit;
  readonly period: Span & { readonly by: PeriodKind };
  readonly people: ReportedPeople;
  /** Themes planned for quarters that begin in the time. */
  readonly plans: number;
  /** Works given or due in the time, and those of them about skilful mass mobilisation (dân vận khéo). */
  readonly works: { readonly registered: number; readonly skilful: number };
  readonly tasks: ReportedTasks;
  /** Of the whole cell, held or planned, oldest first; meetings of the committee are not in it. */
  readonly sessions: readonly ReportedSession[];
  readonly entries: readonly ReportedEntry[];
  /** Absent unless names were chosen. */
  readonly names?: readonly ReportedPerson[] | undefined;
}

export interface ReportedUnit {
  /** Key of the group on the phone of the cell. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly parent?: string | undefined;
  readonly locality?: string | undefined;
}

export interface ReportedPeople {
  /** On the list on the last day, those temporarily in from elsewhere left out. */
  readonly total: number;
  readonly official: number;
  readonly probationary: number;
  /** People who came at least once (người), which is not attendances (lượt). */
  readonly came: number;
}

/** Due in the time. */
export interface ReportedTasks {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
}

export interface ReportedSession {
  readonly key: string;
  readonly kind: SessionKind;
  readonly status: 'planned' | 'closed';
  readonly day: Day;
  readonly time?: TimeOfDay | undefined;
  readonly place?: string | undefined;
  readonly title?: string | undefined;
  /** Title of the theme that it takes up. */
  readonly theme?: string | undefined;
  /** From here on of a closed one. */
  readonly count?: AttendanceCount | undefined;
  /** How long it was, and should have been. */
  readonly minutes?: number | undefined;
  readonly required?: number | undefined;
  readonly score?: ReportedScore | undefined;
  /** People on the list who took the floor. */
  readonly spoke?: number | undefined;
  /** Articles that were read for it. */
  readonly readings?: number | undefined;
}

export interface ReportedScore {
  readonly points: number;
  /** Id of the class; a sheet without points has none. */
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  /** Criteria that did not earn all of their points. */
  readonly lost: readonly { readonly title: string; readonly points: number }[];
}

export interface ReportedEntry {
  readonly key: string;
  readonly type: EntryType;
  readonly title: string;
  /** As it is said: `2023`. */
  readonly period: string;
  readonly unit?: string | undefined;
  readonly action?: InspectionAction | undefined;
  readonly outcome?: Outcome | undefined;
  /** A name that is not in it was not reported, which is not zero. */
  readonly quantities: Readonly<Partial<Record<QuantityName, Quantity | undefined>>>;
}

export interface ReportedPerson {
  /** Key of the member. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly type: MemberType;
  readonly present: number;
  readonly base: number;
}

/** Whether its parts can all be true at once; nothing is taken from one that says otherwise. */
export function isConsistent(report: CellReport): boolean {
  const { period, people, tasks, sessions, entries, names = [] } = report;
  return (
    period.from <= period.to &&
    people.official + people.probationary === people.total &&
    tasks.onTime + tasks.late + tasks.open === tasks.due &&
    areUnique([...sessions, ...entries]) &&
    areUnique(names) &&
    sessions.every(({ day }) => isWithin(day, period)) &&
    sessions.every(({ status, count }) => status === 'planned' || isCounted(count)) &&
    names.every(({ present, base }) => present <= base)
  );
}

const isCounted = (count: AttendanceCount | undefined): boolean =>
  count !== undefined && count.present <= count.base;

const areUnique = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map(({ key }) => key)).size === list.length;
