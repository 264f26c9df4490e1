import IconDelete from '~icons/lucide/trash-2';
import type { Group } from '../../domain/group/group.ts';
import { routeHref } from '../../domain/route.ts';
import type { Task } from '../../domain/task/task.ts';
import { formatDay } from '../../i18n/format.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { sessionsOf, tasksOf } from '../../state/work/groups.ts';
import { sessionName } from '../../state/work/session-names.ts';
import { IconButton } from '../../ui/controls.tsx';
import { Dock, Empty } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ProgressPart } from './progress-part.tsx';
import { ResultField, TaskFields } from './task-fields.tsx';
import './task.css';
import './tasks.css';
import { useGroup } from './use-group.ts';
import { remove, settle } from './verbs.ts';

interface TaskScreenProps {
  readonly group: string;
  /** Of the task. */
  readonly task: string;
}

export function TaskScreen({ group: groupKey, task: key }: TaskScreenProps) {
  const { group, ready } = useGroup(groupKey);
  const task = tasksOf(groupKey).value.find((one) => one.key === key && !one.deleted);
  if (group !== undefined && task !== undefined) return <OpenTask group={group} task={task} />;
  return (
    <>
      <TopBar title={t('tasks.title')} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main" aria-busy={!ready}>
        {ready && (
          <Empty title={t('tasks.missing')} text={t('tasks.missingText')}>
            <a class="button" href={routeHref({ name: 'tasks' })}>
              {t('tasks.toList')}
            </a>
          </Empty>
        )}
      </main>
    </>
  );
}

interface OpenTaskProps {
  readonly group: Group;
  readonly task: Task;
}

function OpenTask({ group, task }: OpenTaskProps) {
  const services = useServices();
  const title = t(`tasks.types.${task.type}`);
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack}>
        <IconButton
          label={t('tasks.delete')}
          onClick={() => {
            goBack();
            void remove(services, task);
          }}
        >
          <IconDelete class="icon" aria-hidden="true" />
        </IconButton>
      </TopBar>
      <main class="page" id="main">
        <TaskState task={task} />
        <TaskFields group={group} task={task} />
        <Origin task={task} />
        <ProgressPart task={task} />
        <section class="page-part">
          <ResultField task={task} />
        </section>
      </main>
      <SettleDock task={task} />
    </>
  );
}

function TaskState({ task: { state, settledOn } }: { readonly task: Task }) {
  if (state === 'open') return null;
  const day = settledOn === undefined ? '' : formatDay(settledOn);
  return (
    <p class="task-state" role="status">
      {state === 'done' ? t('tasks.stateDone', { day }) : t('tasks.stateDropped', { day })}
    </p>
  );
}

/** When it was given, and in which session. */
function Origin({ task: { group, session: key, item, givenOn } }: { readonly task: Task }) {
  const session = sessionsOf(group).value.find((one) => one.key === key && !one.deleted);
  if (session === undefined) {
    return givenOn === undefined ? null : (
      <p class="hint">{t('tasks.givenOn', { day: formatDay(givenOn) })}</p>
    );
  }
  const part = item === undefined ? {} : { part: 'minutes' };
  return (
    <p class="task-origin">
      {t('tasks.origin')}{' '}
      <a href={routeHref({ name: 'session', group, key: session.key, ...part })}>
        {sessionName(session)}, {formatDay(session.day)}
      </a>
    </p>
  );
}

function SettleDock({ task }: { readonly task: Task }) {
  const services = useServices();
  if (task.state !== 'open') {
    return (
      <Dock>
        <button
          type="button"
          class="button button-main"
          onClick={() => void settle(services, task, 'open')}
        >
          {t('tasks.reopen')}
        </button>
      </Dock>
    );
  }
  return (
    <Dock>
      <button type="button" class="button" onClick={() => void settle(services, task, 'dropped')}>
        {t('tasks.drop')}
      </button>
      <button
        type="button"
        class="button button-main"
        onClick={() => void settle(services, task, 'done')}
      >
        {t('tasks.done')}
      </button>
    </Dock>
  );
}
