/** How a task is told in words. */
import { daysBetween, type Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member/member.ts';
import { isOverdue, type Task } from '../../domain/task/task.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';

/** The name of a member on the list, also of one whose name was erased. */
export function memberName(members: readonly Member[], key: string): string {
  const name = members.find((member) => member.key === key)?.fullName ?? '';
  return name === '' ? t('tasks.erased') : name;
}

/** Everybody who has to do it, by name; undefined when nobody is named. */
export function ownersText(task: Task, members: readonly Member[]): string | undefined {
  const names = task.owners.map((key) => memberName(members, key));
  const all = task.otherOwner === undefined ? names : [...names, task.otherOwner];
  return all.length === 0 ? undefined : all.join(', ');
}

/** When it has to be or was done. */
export function deadlineText(task: Task, today: Day): string | undefined {
  const { state, deadline, settledOn, type } = task;
  if (state !== 'open') {
    const day = formatDay(settledOn ?? today);
    return state === 'done' ? t('tasks.doneOn', { day }) : t('tasks.droppedOn', { day });
  }
  if (deadline === undefined) return type === 'commitment' ? undefined : t('tasks.noDeadline');
  const day = formatDay(deadline);
  return isOverdue(task, today)
    ? t('tasks.overdueBy', { day, count: daysBetween(deadline, today) })
    : t('tasks.due', { day });
}

/** What else there is to a pledge. */
export const pledgeText = ({ counterpart, signedOn }: Task): readonly string[] => [
  ...(counterpart === undefined ? [] : [t('tasks.with', { name: counterpart })]),
  ...(signedOn === undefined ? [] : [t('tasks.signed', { day: formatDay(signedOn) })]),
];
