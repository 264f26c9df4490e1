import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import {
  deleteEntry,
  type Entry,
  ENTRY_TYPES,
  type EntryType,
  INSPECTION_ACTIONS,
  OUTCOMES,
  QUANTITIES,
  restoreEntry,
  writeEntry,
} from '../../../domain/entry/entry.ts';
import { entryProblems, outcomeOf } from '../../../domain/entry/entry-check.ts';
import type { Group } from '../../../domain/group/group.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { entriesOf } from '../../../state/work/report.ts';
import { Choice } from '../../../ui/controls.tsx';
import { TextArea, TextField } from '../../../ui/form.tsx';
import { RegisterFrame } from './frame.tsx';
import { draftOf, type HeldForm, unreadable, useEntryForm } from './use-entry-form.ts';

interface EntryScreenProps {
  readonly group: string;
  /** `new`, or the key of one that is there. */
  readonly at: string;
  readonly type: string | undefined;
}

/** One line of a register. */
export function EntryScreen({ group, at, type: asked }: EntryScreenProps) {
  const type = ENTRY_TYPES.find((one) => one === asked) ?? 'indicator';
  return (
    <RegisterFrame group={group} title={t(`registers.type.${type}`)}>
      {(found) => {
        const entry = entriesOf(group).value.find(({ key }) => key === at);
        return <Form group={found} entry={entry} type={entry?.type ?? type} />;
      }}
    </RegisterFrame>
  );
}

interface FormProps {
  readonly group: Group;
  readonly entry: Entry | undefined;
  readonly type: EntryType;
}

function Form({ group, entry, type }: FormProps) {
  const services = useServices();
  // The same entry however often the button is pressed.
  const [key] = useState(() => entry?.key ?? services.newId());
  const held = useEntryForm(`entry/${group.key}/${entry?.key ?? type}`, entry);
  const asked = useSignal(false);
  const ref = { group: group.key, key };
  const draft = draftOf(type, held.form.value);
  const problems = entryProblems(draft);
  const save = async () => {
    asked.value = true;
    if (problems.length + unreadable(type, held.form.value).length > 0) return;
    if (!(await commit(services, [writeEntry(ref, draft)]))) return;
    held.forget();
    void tell(t('app.saved'), { lasts: 4000 });
    goBack();
  };
  const remove = async () => {
    await commit(services, [deleteEntry(ref)]);
    held.forget();
    goBack();
    const undo = { action: t('app.undo'), lasts: 10_000 };
    if (await tell(t('registers.removed', { title: draft.title }), undo))
      await commit(services, [restoreEntry(ref)]);
  };
  return (
    <div class="entry-form">
      <Fields held={held} type={type} isAsked={asked.value} />
      {outcomeOf({ ...draft, outcome: undefined }) === 'ambiguous' && <Ambiguous held={held} />}
      <TextArea
        label={t('papers.column.note')}
        rows={2}
        value={held.form.value.note}
        onInput={(note) => held.change({ note })}
      />
      {asked.value && problems.length > 0 && (
        <ul class="entry-problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{t(`registers.problems.${problem}`)}</li>
          ))}
        </ul>
      )}
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => void save()}>
          {t('app.save')}
        </button>
        {entry !== undefined && (
          <button type="button" class="button" onClick={() => void remove()}>
            {t('app.delete')}
          </button>
        )}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly held: HeldForm;
  readonly type: EntryType;
  readonly isAsked: boolean;
}

function Fields({ held: { form, change }, type, isAsked }: FieldsProps) {
  const { title, period, unit, action, said } = form.value;
  const wrong = unreadable(type, form.value);
  return (
    <>
      <TextField
        label={t(`registers.titleOf.${type}`)}
        value={title}
        autocapitalize="sentences"
        onInput={(text) => change({ title: text })}
      />
      <TextField
        label={t('registers.period')}
        hint={t('registers.periodHint')}
        value={period}
        onInput={(text) => change({ period: text })}
      />
      {type === 'inspection' && (
        <Choice
          label={t('registers.action')}
          options={[
            { value: '', label: t('registers.choose') },
            ...INSPECTION_ACTIONS.map((value) => ({
              value,
              label: t(`registers.actions.${value}`),
            })),
          ]}
          value={action}
          onChange={(value) => change({ action: value })}
        />
      )}
      {type === 'indicator' && (
        <TextField
          label={t('registers.unit')}
          value={unit}
          onInput={(text) => change({ unit: text })}
        />
      )}
      <p class="hint">{t('registers.numbersHint')}</p>
      {QUANTITIES[type].map((name) => (
        <TextField
          key={name}
          label={t(`registers.quantity.${name}`)}
          value={said[name] ?? ''}
          problem={isAsked && wrong.includes(name) ? t('registers.notNumber') : undefined}
          onInput={(text) => change({ said: { ...said, [name]: text } })}
        />
      ))}
    </>
  );
}

/** The words can be read in two ways: they stay as they are, and a person says which was meant. */
function Ambiguous({ held: { form, change } }: { readonly held: HeldForm }) {
  const { outcome } = form.value;
  return (
    <div class="entry-ambiguous">
      <p>{t('registers.ambiguous')}</p>
      <Choice
        label={t('registers.outcome')}
        options={[
          { value: '', label: t('registers.outcomes.ambiguous') },
          ...OUTCOMES.map((value) => ({ value, label: t(`registers.outcomes.${value}`) })),
        ]}
        value={outcome}
        onChange={(value) => change({ outcome: value })}
      />
    </div>
  );
}
