import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { lock, lockNow, lockState, readLock } from '../../state/lock.ts';
import { tell } from '../../state/notices.ts';

/** The way to the PIN, and where one was set a button that locks. */
export function LockPart() {
  const services = useServices();
  useEffect(() => {
    if (lockState.value === 'asking') void readLock(services);
  }, [services]);
  const lockIt = () => {
    lockNow(services);
    void tell(t('settings.lockedNow'), { lasts: 5000 });
  };
  return (
    <section class="page-part" aria-labelledby="lock">
      <h2 id="lock">{t('settings.lock')}</h2>
      <p>{t('settings.lockText')}</p>
      {lock.value !== undefined && (
        <button type="button" class="button" onClick={lockIt}>
          {t('settings.lockNow')}
        </button>
      )}
      <p>
        <a class="page-link" href={routeHref({ name: 'privacy', part: 'lock' })}>
          {t('settings.toLock')}
        </a>
      </p>
    </section>
  );
}
