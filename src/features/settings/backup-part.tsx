import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** The way to copies of everything. */
export function BackupPart() {
  return (
    <section class="page-part" aria-labelledby="backup">
      <h2 id="backup">{t('settings.backup')}</h2>
      <p>{t('settings.backupText')}</p>
      <p>
        <a class="page-link" href={routeHref({ name: 'backup' })}>
          {t('settings.toBackup')}
        </a>
      </p>
    </section>
  );
}
