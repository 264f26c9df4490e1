/** What the last session gave out and what is overdue: done or how far, with one tap each. */
import { daysBetween, type Day } from '../../../domain/day.ts';
import { routeHref } from '../../../domain/route.ts';
import { putProgress, settleTask } from '../../../domain/task/task-edits.ts';
import { tasksForReview } from '../../../domain/task/task-list.ts';
import { isOverdue, percentDone, type Task } from '../../../domain/task/task.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { unsaved } from '../../../state/unsaved.ts';
import { tasksOf } from '../../../state/work/groups.ts';
import { previousSession } from '../../../state/work/previous-session.ts';
import { dayAt } from '../../../state/work/today.ts';
import { SavedTick } from '../../../ui/saved-tick.tsx';
import type { PartProps } from '../parts.tsx';
import { namesOf } from '../../../state/work/person-names.ts';

export function Review({ session }: PartProps) {
  const tasks = tasksForReview(tasksOf(session.group).value, session, previousSession(session));
  if (tasks.length === 0) return <p class="hint">{t('agenda.noReview')}</p>;
  return (
    <section aria-label={t('agenda.review')}>
      <p class="hint">{t('agenda.reviewCount', { count: tasks.length })}</p>
      <ul class="agenda-review" role="list">
        {tasks.map((task) => (
          <ReviewRow key={task.key} task={task} day={session.day} />
        ))}
      </ul>
    </section>
  );
}

/** What can be told of a task that is on its way. */
const SHARES = [25, 50, 75] as const;

function ReviewRow({ task, day }: { readonly task: Task; readonly day: Day }) {
  const services = useServices();
  const today = dayAt(services.now());
  const settle = (isDone: boolean) =>
    commit(services, [settleTask(task, isDone ? 'done' : 'open', today)]);
  const tellShare = (percent: number) => {
    const at = services.now();
    void commit(services, [putProgress(task, { id: services.newId(), day: today, percent, at })]);
  };
  return (
    <li>
      <SavedTick
        label={
          <>
            {task.goal}
            <span class="agenda-who">{aboutTask(task, day)}</span>
          </>
        }
        checked={task.state === 'done'}
        lostLabel={unsaved.value.length > 0 ? t('agenda.notSaved') : undefined}
        onToggle={settle}
      />
      <div class="agenda-shares">
        {task.state === 'open' &&
          SHARES.map((share) => (
            <button
              key={share}
              type="button"
              class="button"
              aria-pressed={percentDone(task) === share}
              aria-label={t('agenda.tellShare', { share, goal: task.goal })}
              onClick={() => tellShare(share)}
            >
              {share}%
            </button>
          ))}
        <a
          class="button button-plain"
          href={routeHref({ name: 'task', group: task.group, key: task.key })}
        >
          {t('agenda.taskMore')}
          <span class="visually-hidden">: {task.goal}</span>
        </a>
      </div>
    </li>
  );
}

/** Who, until when, how far. */
function aboutTask(task: Task, day: Day): string {
  const { group, owners, otherOwner, deadline } = task;
  const people = [...namesOf(group, owners), ...(otherOwner === undefined ? [] : [otherOwner])];
  const until = deadline === undefined ? t('agenda.noDeadline') : untilText(task, deadline, day);
  const share = task.state === 'open' ? percentDone(task) : undefined;
  return [
    people.length === 0 ? t('agenda.noOwner') : people.join(', '),
    until,
    ...(share === undefined ? [] : [t('agenda.share', { share })]),
  ].join(' · ');
}

const untilText = (task: Task, deadline: Day, day: Day): string =>
  isOverdue(task, day)
    ? t('agenda.overdue', { day: formatDay(deadline), count: daysBetween(deadline, day) })
    : t('agenda.due', { day: formatDay(deadline) });
