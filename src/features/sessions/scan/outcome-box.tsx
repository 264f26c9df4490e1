import IconIn from '~icons/lucide/check';
import IconWarning from '~icons/lucide/triangle-alert';
import { t } from '../../../i18n/translate.ts';
import type { Outcome } from './use-check-in.ts';

interface OutcomeBoxProps {
  readonly outcome: Outcome | undefined;
  /** The camera is looking for a card. */
  readonly isWaiting: boolean;
}

/** What became of the last card, large enough for whoever holds it. */
export function OutcomeBox({ outcome, isWaiting }: OutcomeBoxProps) {
  return (
    <div class={isWaiting ? 'scan-outcome scan-outcome-waiting' : 'scan-outcome'} role="status">
      {outcome === undefined ? (
        isWaiting && <p class="hint">{t('scan.waiting')}</p>
      ) : (
        <Told outcome={outcome} />
      )}
    </div>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const { code } = outcome;
  if (code === 'in' || code === 'already' || code === 'unsaved') {
    return (
      <>
        <p class="scan-name">{outcome.name}</p>
        {code === 'unsaved' ? (
          <Warning text={t('scan.unsaved')} />
        ) : (
          <p class="scan-in">
            <IconIn class="icon" />
            {t(`scan.${code}`)}
          </p>
        )}
      </>
    );
  }
  if (code === 'looking') return <p class="hint">{t('scan.looking')}</p>;
  if ('name' in outcome) return <Warning text={t(`scan.${code}`, { name: outcome.name })} />;
  return <Warning text={t(`scan.${code}`)} />;
}

const Warning = ({ text }: { readonly text: string }) => (
  <p class="scan-warning">
    <IconWarning class="icon" />
    {text}
  </p>
);
