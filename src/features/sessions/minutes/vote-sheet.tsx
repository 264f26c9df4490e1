import { type Signal, useSignal } from '@preact/signals';
import { putVote, removeVote, restoreVote } from '../../../domain/minutes/minutes-edits.ts';
import { type Vote, VOTE_RULES } from '../../../domain/minutes/vote.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { sheetCountOf } from '../../../state/work/attendance-sheet.ts';
import { Segments } from '../../../ui/controls.tsx';
import { TextArea, TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PartProps } from '../parts.tsx';
import { type Edit, useEdit } from '../use-edit.ts';
import { VoteWords } from './vote-words.tsx';

interface SheetProps extends PartProps {
  readonly item: string;
  /** What is voted on, to begin with. */
  readonly matter: string;
  /** The vote to change; none: a new one. */
  readonly vote?: Vote;
  readonly onClose: () => void;
}

const COUNTS = ['for', 'against', 'other', 'base'] as const;
const MOST = 100_000;
const TO_UNDO = 8000;

/** One vote: what on, by which rule, and the hands counted. */
export function VoteSheet({ session, item, matter, vote: old, onClose }: SheetProps) {
  const { now, newId } = useServices();
  const edit = useEdit(session);
  const { voteBase, voters } = peopleOf(session);
  const vote = useSignal<Vote>(
    old ?? { id: newId(), item, matter, rule: ruleFor(session, item), base: voteBase, ...NO_HANDS },
  );
  const isTried = useSignal(false);
  const isMissing = vote.value.matter.trim() === '';
  const save = (event: Event) => {
    event.preventDefault();
    isTried.value = true;
    if (isMissing) return;
    onClose();
    void edit.write([putVote(session, { ...vote.value, at: old?.at ?? now() })]);
  };
  return (
    <Sheet title={t('minutes.voteTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <Matter vote={vote} isMissing={isTried.value && isMissing} />
        <Hands vote={vote} voters={voters} />
        <div role="status" class="minutes-result">
          <VoteWords vote={vote.value} />
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
  readonly vote: Signal<Vote>;
}

const set = (vote: Signal<Vote>, patch: Partial<Vote>): void => {
  vote.value = { ...vote.value, ...patch };
};

function Matter({ vote, isMissing }: FormProps & { readonly isMissing: boolean }) {
  return (
    <>
      <TextArea
        label={t('minutes.matter')}
        rows={2}
        value={vote.value.matter}
        problem={isMissing ? t('minutes.noMatter') : undefined}
        onInput={(matter) => set(vote, { matter })}
      />
      <p class="minutes-label">{t('minutes.rule')}</p>
      <Segments
        label={t('minutes.rule')}
        options={VOTE_RULES.map((value) => ({ value, label: t(`minutes.rules.${value}`) }))}
        value={vote.value.rule}
        onChange={(rule) => set(vote, { rule })}
      />
    </>
  );
}

/** Mostly all are for it: one tap. @param voters those present who can vote */
function Hands({ vote, voters }: FormProps & { readonly voters: number }) {
  return (
    <>
      {voters > 0 && (
        <button
          type="button"
          class="button minutes-all"
          onClick={() => set(vote, { for: voters, against: 0, other: 0 })}
        >
          {t('minutes.allFor', { number: voters })}
        </button>
      )}
      <div class="minutes-hands">
        {COUNTS.map((name) => (
          <TextField
            key={name}
            label={t(`minutes.hands.${name}`)}
            type="number"
            min={0}
            value={String(vote.value[name])}
            onInput={(text) => set(vote, { [name]: countIn(text) })}
          />
        ))}
      </div>
    </>
  );
}

const NO_HANDS = { for: 0, against: 0, other: 0 } as const;

/** Those of the list as it is now; a closed session keeps its own numbers. */
function peopleOf(session: Session) {
  const kept = session.status === 'closed' ? session.count : undefined;
  return kept ?? sheetCountOf(session).value;
}

/** Admission and becoming official ask for two thirds. */
const ruleFor = ({ items }: Session, item: string): Vote['rule'] =>
  items.find(({ id }) => id === item)?.step === 'membership' ? 'two-thirds' : 'half';

function countIn(text: string): number {
  const count = Number(text.replace(/\D/g, ''));
  return Math.min(MOST, count);
}

async function remove(session: Session, vote: Vote, { write }: Edit): Promise<void> {
  if (!(await write([removeVote(session, vote.id)]))) return;
  const undo = await tell(t('minutes.voteRemoved', { matter: vote.matter }), {
    action: t('app.undo'),
    lasts: TO_UNDO,
  });
  if (undo) await write([restoreVote(session, vote.id)]);
}
