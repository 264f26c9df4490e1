import { LOCK_DELAYS } from '../../../domain/lock.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { changeDelay, lock } from '../../../state/lock.ts';
import { Segments } from '../../../ui/controls.tsx';

/** How long the app may be out of sight. */
export function DelayPart() {
  const services = useServices();
  return (
    <section class="page-part privacy-text" aria-labelledby="delay">
      <h2 id="delay">{t('lock.delay')}</h2>
      <p>{t('lock.delayText')}</p>
      <Segments
        label={t('lock.delay')}
        options={LOCK_DELAYS.map((delay) => ({ value: delay, label: t(`lock.delays.${delay}`) }))}
        value={lock.value?.delay ?? 0}
        onChange={(delay) => void changeDelay(services, delay)}
      />
    </section>
  );
}
