import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** The way from one screen to the camera of another phone. */
export function CodesPart() {
  return (
    <section class="page-part" aria-labelledby="backup-codes">
      <h2 id="backup-codes">{t('exchange.codes')}</h2>
      <p>{t('exchange.codesText')}</p>
      <div class="button-row">
        <a class="button" href={routeHref({ name: 'codes', way: 'receive' })}>
          {t('exchange.receive')}
        </a>
        <a class="button" href={routeHref({ name: 'codes', way: 'send' })}>
          {t('exchange.show')}
        </a>
      </div>
    </section>
  );
}
