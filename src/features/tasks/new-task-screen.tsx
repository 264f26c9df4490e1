import { type Signal, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { TASK_TYPES } from '../../domain/task/task.ts';
import {
  giveTask,
  isRefused,
  type TaskProblem,
  taskProblems,
} from '../../domain/task/task-edits.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack, replaceRoute } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { Segments } from '../../ui/controls.tsx';
import { TextArea, TextField } from '../../ui/form.tsx';
import { Dock } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { OwnersField } from './owners-field.tsx';
import './task.css';
import './tasks.css';
import { type Draft, emptiedDraft, isBlank, NEW_DRAFT, useDraft } from './use-draft.ts';
import { useGroup } from './use-group.ts';

/** A new assignment, registered work or pledge. */
export function NewTaskScreen({ group: key }: { readonly group: string }) {
  const { group, ready } = useGroup(key);
  const draft = useDraft(key);
  const title = t('tasks.newTitle');
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      {ready && group !== undefined && draft.value !== undefined ? (
        <Form group={group} draft={draft.value} setDraft={draft} />
      ) : (
        <main class="page" id="main" aria-busy={!ready} />
      )}
    </>
  );
}

interface FormProps {
  readonly group: Group;
  readonly draft: Draft;
  readonly setDraft: Signal<Draft | undefined>;
}

function Form({ group, draft, setDraft }: FormProps) {
  const asked = useSignal(false);
  const give = useGive(group, setDraft);
  const change = (patch: Partial<Draft>) => {
    setDraft.value = { ...draft, ...patch };
  };
  const startAgain = () => {
    asked.value = false;
    setDraft.value = { ...NEW_DRAFT, type: draft.type };
  };
  const press = () => {
    asked.value = true;
    if (!isRefused(draft)) void give(draft);
  };
  const problems = asked.value && isRefused(draft) ? taskProblems(draft) : [];
  return (
    <>
      <main class="page" id="main">
        <Segments
          label={t('tasks.kinds')}
          options={TASK_TYPES.map((value) => ({ value, label: t(`tasks.chips.${value}`) }))}
          value={draft.type}
          onChange={(type) => change({ type })}
        />
        <Fields group={group} draft={draft} problems={problems} onChange={change} />
        <p class="hint">{t('tasks.draftKept')}</p>
        {!isBlank(draft) && (
          <button type="button" class="button button-plain" onClick={startAgain}>
            {t('tasks.startAgain')}
          </button>
        )}
      </main>
      <Dock>
        <button type="button" class="button button-main" onClick={press}>
          {t(`tasks.give.${draft.type}`)}
        </button>
      </Dock>
    </>
  );
}

/** Puts the task on the list, and the form away. */
function useGive(group: Group, setDraft: FormProps['setDraft']) {
  const services = useServices();
  // The same task however often the button is pressed.
  const [key] = useState(services.newId);
  return async (draft: Draft): Promise<void> => {
    const isPledge = draft.type === 'commitment';
    const whole = {
      ...draft,
      givenOn: today(services),
      counterpart: isPledge ? draft.counterpart : undefined,
      signedOn: isPledge ? draft.signedOn : undefined,
    };
    const changes = [giveTask({ group: group.key, key }, whole), ...emptiedDraft(group.key)];
    const done = await commit(services, changes);
    setDraft.value = NEW_DRAFT;
    if (done) void tell(t('tasks.given', { goal: draft.goal }), { lasts: 4000 });
    replaceRoute({ name: 'tasks' });
  };
}

interface FieldsProps {
  readonly group: Group;
  readonly draft: Draft;
  /** Told once the button was pressed. */
  readonly problems: readonly TaskProblem[];
  readonly onChange: (patch: Partial<Draft>) => void;
}

function Fields({ group, draft, problems, onChange }: FieldsProps) {
  const isPledge = draft.type === 'commitment';
  const told = (problem: TaskProblem) =>
    problems.includes(problem) ? t(`tasks.problems.${problem}`) : undefined;
  return (
    <div class="task-fields">
      <TextArea
        label={isPledge ? t('tasks.goalCommitment') : t('tasks.goal')}
        rows={2}
        value={draft.goal}
        problem={told('no-goal')}
        onInput={(goal) => onChange({ goal })}
      />
      <OwnersField
        group={group}
        label={isPledge ? t('tasks.ownersCommitment') : t('tasks.owners')}
        owners={draft.owners}
        problem={told('no-owner')}
        onChange={(owners) => onChange({ owners })}
      />
      <TextField
        label={t('tasks.otherOwner')}
        hint={t('tasks.otherHint')}
        value={draft.otherOwner ?? ''}
        onInput={(text) => onChange({ otherOwner: text || undefined })}
      />
      {isPledge && <PledgeFields draft={draft} told={told} onChange={onChange} />}
      <TextField
        label={t('tasks.deadline')}
        type="date"
        hint={draft.type === 'work' ? undefined : t('tasks.optional')}
        value={draft.deadline ?? ''}
        problem={draft.type === 'work' ? told('no-deadline') : undefined}
        onInput={(text) => onChange({ deadline: text || undefined })}
      />
    </div>
  );
}

interface PledgeProps extends Pick<FieldsProps, 'draft' | 'onChange'> {
  readonly told: (problem: TaskProblem) => string | undefined;
}

function PledgeFields({ draft, told, onChange }: PledgeProps) {
  return (
    <>
      <TextField
        label={t('tasks.counterpart')}
        hint={t('tasks.counterpartHint')}
        value={draft.counterpart ?? ''}
        problem={told('no-counterpart')}
        onInput={(text) => onChange({ counterpart: text || undefined })}
      />
      <TextField
        label={t('tasks.signedOn')}
        type="date"
        value={draft.signedOn ?? ''}
        problem={told('no-signed-day')}
        onInput={(text) => onChange({ signedOn: text || undefined })}
      />
    </>
  );
}
