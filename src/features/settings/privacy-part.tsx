import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** Who keeps the data, in two sentences, and the way to the rest. */
export function PrivacyPart() {
  return (
    <section class="page-part" aria-labelledby="privacy">
      <h2 id="privacy">{t('about.privacy')}</h2>
      <p>{t('about.keeper')}</p>
      <p>{t('about.nothingSent')}</p>
      <p>
        <a class="page-link" href={routeHref({ name: 'privacy' })}>
          {t('about.toPrivacy')}
        </a>
      </p>
    </section>
  );
}
