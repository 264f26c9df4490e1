import { routeHref } from '../../../domain/route.ts';
import type { Task } from '../../../domain/task/task.ts';
import { tasksWhere } from '../../../domain/task/task-list.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { tasksOf } from '../../../state/work/groups.ts';
import type { PartProps } from '../parts.tsx';
import { namesOf } from '../../../state/work/person-names.ts';

interface DecisionsProps extends PartProps {
  readonly item: string;
}

/** What this session gave out at an item. */
export function Decisions({ session, item }: DecisionsProps) {
  const tasks = tasksGiven(session).filter((task) => task.item === item);
  if (tasks.length === 0) return null;
  return (
    <ul class="minutes-list" role="list" aria-label={t('minutes.tasks')}>
      {tasks.map((task) => (
        <li key={task.key} class="minutes-row">
          <a href={routeHref({ name: 'task', group: task.group, key: task.key })}>{task.goal}</a>
          <p class="hint">{taskWords(task)}</p>
        </li>
      ))}
    </ul>
  );
}

/** All tasks of this session, in the order they were given. */
export const tasksGiven = ({ group, key, day }: PartProps['session']): readonly Task[] =>
  [...tasksWhere(tasksOf(group).value, { session: key }, day)].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );

/** Who and until when. */
export function taskWords({ group, owners, otherOwner, deadline }: Task): string {
  const people = [...namesOf(group, owners), ...(otherOwner === undefined ? [] : [otherOwner])];
  return [
    people.length === 0 ? t('agenda.noOwner') : people.join(', '),
    deadline === undefined ? t('agenda.noDeadline') : t('agenda.due', { day: formatDay(deadline) }),
  ].join(' · ');
}
