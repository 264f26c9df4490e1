import { lastOf } from '../../../domain/last-of.ts';
import { useSignal } from '@preact/signals';
import { addMonths, type Day, dayInMonth, monthOf } from '../../../domain/day.ts';
import { deleteTask, giveTask } from '../../../domain/task/task-edits.ts';
import type { Ref } from '../../../domain/write.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { TextArea, TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PartProps } from '../parts.tsx';
import { TakenUp } from '../taken-up.tsx';
import { useKeptForm } from '../use-kept-form.ts';
import { PeopleList } from './people-list.tsx';

interface SheetProps extends PartProps {
  readonly item: string;
  /** What is written of the item, stored or not. */
  readonly text: string;
  readonly onClose: () => void;
}

interface TaskForm {
  readonly goal: string;
  /** Keys of members. */
  readonly owners: readonly string[];
}

const TO_UNDO = 8000;

/** A decision becomes a task: who, and until when, a tap each. */
export function TaskSheet({ session, item, text, onClose }: SheetProps) {
  const services = useServices();
  const kept = useKeptForm<TaskForm>(`${session.id}/task/${item}`, {
    goal: lastLine(text),
    owners: [],
  });
  const { goal, owners } = kept.form.value;
  const isTried = useSignal(false);
  const isMissing = goal.trim() === '';
  const give = async (deadline: Day | undefined) => {
    isTried.value = true;
    if (isMissing) return;
    kept.forget();
    onClose();
    const ref: Ref = { group: session.group, key: services.newId() };
    const task = giveTask(ref, {
      type: 'assignment',
      goal,
      owners,
      deadline,
      session: session.key,
      item,
      givenOn: session.day,
    });
    if (!(await commit(services, [task]))) return;
    const undo = await tell(t('minutes.taskGiven'), { action: t('app.undo'), lasts: TO_UNDO });
    if (undo) await commit(services, [deleteTask(ref)]);
  };
  return (
    <Sheet title={t('minutes.taskTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <TakenUp kept={kept} />
      <TextArea
        label={t('minutes.goal')}
        rows={2}
        value={goal}
        problem={isTried.value && isMissing ? t('minutes.noGoal') : undefined}
        onInput={(next) => kept.set({ goal: next })}
      />
      <p class="minutes-label">{t('minutes.owner')}</p>
      <Owners session={session} owners={owners} onChange={(next) => kept.set({ owners: next })} />
      <Deadlines session={session} onGive={(deadline) => void give(deadline)} />
    </Sheet>
  );
}

/** What was written last is mostly the decision. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lastOf(lines)?.trim() ?? '';
}

interface OwnersProps extends PartProps {
  readonly owners: readonly string[];
  readonly onChange: (owners: readonly string[]) => void;
}

function Owners({ session, owners, onChange }: OwnersProps) {
  const people = sheetRowsOf(session)
    .value.filter(({ erased }) => !erased)
    .map(({ member, fullName, nickname }) => ({
      key: member,
      fullName,
      nickname,
      about: nickname,
    }));
  const toggle = (key: string) =>
    onChange(owners.includes(key) ? owners.filter((one) => one !== key) : [...owners, key]);
  return (
    <div class="minutes-owners">
      <PeopleList people={people} chosen={new Set(owners)} onChoose={toggle} />
    </div>
  );
}

interface DeadlinesProps extends PartProps {
  readonly onGive: (deadline: Day | undefined) => void;
}

/** The day is the last thing to be told, so telling it gives the task. */
function Deadlines({ session, onGive }: DeadlinesProps) {
  const isOther = useSignal(false);
  const other = useSignal('');
  const month = monthOf(session.day);
  const ends = [month, addMonths(month, 1)].map((one) => dayInMonth(one, 31));
  return (
    <div class="minutes-deadlines">
      <p class="minutes-label">{t('minutes.giveUntil')}</p>
      <div class="button-row">
        {ends.map((day) => (
          <button key={day} type="button" class="button button-main" onClick={() => onGive(day)}>
            {formatDay(day)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-expanded={isOther.value}
          onClick={() => {
            isOther.value = !isOther.value;
          }}
        >
          {t('minutes.otherDay')}
        </button>
        <button type="button" class="button" onClick={() => onGive(undefined)}>
          {t('minutes.noDay')}
        </button>
      </div>
      {isOther.value && (
        <div class="minutes-other-day">
          <TextField
            label={t('minutes.deadline')}
            type="date"
            min={session.day}
            value={other.value}
            onInput={(day) => {
              other.value = day;
            }}
          />
          <button
            type="button"
            class="button button-main"
            disabled={other.value === ''}
            onClick={() => onGive(other.value)}
          >
            {t('minutes.give')}
          </button>
        </div>
      )}
    </div>
  );
}
