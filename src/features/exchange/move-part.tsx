import { browserOf } from '../../domain/browser.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { standalone } from '../../state/offline.ts';

/** On an iPhone the tab and the icon on the home screen each have data of their own. */
export function MovePart() {
  const { system } = browserOf(navigator.userAgent);
  if (system !== 'ios') return null;
  if (standalone.value) return <p class="page-part">{t('backup.moveHere')}</p>;
  return (
    <section class="page-part" aria-labelledby="backup-move">
      <h2 id="backup-move">{t('backup.move')}</h2>
      <p>{t('backup.moveText')}</p>
      <ol class="exchange-steps">
        <li>{t('backup.move1')}</li>
        <li>
          <a href={routeHref({ name: 'install' })}>{t('backup.move2')}</a>
        </li>
        <li>{t('backup.move3')}</li>
      </ol>
    </section>
  );
}
