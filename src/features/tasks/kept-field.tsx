import IconSaved from '~icons/lucide/check';
import { t } from '../../i18n/translate.ts';
import { TextArea, TextField } from '../../ui/form.tsx';
import { type KeptText, useKeptText } from '../../ui/use-kept-text.ts';

interface KeptFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly stored: string;
  readonly save: (text: string) => Promise<boolean>;
  /** Why a text cannot be kept; then the one before stays. */
  readonly problemOf?: (text: string) => string | undefined;
  /** `lines`: several of them. */
  readonly type?: 'text' | 'lines' | 'date' | 'number';
}

const noProblem = (): undefined => undefined;

/** A field that saves what is typed by itself. */
export function KeptField({
  label,
  hint,
  stored,
  save,
  problemOf = noProblem,
  type = 'text',
}: KeptFieldProps) {
  const kept = useKeptText({ stored, save, isRefused: (text) => problemOf(text) !== undefined });
  const frame = {
    label,
    hint,
    problem: problemOf(kept.text),
    value: kept.text,
    onInput: kept.onInput,
    onDone: kept.onDone,
  };
  return (
    <div class="kept-field">
      {type === 'lines' ? <TextArea {...frame} rows={3} /> : <TextField {...frame} type={type} />}
      <KeptState state={kept.state} />
    </div>
  );
}

function KeptState({ state }: Pick<KeptText, 'state'>) {
  if (state === 'still') return null;
  if (state === 'saved')
    return (
      <p class="kept-state">
        <IconSaved class="icon" aria-hidden="true" /> {t('app.saved')}
      </p>
    );
  const failed = state === 'failed';
  return (
    <p class={failed ? 'kept-state task-unsaved' : 'kept-state'}>
      {failed ? t('tasks.notSaved') : t('tasks.saving')}
    </p>
  );
}
