import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { tell } from '../../state/notices.ts';
import { forgetReadings, readings, restoreReadings } from '../../state/readings.ts';

/** How long the way back is offered, in milliseconds. */
const UNDO_LASTS = 12_000;

/** What this phone remembers of reading, and forgetting it. */
export function HistoryPart() {
  const services = useServices();
  const count = readings.value.size;
  const forget = async () => {
    const deleted = await forgetReadings(services);
    if (deleted.length === 0) return;
    const undo = await tell(t('settings.forgotten'), { action: t('app.undo'), lasts: UNDO_LASTS });
    if (undo) await restoreReadings(services, deleted);
  };
  return (
    <section class="page-part" aria-labelledby="history">
      <h2 id="history">{t('settings.history')}</h2>
      <p>{count === 0 ? t('settings.historyNone') : t('settings.historyCount', { count })}</p>
      {count > 0 && (
        <button type="button" class="button" onClick={() => void forget()}>
          {t('settings.forget')}
        </button>
      )}
    </section>
  );
}
