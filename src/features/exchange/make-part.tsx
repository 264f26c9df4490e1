import { useSignal } from '@preact/signals';
import { isSamePhrase, newPhrase, phraseFault } from '../../domain/pass-phrase.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { backUp } from '../../state/exchange/backup.ts';
import { TextField, Tick } from '../../ui/form.tsx';
import { handOver } from '../../ui/hand-over.ts';

/** One tap makes a copy and hands it over; words can lock it. */
export function MakePart() {
  const services = useServices();
  const locked = useSignal(false);
  const shown = useSignal<string | undefined>(undefined);
  const typed = useSignal('');
  const asked = useSignal(false);
  const making = useSignal(false);
  const given = useSignal(false);
  const problem = locked.value ? phraseProblem(typed.value, shown.value) : undefined;
  const make = async () => {
    asked.value = true;
    if (making.value || problem !== undefined) return;
    making.value = true;
    given.value =
      (await backUp(services, handOver, locked.value ? typed.value : undefined)) === 'given';
    making.value = false;
  };
  return (
    <section class="page-part" aria-labelledby="backup-make" aria-busy={making.value}>
      <h2 id="backup-make">{t('backup.make')}</h2>
      <p>{t('backup.makeText')}</p>
      <Tick
        label={t('backup.lock')}
        checked={locked.value}
        onChange={(value) => {
          locked.value = value;
          asked.value = false;
        }}
      />
      {locked.value && (
        <LockFields
          shown={shown.value}
          typed={typed.value}
          problem={asked.value ? problem : undefined}
          onNew={() => {
            shown.value = newPhrase((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
          }}
          onType={(text) => {
            typed.value = text;
          }}
        />
      )}
      <button type="button" class="button button-main" onClick={() => void make()}>
        {t(making.value ? 'backup.making' : 'backup.now')}
      </button>
      {!locked.value && <p class="hint form-note">{t('backup.openHint')}</p>}
      {given.value && (
        <div class="exchange-box" role="status">
          <h3>{t('backup.arrived')}</h3>
          <p>{t('backup.arrivedText')}</p>
        </div>
      )}
    </section>
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
