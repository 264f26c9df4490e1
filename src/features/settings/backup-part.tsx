import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { backupAge, lastBackup, readSeen } from '../../state/work/backups.ts';
import { hasRecords } from '../../state/work/health.ts';

/** The way to copies of everything. */
export function BackupPart() {
  const services = useServices();
  const isWorked = useSignal(false);
  useEffect(() => {
    void hasRecords(services).then((found) => {
      isWorked.value = found;
    });
    void readSeen(services);
  }, [services, isWorked]);
  // Whoever only reads has nothing to lose.
  const hasWork = isWorked.value || lastBackup.value !== undefined;
  return (
    <section class="page-part" aria-labelledby="backup">
      <h2 id="backup">{t('settings.backup')}</h2>
      <p>{t('settings.backupText')}</p>
      {hasWork && <p role="status">{backupAge(services.now())}</p>}
      <p>
        <a class="page-link" href={routeHref({ name: 'backup' })}>
          {t('settings.toBackup')}
        </a>
      </p>
    </section>
  );
}
