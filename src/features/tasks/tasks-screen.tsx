import { type Signal, useSignal } from '@preact/signals';
import IconAdd from '~icons/lucide/plus';
import IconFilter from '~icons/lucide/sliders-horizontal';
import type { Group } from '../../domain/group/group.ts';
import { routeHref } from '../../domain/route.ts';
import { type TaskFilter, tasksWhere } from '../../domain/task/task-list.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { membersOf, tasksOf } from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';
import { IconButton } from '../../ui/controls.tsx';
import { Empty } from '../../ui/page.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { type Arrangement, FilterPanel, TypeChips } from './task-filter.tsx';
import { TaskList } from './task-list.tsx';
import './tasks.css';
import { useGroup } from './use-group.ts';

/** What has to be done in the group worked with: overdue first. */
export function TasksScreen() {
  const { group, ready } = useGroup();
  useTitle(`${t('tasks.title')} – ${t('app.name')}`);
  return (
    <main class="page tasks" id="main" aria-busy={!ready}>
      {ready && group === undefined && <NoGroup />}
      {ready && group !== undefined && <GroupTasks key={group.key} group={group} />}
    </main>
  );
}

function NoGroup() {
  return (
    <>
      <h1>{t('tasks.title')}</h1>
      <Empty title={t('groups.none')} text={t('tasks.noGroupText')}>
        <a class="button button-main" href={routeHref({ name: 'group-new' })}>
          {t('tasks.newGroup')}
        </a>
      </Empty>
    </>
  );
}

const isFiltering = ({ type, ...rest }: TaskFilter): boolean =>
  type !== undefined || Object.values(rest).some((value) => value !== undefined);

function GroupTasks({ group }: { readonly group: Group }) {
  const services = useServices();
  const filter = useSignal<TaskFilter>({});
  const arrangement = useSignal<Arrangement>('deadline');
  const open = useSignal(false);
  const tasks = tasksOf(group.key).value;
  const members = membersOf(group.key).value;
  const day = today(services);
  const found = tasksWhere(tasks, filter.value, day);
  return (
    <>
      <Head group={group} open={open} empty={tasks.length === 0} />
      {tasks.length === 0 ? (
        <NoTasks group={group} />
      ) : (
        <>
          <TypeChips filter={filter} tasks={tasks} />
          {open.value && (
            <FilterPanel
              filter={filter}
              tasks={tasks}
              members={members}
              arrangement={arrangement}
            />
          )}
          <TaskList tasks={found} members={members} today={day} arrangement={arrangement.value} />
          {found.length === 0 && isFiltering(filter.value) && <NoMatch filter={filter} />}
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly group: Group;
  readonly open: Signal<boolean>;
  readonly empty: boolean;
}

function Head({ group, open, empty }: HeadProps) {
  return (
    <header class="tasks-head">
      <h1>{t('tasks.title')}</h1>
      {!empty && (
        <IconButton
          label={t('tasks.filter')}
          pressed={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <IconFilter class="icon" aria-hidden="true" />
        </IconButton>
      )}
      <a
        class="icon-button"
        href={routeHref({ name: 'task-new', group: group.key })}
        aria-label={t('tasks.add')}
        title={t('tasks.add')}
      >
        <IconAdd class="icon" aria-hidden="true" />
      </a>
      <a
        class="tasks-group"
        href={routeHref({ name: 'groups' })}
        aria-label={t('tasks.groupNow', { group: group.name })}
      >
        {group.name}
      </a>
    </header>
  );
}

function NoTasks({ group }: { readonly group: Group }) {
  return (
    <Empty title={t('tasks.none')} text={t('tasks.noneText')}>
      <a class="button button-main" href={routeHref({ name: 'task-new', group: group.key })}>
        {t('tasks.add')}
      </a>
    </Empty>
  );
}

function NoMatch({ filter }: { readonly filter: Signal<TaskFilter> }) {
  return (
    <p class="tasks-none" role="status">
      {t('tasks.noMatch')}{' '}
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          filter.value = {};
        }}
      >
        {t('tasks.clearFilter')}
      </button>
    </p>
  );
}
