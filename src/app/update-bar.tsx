import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pick, t } from '../i18n/translate.ts';
import { useServices } from '../state/context.ts';
import { replaced, updateWaiting } from '../state/offline.ts';

/** A newer version waits: what is new, and two buttons. Nothing happens without a tap. */
export function UpdateBar() {
  const services = useServices();
  const later = useSignal(false);
  const news = updateWaiting.value;
  const isWanted = replaced.value || news !== undefined;
  if (!useCalm(isWanted)) return null;
  if (replaced.value) return <ReplacedBar />;
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

/** True from the first moment at which it is wanted and no text is being written. */
function useCalm(isWanted: boolean): boolean {
  const isCalm = useSignal(false);
  useEffect(() => {
    if (!isWanted || isCalm.value) return undefined;
    const look = () => {
      isCalm.value = !document.activeElement?.matches(FIELDS);
    };
    // From one field to the next nothing has the focus for a moment.
    const lookSoon = () => setTimeout(look);
    look();
    addEventListener('focusout', lookSoon);
    return () => removeEventListener('focusout', lookSoon);
  }, [isWanted, isCalm.value]);
  return isWanted && isCalm.value;
}

const FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"])';

/** Text may be being written here, so the page waits for the person. */
function ReplacedBar() {
  return (
    <section class="update" aria-label={t('update.replaced')}>
      <p>{t('update.replaced')}</p>
      <button type="button" class="button button-main" onClick={() => location.reload()}>
        {t('storage.reload')}
      </button>
    </section>
  );
}
