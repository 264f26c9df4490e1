/** Settling and deleting tasks, with the way back. Each resolves once it is stored or has failed. */
import type { Change } from '../../domain/record/edit.ts';
import type { Task, TaskState } from '../../domain/task/task.ts';
import { deleteTask, restoreTask, settleTask } from '../../domain/task/task-edits.ts';
import { t } from '../../i18n/translate.ts';
import { tell } from '../../state/notices.ts';
import { commit } from '../../state/records.ts';
import type { Services } from '../../state/services.ts';
import { today } from '../../state/work/today.ts';

/** Milliseconds that “undo” is offered. */
const LASTS = 8000;

/** Done, dropped or open again. */
export async function settle(services: Services, task: Task, state: TaskState): Promise<void> {
  const day = today(services);
  if (!(await commit(services, [settleTask(task, state, day)]))) return;
  const text = {
    done: t('tasks.isDone', { goal: task.goal }),
    dropped: t('tasks.isDropped', { goal: task.goal }),
    open: t('tasks.isOpen', { goal: task.goal }),
  }[state];
  offerUndo(services, text, settleTask(task, task.state, task.settledOn ?? day));
}

export async function remove(services: Services, task: Task): Promise<void> {
  if (!(await commit(services, [deleteTask(task)]))) return;
  offerUndo(services, t('tasks.isDeleted', { goal: task.goal }), restoreTask(task));
}

export function offerUndo(services: Services, text: string, back: Change): void {
  void tell(text, { action: t('app.undo'), lasts: LASTS }).then((undone) =>
    undone ? commit(services, [back]) : undefined,
  );
}
