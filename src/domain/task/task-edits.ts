/** Giving, following and settling tasks. */
import type { Day } from '../day.ts';
import type { Change, Edit } from '../record/edit.ts';
import { changeOf, oneLine, type Patch, type Ref, removed, setAll, type Values } from '../write.ts';
import { hasOwner, type Progress, type Task, type TaskState } from './task.ts';

export type TaskPatch = Patch<
  Pick<
    Task,
    | 'goal'
    | 'otherOwner'
    | 'counterpart'
    | 'signedOn'
    | 'deadline'
    | 'session'
    | 'item'
    | 'givenOn'
    | 'result'
    | 'appraisal'
  >
>;

export type TaskDraft = TaskPatch & Pick<Task, 'type' | 'goal' | 'owners'>;

export const TASK_PROBLEMS = [
  'no-goal',
  'no-owner',
  'no-deadline',
  'no-counterpart',
  'no-signed-day',
] as const;
export type TaskProblem = (typeof TASK_PROBLEMS)[number];

/**
 * What is missing. A work and a commitment with problems are refused; an assignment given in a
 * running session only needs a goal, the rest is asked for before closing.
 */
export function taskProblems(draft: TaskDraft): readonly TaskProblem[] {
  const { type, goal, deadline, counterpart, signedOn } = draft;
  const missing: Readonly<Record<TaskProblem, boolean>> = {
    'no-goal': isEmpty(goal),
    'no-owner': !hasOwner({ ...draft, otherOwner: draft.otherOwner || undefined }),
    'no-deadline': type !== 'commitment' && deadline === undefined,
    'no-counterpart': type === 'commitment' && isEmpty(counterpart),
    'no-signed-day': type === 'commitment' && signedOn === undefined,
  };
  return TASK_PROBLEMS.filter((problem) => missing[problem]);
}

export const isRefused = (draft: TaskDraft): boolean => {
  const problems = taskProblems(draft);
  return draft.type === 'assignment' ? problems.includes('no-goal') : problems.length > 0;
};

export function giveTask(ref: Ref, { type, owners, ...draft }: TaskDraft): Change {
  return changeOf('task', ref, [
    ...setAll('', { type, ...oneLines(draft), state: 'open' }),
    ...owners.flatMap((member) => ownerEdits(member, true)),
  ]);
}

export const editTask = (ref: Ref, patch: TaskPatch): Change =>
  changeOf('task', ref, setAll('', oneLines(patch)));

export function setOwners(task: Task, owners: readonly string[]): Change {
  const gone = task.owners.filter((member) => !owners.includes(member));
  return changeOf('task', task, [
    ...gone.flatMap((member) => ownerEdits(member, false)),
    ...owners.flatMap((member) => ownerEdits(member, true)),
  ]);
}

/** @param entry with a new id, or with that of the entry to change */
export const putProgress = (ref: Ref, { id, day, percent, text, at }: Progress): Change =>
  changeOf('task', ref, setAll(`p/${id}`, { day, percent, text, at, $del: false }));

export const removeProgress = (ref: Ref, id: string): Change =>
  changeOf('task', ref, removed(`p/${id}`));

/** Done, dropped, or open again. */
export const settleTask = (ref: Ref, state: TaskState, today: Day): Change =>
  changeOf('task', ref, setAll('', { state, settledOn: state === 'open' ? undefined : today }));

export const deleteTask = (ref: Ref): Change => changeOf('task', ref, setAll('', { $del: true }));

export const restoreTask = (ref: Ref): Change => changeOf('task', ref, setAll('', { $del: false }));

const ownerEdits = (member: string, isOwner: boolean): readonly Edit[] =>
  setAll(`o/${member}`, { in: isOwner });

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** A result may have several lines. */
const oneLines = (patch: TaskPatch): Values =>
  Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [
      name,
      name === 'result' ? value : value && oneLine(value),
    ]),
  );
