/** What a score sheet can find out by itself, each with where it comes from. */
import { attendanceRate, type AttendanceCount } from '../attendance/count.ts';
import type { AgendaItem } from '../session/agenda.ts';

/** Where a person can look it up: the screens that show it. */
export type MeasureSource = 'times' | 'attendance' | 'agenda' | 'minutes' | 'tasks' | 'absences';

export interface Measure {
  /** In the unit that the levels use: per cent, minutes, times running. */
  readonly value: number;
  /** The numbers behind it: `present` of `base`, `done` of `due`. */
  readonly part?: number | undefined;
  readonly whole?: number | undefined;
  readonly source: MeasureSource;
}

/** By the name that a criterion of a score sheet gives; absent where it is not known. */
export type Measures = ReadonlyMap<string, Measure>;

/** Everything is what is known when the sheet is looked at. */
export interface MeasuredSession {
  /** Minutes between start and end. */
  readonly minutes?: number | undefined;
  readonly requiredMinutes?: number | undefined;
  readonly count: AttendanceCount;
  /** The longest run of excused absences of one person this year. */
  readonly longestExcusedRun?: number | undefined;
  readonly items: readonly AgendaItem[];
  /** People on the list who spoke. */
  readonly speakers: number;
  /** Of the tasks under review. */
  readonly tasks: { readonly done: number; readonly due: number };
}

export function measuresOf(session: MeasuredSession): Measures {
  const found: readonly (readonly [string, Measure | undefined])[] = [
    ['duration', duration(session)],
    ['attendance-rate', attendance(session)],
    ['excused-run', excusedRun(session)],
    ['steps', steps(session)],
    ['speakers-rate', ratio(session.speakers, session.count.present, 'minutes')],
    ['thinking-minutes', thinking(session)],
    ['tasks-rate', ratio(session.tasks.done, session.tasks.due, 'tasks')],
  ];
  return new Map(
    found.flatMap(([name, measure]) => (measure === undefined ? [] : [[name, measure]])),
  );
}

function duration({ minutes, requiredMinutes }: MeasuredSession): Measure | undefined {
  if (minutes === undefined || requiredMinutes === undefined) return undefined;
  return {
    value: (minutes / requiredMinutes) * 100,
    part: minutes,
    whole: requiredMinutes,
    source: 'times',
  };
}

function attendance({ count }: MeasuredSession): Measure | undefined {
  const rate = attendanceRate(count);
  // Half a roll call says nothing.
  if (rate === undefined || count.unrecorded > 0) return undefined;
  return { value: rate * 100, part: count.present, whole: count.base, source: 'attendance' };
}

const excusedRun = ({ longestExcusedRun }: MeasuredSession): Measure | undefined =>
  longestExcusedRun === undefined ? undefined : { value: longestExcusedRun, source: 'absences' };

/** Still ahead when the sheet is filled in. */
const AFTER_SCORING = ['score', 'minutes'];

/** Items without planned minutes are only there for the case that they are needed. */
function steps({ items }: MeasuredSession): Measure | undefined {
  const expected = items.filter(
    ({ minutes, step }) => step !== undefined && minutes > 0 && !AFTER_SCORING.includes(step),
  );
  const done = expected.filter(({ doneAt }) => doneAt !== undefined);
  return ratio(done.length, expected.length, 'agenda');
}

function thinking({ items }: MeasuredSession): Measure | undefined {
  const item = items.find(({ step }) => step === 'thinking');
  if (item === undefined || item.spent === 0) return undefined;
  return { value: item.spent / 60_000, source: 'agenda' };
}

function ratio(part: number, whole: number, source: MeasureSource): Measure | undefined {
  return whole === 0 ? undefined : { value: (part / whole) * 100, part, whole, source };
}
