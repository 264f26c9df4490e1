import type { Signal } from '@preact/signals';
import type { Month } from '../../domain/day.ts';
import type { Member } from '../../domain/member/member.ts';
import { orderPeople } from '../../domain/people-order.ts';
import { byMonth, byOwner, type TaskFilter } from '../../domain/task/task-list.ts';
import { type Task, TASK_TYPES, type TaskType } from '../../domain/task/task.ts';
import { formatMonth } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { Choice, Segments } from '../../ui/controls.tsx';
import { memberName } from './task-words.ts';

export type Arrangement = 'deadline' | 'person';

interface FilterProps {
  readonly filter: Signal<TaskFilter>;
  readonly tasks: readonly Task[];
}

/** Which kind of task: everything, or one of the three. */
export function TypeChips({ filter, tasks }: FilterProps) {
  const { type } = filter.value;
  const set = (chosen: TaskType | undefined) => {
    filter.value = { ...filter.value, type: chosen };
  };
  const open = tasks.filter(({ state }) => state === 'open');
  return (
    <fieldset class="task-chips">
      <legend class="visually-hidden">{t('tasks.kinds')}</legend>
      <Chip
        label={t('tasks.all')}
        count={open.length}
        chosen={type === undefined}
        onChoose={() => set(undefined)}
      />
      {TASK_TYPES.map((one) => (
        <Chip
          key={one}
          label={t(`tasks.chips.${one}`)}
          count={open.filter((task) => task.type === one).length}
          chosen={type === one}
          onChoose={() => set(one)}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly label: string;
  /** Open tasks, told of the chosen one. */
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Chip({ label, count, chosen, onChoose }: ChipProps) {
  return (
    <label class="task-chip">
      <input type="radio" name="task-type" checked={chosen} onChange={onChoose} />
      <span>
        {label}
        {chosen && ` ${count}`}
      </span>
    </label>
  );
}

interface FilterPanelProps extends FilterProps {
  readonly members: readonly Member[];
  readonly arrangement: Signal<Arrangement>;
}

const STATES = ['', 'open', 'overdue', 'settled'] as const;

/** State, person, month, and how the list is arranged. */
export function FilterPanel({ filter, tasks, members, arrangement }: FilterPanelProps) {
  const set = (patch: TaskFilter) => {
    filter.value = { ...filter.value, ...patch };
  };
  const { state, owner, month } = filter.value;
  return (
    <div class="task-filters">
      <Choice
        label={t('tasks.state')}
        value={state ?? ''}
        options={STATES.map((value) => ({
          value,
          label: value === '' ? t('tasks.all') : t(`tasks.states.${value}`),
        }))}
        onChange={(value) => set({ state: value === '' ? undefined : value })}
      />
      <Choice
        label={t('tasks.person')}
        value={owner ?? ''}
        options={[{ value: '', label: t('tasks.everybody') }, ...people(tasks, members)]}
        onChange={(value) => set({ owner: value === '' ? undefined : value })}
      />
      <Choice
        label={t('tasks.month')}
        value={month ?? ''}
        options={[{ value: '', label: t('tasks.everyMonth') }, ...months(tasks)]}
        onChange={(value) => set({ month: value === '' ? undefined : value })}
      />
      <div class="task-arrange">
        <span aria-hidden="true">{t('tasks.arrange')}</span>
        <Segments
          label={t('tasks.arrange')}
          value={arrangement.value}
          options={[
            { value: 'deadline', label: t('tasks.byDeadline') },
            { value: 'person', label: t('tasks.byPerson') },
          ]}
          onChange={(value) => {
            arrangement.value = value;
          }}
        />
      </div>
    </div>
  );
}

/** Those who have tasks, by name. */
function people(tasks: readonly Task[], members: readonly Member[]) {
  const owners = byOwner(tasks);
  const known = orderPeople(members, 'name').filter(({ key }) => owners.has(key));
  return known.map(({ key }) => ({ value: key, label: memberName(members, key) }));
}

/** The latest first. */
const months = (tasks: readonly Task[]): readonly { value: Month; label: string }[] =>
  [...byMonth(tasks).keys()]
    .filter((month) => month !== '')
    .reverse()
    .map((month) => ({ value: month, label: formatMonth(month) }));
