import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member/member.ts';
import { orderPeople } from '../../domain/people-order.ts';
import type { Task } from '../../domain/task/task.ts';
import { byOwner, byUrgency } from '../../domain/task/task-list.ts';
import { t } from '../../i18n/translate.ts';
import { sectionsOf } from './sections.ts';
import type { Arrangement } from './task-filter.tsx';
import { TaskRow } from './task-row.tsx';
import { memberName } from './task-words.ts';

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly members: readonly Member[];
  readonly today: Day;
}

export function TaskList({
  arrangement,
  ...props
}: TaskListProps & { readonly arrangement: Arrangement }) {
  return arrangement === 'person' ? <PeopleList {...props} /> : <DeadlineList {...props} />;
}

function DeadlineList({ tasks, members, today }: TaskListProps) {
  return (
    <>
      {sectionsOf(tasks, today).map((one) => (
        <Part key={one.section} title={t(`tasks.sections.${one.section}`)} count={one.tasks.length}>
          <Rows tasks={one.tasks} members={members} today={today} />
        </Part>
      ))}
    </>
  );
}

/** A task of several people stands under each of them. */
function PeopleList({ tasks, members, today }: TaskListProps) {
  const owned = byOwner(tasks);
  const others = tasks.filter(({ owners }) => owners.length === 0);
  return (
    <>
      {orderPeople(members, 'name').map(({ key }) => {
        const mine = owned.get(key) ?? [];
        return (
          mine.length > 0 && (
            <Part key={key} title={memberName(members, key)} count={mine.length}>
              <Rows tasks={byUrgency(mine)} members={members} today={today} />
            </Part>
          )
        );
      })}
      {others.length > 0 && (
        <Part title={t('tasks.notOnList')} count={others.length}>
          <Rows tasks={byUrgency(others)} members={members} today={today} />
        </Part>
      )}
    </>
  );
}

function Rows({ tasks, members, today }: TaskListProps) {
  return (
    <ul role="list">
      {tasks.map((task) => (
        <TaskRow key={task.key} task={task} members={members} today={today} />
      ))}
    </ul>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Part({ title, count, children }: PartProps) {
  return (
    <section class="tasks-part">
      <header>
        <h2>{title}</h2>
        <p>{t('tasks.count', { count })}</p>
      </header>
      {children}
    </section>
  );
}
