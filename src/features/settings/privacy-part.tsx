import { routeHref } from '../../domain/route.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { readings } from '../../state/readings.ts';

/** Who keeps the data, what is stored at this moment, and how to erase it. */
export function PrivacyPart() {
  const all = [...readings.value.values()];
  const ticks = all.reduce((sum, reading) => sum + reading.ticks.length, 0);
  return (
    <section class="page-part" aria-labelledby="privacy">
      <h2 id="privacy">{t('about.privacy')}</h2>
      <p>{t('about.keeper')}</p>
      <p>{t('about.nothingSent')}</p>
      <h3>{t('about.stored')}</h3>
      <ul class="guide">
        <li>{t('about.storedReadings', { count: all.length })}</li>
        <li>{t('about.storedTicks', { count: ticks })}</li>
        <li>{t('about.storedWork')}</li>
        <li>{t('about.storedSettings')}</li>
        <li>{t('about.storedPacks')}</li>
      </ul>
      <h3>{t('about.erase')}</h3>
      <ul class="guide">
        <li>{t('about.eraseHistory')}</li>
        <li>{t('about.eraseWork', { button: t('members.erase') })}</li>
        <li>{t('about.eraseAll')}</li>
      </ul>
      <p>
        <a class="page-link" href={routeHref({ name: 'settings' })}>
          {t('about.toSettings')}
        </a>
      </p>
    </section>
  );
}
