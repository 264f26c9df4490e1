import { useSignal } from '@preact/signals';
import type { Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member/member.ts';
import { routeHref } from '../../domain/route.ts';
import { isOverdue, percentDone, type Task } from '../../domain/task/task.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { unsaved } from '../../state/unsaved.ts';
import { deadlineText, ownersText, pledgeText } from './task-words.ts';
import { settle } from './verbs.ts';

interface TaskRowProps {
  readonly task: Task;
  readonly members: readonly Member[];
  readonly today: Day;
}

/** One task: the box says that it is done, the rest leads to it. */
export function TaskRow({ task, members, today }: TaskRowProps) {
  const percent = task.state === 'open' ? percentDone(task) : undefined;
  return (
    <li class={task.state === 'open' ? 'task' : 'task task-settled'}>
      <TaskTick task={task} />
      <a class="task-link" href={routeHref({ name: 'task', group: task.group, key: task.key })}>
        <span class="task-goal">{task.goal}</span>
        <Meta task={task} members={members} today={today} />
        {percent !== undefined && <Bar percent={percent} />}
        {unsaved.value.some(({ id }) => id === task.id) && (
          <span class="task-unsaved">{t('tasks.notSaved')}</span>
        )}
      </a>
    </li>
  );
}

function TaskTick({ task }: Pick<TaskRowProps, 'task'>) {
  const services = useServices();
  const saving = useSignal(false);
  const toggle = async () => {
    if (saving.value) return;
    saving.value = true;
    await settle(services, task, task.state === 'open' ? 'done' : 'open');
    saving.value = false;
  };
  return (
    <label class="task-tick">
      <input
        type="checkbox"
        checked={task.state === 'done'}
        aria-label={t('tasks.markDone', { goal: task.goal })}
        aria-busy={saving.value}
        onClick={(event) => {
          // The browser would show the tick before it is saved.
          event.preventDefault();
          void toggle();
        }}
      />
    </label>
  );
}

function Meta({ task, members, today }: TaskRowProps) {
  const deadline = deadlineText(task, today);
  const parts = [
    ...(task.type === 'assignment' ? [] : [t(`tasks.types.${task.type}`)]),
    ownersText(task, members) ?? t('tasks.nobody'),
    ...pledgeText(task),
  ];
  return (
    <span class="task-meta">
      {parts.join(' · ')}
      {deadline !== undefined && (
        <>
          {' · '}
          <b class={isOverdue(task, today) ? 'task-overdue' : undefined}>{deadline}</b>
        </>
      )}
    </span>
  );
}

function Bar({ percent }: { readonly percent: number }) {
  return (
    <span class="task-progress">
      <span class="task-bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      {t('tasks.percent', { percent })}
    </span>
  );
}
