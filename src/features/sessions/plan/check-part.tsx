import { useSignal } from '@preact/signals';
import IconRemove from '~icons/lucide/x';
import type { Day } from '../../../domain/day.ts';
import { lastOrd } from '../../../domain/fraction-order.ts';
import {
  addCheck,
  type CheckItem,
  dueDay,
  removeCheck,
  tickCheck,
} from '../../../domain/session/preparation.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { today } from '../../../state/work/today.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { TextField, Tick } from '../../../ui/form.tsx';
import { useEdit } from '../use-edit.ts';
import { AddLine } from './add-line.tsx';
import { useHeldLine } from './held-line.ts';
import { tellUndo } from './tell-undo.ts';

/** What is to be done before the session and after it, each with its day. */
export function CheckPart({ session }: { readonly session: Session }) {
  const changing = useSignal(false);
  const { isReadOnly } = useEdit(session);
  const { checks } = session;
  const done = checks.filter(({ doneAt }) => doneAt !== undefined).length;
  return (
    <section class="page-part" aria-labelledby="plan-checks">
      <div class="plan-part-head">
        <h2 id="plan-checks">{t('sessions.checks')}</h2>
        {checks.length > 0 && (
          <p class="hint">{t('sessions.checksDone', { done, total: checks.length })}</p>
        )}
        {!isReadOnly && (
          <button
            type="button"
            class="button"
            aria-pressed={changing.value}
            onClick={() => {
              changing.value = !changing.value;
            }}
          >
            {t(changing.value ? 'sessions.sortDone' : 'sessions.change')}
          </button>
        )}
      </div>
      {checks.length === 0 && <p class="hint">{t('sessions.checksNone')}</p>}
      <ul role="list">
        {checks.map((check) => (
          <CheckRow
            key={check.id}
            session={session}
            check={check}
            changing={changing.value && !isReadOnly}
          />
        ))}
      </ul>
      {changing.value && !isReadOnly && <AddCheck session={session} />}
    </section>
  );
}

interface CheckRowProps {
  readonly session: Session;
  readonly check: CheckItem;
  readonly changing: boolean;
}

function CheckRow({ session, check, changing }: CheckRowProps) {
  const services = useServices();
  const { write } = useEdit(session);
  const { id, title, who, doneAt } = check;
  const due = dueDay(check, session.day);
  const late = doneAt === undefined && due !== undefined && due < today(services);
  const remove = async () => {
    await write([removeCheck(session, id)]);
    if (await tellUndo(t('sessions.checkRemoved', { title })))
      await write([addCheck(session, check, check.ord)]);
  };
  return (
    <li class="plan-check">
      <Tick
        label={
          <>
            <span class={doneAt === undefined ? undefined : 'plan-done-text'}>{title}</span>
            <span class="plan-check-about">
              {who !== undefined && `${who} · `}
              <span class={late ? 'plan-late' : undefined}>{dueText(due, late)}</span>
            </span>
          </>
        }
        checked={doneAt !== undefined}
        onChange={(ticked) =>
          void write([tickCheck(session, id, ticked ? services.now() : undefined)])
        }
      />
      {changing && (
        <IconButton label={t('sessions.checkRemove', { title })} onClick={() => void remove()}>
          <IconRemove class="icon" aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}

function dueText(due: Day | undefined, late: boolean): string {
  if (due === undefined) return t('sessions.noDue');
  return t(late ? 'sessions.late' : 'sessions.dueOn', { day: formatDay(due) });
}

function AddCheck({ session }: { readonly session: Session }) {
  const services = useServices();
  const { write } = useEdit(session);
  const title = useHeldLine(`check ${session.id}`);
  const days = useSignal('1');
  const isRight = /^\d{1,2}$/.test(days.value);
  const add = () => {
    if (title.value.trim() === '' || !isRight) return;
    const draft = { id: services.newId(), title: title.value, daysBefore: Number(days.value) };
    void write([addCheck(session, draft, lastOrd(session.checks))]);
    title.set('');
  };
  return (
    <AddLine label={t('sessions.checkNew')} line={title} onAdd={add}>
      <TextField
        label={t('sessions.daysBefore')}
        type="number"
        min={0}
        max={99}
        value={days.value}
        problem={isRight ? undefined : t('sessions.daysBeforeWrong')}
        onInput={(value) => {
          days.value = value;
        }}
      />
    </AddLine>
  );
}
