import { forgottenUntil, settled } from '../../domain/lock.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { lock, takeOffForgotten, waitForgotten } from '../../state/lock.ts';
import { instantText } from '../../state/work/instant.ts';
import { useClock } from './use-clock.ts';

/** The way for whoever does not know the PIN any more: a day's wait, which the right PIN ends. */
export function ForgottenPart() {
  const services = useServices();
  const now = useClock(services);
  const until = lock.value && forgottenUntil(settled(lock.value, now));
  return (
    <details class="lock-forgotten" open={until !== undefined}>
      <summary>{t('lock.forgot.title')}</summary>
      {until === undefined && (
        <>
          <p>{t('lock.forgot.text')}</p>
          <button type="button" class="button" onClick={() => void waitForgotten(services)}>
            {t('lock.forgot.start')}
          </button>
        </>
      )}
      {until !== undefined && until > now && (
        <p role="status">{t('lock.forgot.until', { time: instantText(until) })}</p>
      )}
      {until !== undefined && until <= now && (
        <>
          <p role="status">{t('lock.forgot.over')}</p>
          <button type="button" class="button" onClick={() => void takeOffForgotten(services)}>
            {t('lock.forgot.do')}
          </button>
        </>
      )}
    </details>
  );
}
