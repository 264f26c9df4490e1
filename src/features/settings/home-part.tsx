import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { canInstall, standalone } from '../../state/offline.ts';

/** Putting the app on the home screen. */
export function HomePart() {
  const { offline } = useServices();
  return (
    <section class="page-part" aria-labelledby="home">
      <h2 id="home">{t('settings.home')}</h2>
      <p>{standalone.value ? t('settings.homeNow') : t('settings.homeWhy')}</p>
      {!standalone.value && (
        <div class="button-row">
          {canInstall.value && (
            <button type="button" class="button button-main" onClick={() => void offline.install()}>
              {t('settings.install')}
            </button>
          )}
          <a class="button" href={routeHref({ name: 'install' })}>
            {t('settings.guide')}
          </a>
        </div>
      )}
    </section>
  );
}
