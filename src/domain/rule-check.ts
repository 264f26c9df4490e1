/** What the chair should know before closing. It warns and never blocks. */
import type { AttendanceCount } from './attendance/count.ts';
import { quorumOf, quorumState } from './attendance/quorum.ts';
import type { Day } from './day.ts';
import { type Group, isCell, requiredMinutes } from './group/group.ts';
import type { Minutes } from './minutes/minutes.ts';
import { votesAbovePresent } from './minutes/vote.ts';
import { minutesHeld } from './session/clock.ts';
import type { Session } from './session/session.ts';
import type { Warning, WarningCode } from './session/warning.ts';
import { hasOwner, type Task } from './task/task.ts';

export interface CheckedSession {
  readonly group: Pick<Group, 'kind' | 'minMinutes' | 'quorum'>;
  readonly session: Session;
  readonly count: AttendanceCount;
  readonly minutes: Minutes;
  /** What this session gave. */
  readonly tasks: readonly Task[];
}

type Values = Warning['values'];

export function checkSession(checked: CheckedSession): readonly Warning[] {
  const found: readonly (readonly [WarningCode, Values | undefined])[] = [
    ...times(checked),
    ['no-notice', noNotice(checked.session)],
    ['below-quorum', belowQuorum(checked)],
    ['unexcused', people(checked.count.unexcused)],
    ['unrecorded', people(checked.count.unrecorded)],
    ['no-chair', when(checked.session.chair === undefined)],
    ['no-secretary', when(checked.session.secretary === undefined)],
    ['not-adopted', when(checked.minutes.adoptedAt === undefined)],
    ['changed-after-adoption', when(checked.minutes.changedAfter !== undefined)],
    ...votes(checked),
    ['task-without-owner', tasks(checked.tasks.filter((task) => !hasOwner(task)))],
    [
      'task-without-deadline',
      tasks(checked.tasks.filter(({ deadline }) => deadline === undefined)),
    ],
  ];
  const document = isCell(checked.group.kind) ? guidelineOn(checked.session.day) : undefined;
  return found.flatMap(([code, values]): Warning[] =>
    values === undefined
      ? []
      : [{ code, values, document: RESTS_ON_GUIDELINE.has(code) ? document : undefined }],
  );
}

/** The others are arithmetic, custom, or a setting of the group. */
const RESTS_ON_GUIDELINE: ReadonlySet<WarningCode> = new Set([
  'too-short',
  'no-notice',
  'unexcused',
  'not-adopted',
  'task-without-owner',
  'task-without-deadline',
]);

/** The guideline on cell meetings in force on a day, by its id in the list of documents. */
function guidelineOn(day: Day): string | undefined {
  if (day >= '2025-10-28') return '42-hd-btctw';
  return day >= '2018-07-06' ? '12-hd-btctw' : undefined;
}

function times({ group, session }: CheckedSession): [WarningCode, Values | undefined][] {
  const minutes = minutesHeld(session);
  const required = requiredMinutes(group, session.kind);
  if (minutes === undefined) return [['no-times', {}]];
  const isShort = required !== undefined && minutes < required;
  return isShort ? [['too-short', { minutes, required }]] : [];
}

/** Only where the checklist has it. */
const noNotice = ({ checks }: Session): Values | undefined =>
  when(checks.some(({ id, doneAt }) => id === 'prep.notice' && doneAt === undefined));

function belowQuorum({ group, count }: CheckedSession): Values | undefined {
  if (!isCell(group.kind) || quorumState(count, group.quorum) !== 'short') return undefined;
  const { voters, voteBase } = count;
  return { voters, voteBase, needed: quorumOf(voteBase, group.quorum) };
}

const votes = ({ minutes, count }: CheckedSession): [WarningCode, Values | undefined][] =>
  minutes.votes.flatMap((vote): [WarningCode, Values][] => {
    const { base } = vote;
    const cast = vote.for + vote.against + vote.other;
    if (cast > base) return [['votes-above-base', { base, votes: cast }]];
    return votesAbovePresent(vote, count) > 0
      ? [['votes-above-present', { voters: count.voters, votes: cast }]]
      : [];
  });

const people = (count: number): Values | undefined => (count === 0 ? undefined : { people: count });

const tasks = (lacking: readonly Task[]): Values | undefined =>
  lacking.length === 0 ? undefined : { tasks: lacking.length };

const when = (isSo: boolean): Values | undefined => (isSo ? {} : undefined);
