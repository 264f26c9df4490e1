import { t } from '../../i18n/translate.ts';
import type { KeptForm } from './use-kept-form.ts';

/** Says that a form goes on where it was left, and offers to begin anew. */
export function TakenUp({
  kept,
}: {
  readonly kept: Pick<KeptForm<never>, 'isTakenUp' | 'beginAnew'>;
}) {
  if (!kept.isTakenUp) return null;
  return (
    <div class="taken-up" role="status">
      <p class="hint">{t('agenda.takenUp')}</p>
      <button type="button" class="button" onClick={kept.beginAnew}>
        {t('agenda.beginAnew')}
      </button>
    </div>
  );
}
