import { type Signal, useSignal } from '@preact/signals';
import { putVote, removeVote, restoreVote } from '../../../domain/minutes/minutes-edits.ts';
import { type Vote, VOTE_RULES } from '../../../domain/minutes/vote.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { Segments } from '../../../ui/controls.tsx';
import { TextArea, TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PartProps } from '../parts.tsx';
import { TakenUp } from '../taken-up.tsx';
import { type Edit, useEdit } from '../use-edit.ts';
import { useKeptForm } from '../use-kept-form.ts';
import { peopleWhoVote } from './people-who-vote.ts';
import { contentOf, formOf, HANDS, handsIn, type VoteForm } from './vote-form.ts';
import { VoteWords } from './vote-words.tsx';

interface SheetProps extends PartProps {
  readonly item: string;
  /** What is voted on, to begin with. */
  readonly matter: string;
  /** The vote to change; none: a new one. */
  readonly vote?: Vote;
  readonly onClose: () => void;
}

const TO_UNDO = 8000;

/** One vote: what on, by which rule, and the hands counted. */
export function VoteSheet({ session, item, matter, vote: old, onClose }: SheetProps) {
  const { now, newId } = useServices();
  const edit = useEdit(session);
  const people = peopleWhoVote(session);
  const { voteBase, voters } = people;
  const kept = useKeptForm(
    `${session.id}/vote/${old?.id ?? item}`,
    formOf(old ?? { matter, rule: ruleFor(session, item), base: voteBase, ...NO_HANDS }),
  );
  const { form } = kept;
  const content = contentOf(form.value);
  const isTried = useSignal(false);
  const isMissing = form.value.matter.trim() === '';
  const save = (event: Event) => {
    event.preventDefault();
    isTried.value = true;
    if (isMissing || content === undefined) return;
    kept.forget();
    onClose();
    const about = old ?? { id: newId(), item, at: now() };
    void edit.write([putVote(session, { ...about, ...content, at: about.at ?? now() })]);
  };
  return (
    <Sheet title={t('minutes.voteTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <TakenUp kept={kept} />
        <Matter form={form} isMissing={isTried.value && isMissing} />
        <Hands form={form} voters={voters} />
        <div role="status" class="minutes-result">
          {content && <VoteWords vote={content} present={people} />}
        </div>
        <div class="button-row">
          <button type="submit" class="button button-main minutes-save">
            {t('app.save')}
          </button>
          {old && (
            <button
              type="button"
              class="button"
              onClick={() => {
                kept.forget();
                onClose();
                void remove(session, old, edit);
              }}
            >
              {t('minutes.removeVote')}
            </button>
          )}
        </div>
      </form>
    </Sheet>
  );
}

interface FormProps {
  readonly form: Signal<VoteForm>;
}

const set = (form: Signal<VoteForm>, patch: Partial<VoteForm>): void => {
  form.value = { ...form.value, ...patch };
};

function Matter({ form, isMissing }: FormProps & { readonly isMissing: boolean }) {
  return (
    <>
      <TextArea
        label={t('minutes.matter')}
        rows={2}
        value={form.value.matter}
        problem={isMissing ? t('minutes.noMatter') : undefined}
        onInput={(matter) => set(form, { matter })}
      />
      <p class="minutes-label">{t('minutes.rule')}</p>
      <Segments
        label={t('minutes.rule')}
        options={VOTE_RULES.map((value) => ({ value, label: t(`minutes.rules.${value}`) }))}
        value={form.value.rule}
        onChange={(rule) => set(form, { rule })}
      />
    </>
  );
}

/** Mostly all are for it: one tap. @param voters those present who can vote */
function Hands({ form, voters }: FormProps & { readonly voters: number }) {
  return (
    <>
      {voters > 0 && (
        <button
          type="button"
          class="button minutes-all"
          onClick={() => set(form, { for: String(voters), against: '0', other: '0' })}
        >
          {t('minutes.allFor', { number: voters })}
        </button>
      )}
      <div class="minutes-hands">
        {HANDS.map((name) => (
          <TextField
            key={name}
            label={t(`minutes.hands.${name}`)}
            type="number"
            min={0}
            value={form.value[name]}
            problem={handsIn(form.value[name]) === undefined ? t('minutes.wrongHands') : undefined}
            onInput={(text) => set(form, { [name]: text })}
          />
        ))}
      </div>
    </>
  );
}

const NO_HANDS = { for: 0, against: 0, other: 0 } as const;

/** Admission and becoming official ask for two thirds. */
const ruleFor = ({ items }: Session, item: string): Vote['rule'] =>
  items.find(({ id }) => id === item)?.step === 'membership' ? 'two-thirds' : 'half';

async function remove(session: Session, vote: Vote, { write }: Edit): Promise<void> {
  if (!(await write([removeVote(session, vote.id)]))) return;
  const undo = await tell(t('minutes.voteRemoved', { matter: vote.matter }), {
    action: t('app.undo'),
    lasts: TO_UNDO,
  });
  if (undo) await write([restoreVote(session, vote.id)]);
}
