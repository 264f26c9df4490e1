import { useSignal } from '@preact/signals';
import { isSamePhrase, newPhrase, phraseFault } from '../../domain/pass-phrase.ts';
import { t } from '../../i18n/translate.ts';
import { TextField, Tick } from '../../ui/form.tsx';

export interface LockChoice {
  /** The words that lock it; undefined when it is not to be locked. */
  readonly phrase: string | undefined;
  /** Whether it can be made now; what is wrong is shown from then on. */
  readonly check: () => boolean;
  readonly fields: LockFieldsProps & {
    readonly locked: boolean;
    readonly onLock: (on: boolean) => void;
  };
}

/** Whether words lock what leaves, and which. */
export function useLock(): LockChoice {
  const locked = useSignal(false);
  const shown = useSignal<string | undefined>(undefined);
  const typed = useSignal('');
  const asked = useSignal(false);
  const problem = locked.value ? phraseProblem(typed.value, shown.value) : undefined;
  return {
    phrase: locked.value ? typed.value : undefined,
    check: () => {
      asked.value = true;
      return problem === undefined;
    },
    fields: {
      locked: locked.value,
      shown: shown.value,
      typed: typed.value,
      problem: asked.value ? problem : undefined,
      onLock: (on) => {
        locked.value = on;
        asked.value = false;
      },
      onNew: () => {
        shown.value = newPhrase((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
      },
      onType: (text) => {
        typed.value = text;
      },
    },
  };
}

export function LockPart({
  label,
  fields,
}: {
  readonly label: string;
  readonly fields: LockChoice['fields'];
}) {
  return (
    <>
      <Tick label={label} checked={fields.locked} onChange={fields.onLock} />
      {fields.locked && <LockFields {...fields} />}
    </>
  );
}

interface LockFieldsProps {
  readonly shown: string | undefined;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onNew: () => void;
  readonly onType: (text: string) => void;
}

function LockFields({ shown, typed, problem, onNew, onType }: LockFieldsProps) {
  return (
    <div class="exchange-box">
      <p>{t('backup.lockText')}</p>
      {shown !== undefined && (
        <p class="exchange-phrase" role="note" aria-label={t('backup.phrase')}>
          {shown}
        </p>
      )}
      <button type="button" class="button" onClick={onNew}>
        {t(shown === undefined ? 'backup.newPhrase' : 'backup.otherPhrase')}
      </button>
      <TextField
        label={t(shown === undefined ? 'backup.typePhrase' : 'backup.typeBack')}
        hint={t('backup.typeHint')}
        problem={problem}
        value={typed}
        onInput={onType}
      />
    </div>
  );
}

function phraseProblem(typed: string, shown: string | undefined): string | undefined {
  const fault = phraseFault(typed);
  if (fault !== undefined) return t(`backup.phraseFault.${fault}`);
  return shown === undefined || isSamePhrase(typed, shown)
    ? undefined
    : t('backup.phraseFault.other');
}
