/** What closing a session looks at, gathered from its parts, its group and the year so far. */
import type { AttendanceCount } from '../../domain/attendance/count.ts';
import type { SheetRow } from '../../domain/attendance/sheet.ts';
import { corrected, type Correction, type CorrectionNote } from '../../domain/correction.ts';
import { type Day, yearOf } from '../../domain/day.ts';
import { type Group, isCell, requiredMinutes } from '../../domain/group/group.ts';
import { everySpeaker } from '../../domain/minutes/minutes.ts';
import type { Change } from '../../domain/record/edit.ts';
import { measuresOf, type Measures } from '../../domain/rubric/measure.ts';
import { type Choice, scoreOf as sheetFor, type ScoreSheet } from '../../domain/rubric/score.ts';
import { freezeScore } from '../../domain/rubric/score-record.ts';
import { checkSession } from '../../domain/rule-check.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import { closeSession, openAgainNote } from '../../domain/session/closing.ts';
import { endSession } from '../../domain/session/running.ts';
import type { Session, SessionScore } from '../../domain/session/session.ts';
import type { Warning } from '../../domain/session/warning.ts';
import type { Task } from '../../domain/task/task.ts';
import { byUrgency, completion, tasksForReview, tasksWhere } from '../../domain/task/task-list.ts';
import { type Rubric, templatesFor } from '../../domain/template.ts';
import type { Patch } from '../../domain/write.ts';
import { library, openLibrary } from '../library.ts';
import { openReference } from '../reference.ts';
import type { Services } from '../services.ts';
import { longestExcusedRunOf, openAbsences } from './absences.ts';
import { sheetCountOf, sheetRowsOf } from './attendance-sheet.ts';
import { tasksOf } from './groups.ts';
import { previousSession } from './previous-session.ts';
import { attendanceOf, minutesOf, scoreOf } from './session.ts';
import { openTemplates, rubrics } from './templates.ts';

export interface ClosingView {
  /** As it will be closed: over by now, the item at hand done. */
  readonly session: Session;
  readonly rows: readonly SheetRow[];
  readonly count: AttendanceCount;
  readonly minutes?: number | undefined;
  readonly requiredMinutes?: number | undefined;
  /** What the rule check tells now; of a closed session what it told then. */
  readonly warnings: readonly Warning[];
  /** What this session gave. */
  readonly given: readonly Task[];
  /** Score sheets that can be used on that day for that kind; the newest first. */
  readonly rubrics: readonly Rubric[];
  readonly sheet?: ScoreSheet | undefined;
}

/** Reads what the score and the rule check need besides the session. False when that failed. */
export async function openClosing(services: Services, group: string, day: Day): Promise<boolean> {
  // Names of articles that were corrected; nobody waits for them.
  if (library.peek() === undefined) void openLibrary(services);
  await Promise.all([openTemplates(services), openReference(services)]);
  return openAbsences(services, group, yearOf(day));
}

/** Group, session and `openClosing` should be open. @param now milliseconds since 1970 */
export function closingOf(group: Group, current: Session, now: number): ClosingView {
  const session = asEnded(current, now);
  const isFinal = session.status === 'closed' || session.status === 'void';
  const rows = sheetRowsOf(session).value;
  const count = (isFinal ? session.count : undefined) ?? sheetCountOf(session).value;
  const given = givenIn(session);
  const minutes = minutesOf(session).value;
  const usable = rubricsFor(group, session);
  const rubric = chosenRubric(group, session, usable);
  return {
    session,
    rows,
    count,
    minutes: minutesHeld(session),
    requiredMinutes: isFinal ? session.requiredMinutes : requiredMinutes(group, session.kind),
    warnings: isFinal
      ? session.warnings
      : checkSession({ group, session, count, minutes, tasks: given }),
    given,
    rubrics: usable,
    sheet: rubric && filledSheet(group, session, rubric, count),
  };
}

/** What the session gave, the most urgent first. */
export const givenIn = ({ group, key, day }: Session): readonly Task[] =>
  byUrgency(tasksWhere(tasksOf(group).value, { session: key }, day));

/** The end, where it was not told, and all that is kept with the session from then on. */
export function closeChanges(view: ClosingView, open: Session, now: number): readonly Change[] {
  const { session, rows, warnings, sheet } = view;
  const isRunning = open.startedAt !== undefined && open.endedAt === undefined;
  const again = openAgainNote(open, now);
  const closing = [
    ...(isRunning ? [endSession(open, now)] : []),
    ...closeSession(session, {
      rows,
      warnings,
      requiredMinutes: view.requiredMinutes,
      score: sheet && finishedScore(sheet),
      now,
    }),
  ];
  return [
    ...(again === undefined ? closing : closing.map((change) => withOld(change, again))),
    ...(sheet === undefined ? [] : [freezeScore(session, sheet)]),
  ];
}

/** Closed once more: the figures that it was closed with before stay visible. */
const withOld = (change: Change, note: CorrectionNote): Change =>
  change.kind === 'session' ? corrected(change, note) : change;

/** Undefined while criteria are still to be judged: half a score says nothing. */
export const finishedScore = ({
  rubric,
  points,
  open,
  class: reached,
}: ScoreSheet): SessionScore | undefined =>
  open > 0 ? undefined : { rubric: rubric.id, points, class: reached?.id };

/** The sheet as it will be with other choices. */
export function withChoices(
  group: Group,
  { session, count, sheet }: ClosingView,
  judgements: readonly { readonly criterion: string; readonly patch: Patch<Choice> }[],
): ScoreSheet | undefined {
  if (sheet === undefined) return undefined;
  const choices = new Map(scoreOf(session).value.choices);
  for (const { criterion, patch } of judgements)
    choices.set(criterion, { ...choices.get(criterion), ...patch });
  return filledSheet(group, session, sheet.rubric, count, choices);
}

/** All that was changed since it was closed first, the latest first. */
export const correctionsOf = (session: Session): readonly Correction[] =>
  [
    session.corrections,
    attendanceOf(session).value.corrections,
    minutesOf(session).value.corrections,
    scoreOf(session).value.corrections,
  ]
    .flat()
    .sort((a, b) => b.at - a.at);

/** What the score was reckoned from may be other than it was at closing. */
export const correctedSince = (session: Session): boolean =>
  correctionsOf(session).some(
    ({ at, values }) =>
      at > (session.closedAt ?? Infinity) &&
      values.some(({ of, field }) => of !== 'criterion' && !NOT_MEASURED.has(field)),
  );

const NOT_MEASURED: ReadonlySet<string> = new Set([
  'score',
  'status',
  'voidReason',
  'rubric',
  'points',
  'omitted',
]);

function asEnded(session: Session, now: number): Session {
  const { status, startedAt, endedAt, current, items } = session;
  if (status !== 'running' || startedAt === undefined || endedAt !== undefined) return session;
  return {
    ...session,
    endedAt: now,
    items: items.map((item) =>
      item.id === current?.item
        ? { ...item, doneAt: now, spent: item.spent + Math.max(0, now - current.since) }
        : item,
    ),
  };
}

/** Score sheets are for Party cells. */
const rubricsFor = ({ kind }: Group, session: Session): readonly Rubric[] =>
  isCell(kind) ? templatesFor(rubrics.value, session.kind, session.day) : [];

function chosenRubric(
  group: Group,
  session: Session,
  usable: readonly Rubric[],
): Rubric | undefined {
  const { rubric } = scoreOf(session).value;
  const named = (id: string | undefined) => usable.find((one) => one.id === id);
  return named(rubric) ?? named(group.rubric) ?? usable[0];
}

function filledSheet(
  group: Group,
  session: Session,
  rubric: Rubric,
  count: AttendanceCount,
  choices = scoreOf(session).value.choices,
): ScoreSheet {
  const isClosed = session.status === 'closed';
  return sheetFor(rubric, {
    kind: session.kind,
    measures: isClosed ? NOTHING_NEW : measured(group, session, count),
    choices,
    frozen: isClosed ? scoreOf(session).value.frozen : undefined,
    count,
    omittedRule: group.omitted,
  });
}

/** A closed session keeps the points; what they came from may have changed since. */
const NOTHING_NEW: Measures = new Map();

function measured(group: Group, session: Session, count: AttendanceCount): Measures {
  const onList = new Set(sheetRowsOf(session).value.map(({ member }) => member));
  const speakers = [...everySpeaker(minutesOf(session).value)].filter((who) => onList.has(who));
  const reviewed = tasksForReview(tasksOf(group.key).value, session, previousSession(session));
  return measuresOf({
    minutes: minutesHeld(session),
    requiredMinutes: requiredMinutes(group, session.kind),
    count,
    longestExcusedRun: longestExcusedRunOf(group.key, session.day),
    items: session.items,
    speakers: speakers.length,
    tasks: completion(reviewed, session.day),
  });
}
