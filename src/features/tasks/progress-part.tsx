import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import IconDelete from '~icons/lucide/trash-2';
import { isDay } from '../../domain/day.ts';
import type { Progress, Task } from '../../domain/task/task.ts';
import { putProgress, removeProgress } from '../../domain/task/task-edits.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { IconButton } from '../../ui/controls.tsx';
import { KeptField } from './kept-field.tsx';
import { offerUndo } from './verbs.ts';

interface ProgressPartProps {
  readonly task: Task;
}

/** How far it has come, entry by entry; the one being written saves itself. */
export function ProgressPart({ task }: ProgressPartProps) {
  const services = useServices();
  const writing = useSignal<Progress | undefined>(undefined);
  const open = writing.value;
  const others = task.progress.filter(({ id }) => id !== open?.id);
  const begin = () => {
    const { newId, now } = services;
    writing.value = { id: newId(), day: today(services), at: now() };
  };
  return (
    <section class="page-part" aria-labelledby="progress">
      <h2 id="progress">{t('tasks.progress')}</h2>
      {others.length === 0 && open === undefined && <p class="hint">{t('tasks.noProgress')}</p>}
      <ul class="progress-list" role="list">
        {others.map((entry) => (
          <li key={entry.id}>
            <Entry
              task={task}
              entry={entry}
              onEdit={() => {
                writing.value = entry;
              }}
            />
          </li>
        ))}
      </ul>
      {open === undefined ? (
        <button type="button" class="button" onClick={begin}>
          {t('tasks.addProgress')}
        </button>
      ) : (
        <EntryForm
          key={open.id}
          task={task}
          entry={task.progress.find(({ id }) => id === open.id) ?? open}
          onClose={() => {
            writing.value = undefined;
          }}
        />
      )}
    </section>
  );
}

interface EntryProps extends ProgressPartProps {
  readonly entry: Progress;
}

function Entry({ task, entry, onEdit }: EntryProps & { readonly onEdit: () => void }) {
  const services = useServices();
  const day = formatDay(entry.day);
  const said = [
    ...(entry.percent === undefined ? [] : [t('tasks.percent', { percent: entry.percent })]),
    ...(entry.text === undefined ? [] : [entry.text]),
  ];
  const remove = async () => {
    if (!(await commit(services, [removeProgress(task, entry.id)]))) return;
    offerUndo(services, t('tasks.progressDeleted'), putProgress(task, entry));
  };
  return (
    <div class="progress-entry">
      <button
        type="button"
        class="progress-open"
        aria-label={`${t('tasks.editProgress', { day })}: ${said.join(', ')}`}
        onClick={onEdit}
      >
        <span class="task-meta">{day}</span>
        <span>{said.length === 0 ? t('tasks.progressNothing') : said.join(' · ')}</span>
      </button>
      <IconButton label={t('tasks.deleteProgress')} onClick={() => void remove()}>
        <IconDelete class="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

const isPercent = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 100;

function EntryForm({ task, entry, onClose }: EntryProps & { readonly onClose: () => void }) {
  const services = useServices();
  // Two fields may be saved at the same moment, and an entry is written whole.
  const latest = useRef(entry);
  const save = (patch: Partial<Progress>) => {
    latest.current = { ...latest.current, ...patch };
    return commit(services, [putProgress(task, latest.current)]);
  };
  return (
    <div class="progress-form">
      <KeptField
        label={t('tasks.progressText')}
        type="lines"
        stored={entry.text ?? ''}
        save={(text) => save({ text })}
      />
      <KeptField
        label={t('tasks.progressPercent')}
        type="number"
        stored={entry.percent === undefined ? '' : String(entry.percent)}
        save={(text) => save({ percent: text === '' ? undefined : Number(text) })}
        problemOf={(text) =>
          text === '' || isPercent(text) ? undefined : t('tasks.progressProblem')
        }
      />
      <KeptField
        label={t('tasks.progressDay')}
        type="date"
        stored={entry.day}
        save={(day) => save({ day })}
        problemOf={(day) => (isDay(day) ? undefined : t('tasks.dayProblem'))}
      />
      <button type="button" class="button" onClick={onClose}>
        {t('tasks.chosen')}
      </button>
    </div>
  );
}
