import { useSignal } from '@preact/signals';
import { isDay } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import type { Task } from '../../domain/task/task.ts';
import {
  editTask,
  isRefused,
  setOwners,
  type TaskDraft,
  type TaskPatch,
  type TaskProblem,
} from '../../domain/task/task-edits.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { KeptField } from './kept-field.tsx';
import { OwnersField } from './owners-field.tsx';

interface TaskFieldsProps {
  readonly group: Group;
  readonly task: Task;
}

/** What a task is about; each field saves itself. What may not be missing is not taken away. */
export function TaskFields({ group, task }: TaskFieldsProps) {
  const services = useServices();
  const isPledge = task.type === 'commitment';
  const save = (patch: TaskPatch) => commit(services, [editTask(task, patch)]);
  const lacks = (problem: TaskProblem, patch: Partial<TaskDraft>) =>
    isRefused({ ...task, ...patch }) ? t(`tasks.problems.${problem}`) : undefined;
  return (
    <div class="task-fields">
      <KeptField
        label={isPledge ? t('tasks.goalCommitment') : t('tasks.goal')}
        type="lines"
        stored={task.goal}
        save={(goal) => save({ goal })}
        problemOf={(goal) => lacks('no-goal', { goal })}
      />
      <Owners group={group} task={task} />
      <KeptField
        label={t('tasks.otherOwner')}
        hint={t('tasks.otherHint')}
        stored={task.otherOwner ?? ''}
        save={(text) => save({ otherOwner: text || undefined })}
        problemOf={(text) => lacks('no-owner', { otherOwner: text || undefined })}
      />
      {isPledge && (
        <>
          <KeptField
            label={t('tasks.counterpart')}
            hint={t('tasks.counterpartHint')}
            stored={task.counterpart ?? ''}
            save={(counterpart) => save({ counterpart })}
            problemOf={(counterpart) => lacks('no-counterpart', { counterpart })}
          />
          <KeptField
            label={t('tasks.signedOn')}
            type="date"
            stored={task.signedOn ?? ''}
            save={(text) => save({ signedOn: dayOr(text) })}
            problemOf={(text) => lacks('no-signed-day', { signedOn: dayOr(text) })}
          />
        </>
      )}
      <KeptField
        label={t('tasks.deadline')}
        type="date"
        stored={task.deadline ?? ''}
        save={(text) => save({ deadline: dayOr(text) })}
        problemOf={(text) => lacks('no-deadline', { deadline: dayOr(text) })}
      />
    </div>
  );
}

const dayOr = (text: string) => (isDay(text) ? text : undefined);

function Owners({ group, task }: TaskFieldsProps) {
  const services = useServices();
  const refused = useSignal(false);
  return (
    <OwnersField
      group={group}
      label={task.type === 'commitment' ? t('tasks.ownersCommitment') : t('tasks.owners')}
      owners={task.owners}
      problem={refused.value ? t('tasks.problems.no-owner') : undefined}
      onChange={(owners) => {
        refused.value = isRefused({ ...task, owners });
        if (!refused.value) void commit(services, [setOwners(task, owners)]);
      }}
    />
  );
}

export function ResultField({ task }: Pick<TaskFieldsProps, 'task'>) {
  const services = useServices();
  return (
    <KeptField
      label={t('tasks.result')}
      hint={t('tasks.resultHint')}
      type="lines"
      stored={task.result ?? ''}
      save={(result) => commit(services, [editTask(task, { result })])}
    />
  );
}
