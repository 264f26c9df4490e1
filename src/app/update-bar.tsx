import { useSignal } from '@preact/signals';
import { pick, t } from '../i18n/translate.ts';
import { useServices } from '../state/context.ts';
import { updateWaiting } from '../state/offline.ts';

/** A newer version waits: what is new, and two buttons. Nothing happens without a tap. */
export function UpdateBar() {
  const services = useServices();
  const later = useSignal(false);
  const news = updateWaiting.value;
  if (news === undefined || later.value) return null;
  return (
    <section class="update" aria-label={t('update.title')}>
      <p>
        <strong>{t('update.title')}</strong> {pick(news)}
      </p>
      <button
        type="button"
        class="button button-main"
        onClick={() => services.offline.acceptUpdate()}
      >
        {t('update.now')}
      </button>
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          later.value = true;
        }}
      >
        {t('update.later')}
      </button>
    </section>
  );
}
