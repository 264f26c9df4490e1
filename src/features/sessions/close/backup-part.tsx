import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { daysBetween } from '../../../domain/day.ts';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { lastBackup, readSeen } from '../../../state/work/backups.ts';
import { dayAt } from '../../../state/work/today.ts';
import { handOver } from '../../../ui/hand-over.ts';

/** What was just closed is on one phone only: one tap makes a copy of everything. */
export function BackupPart() {
  const services = useServices();
  const making = useSignal(false);
  useEffect(() => void readSeen(services), [services]);
  const make = async () => {
    if (making.value) return;
    making.value = true;
    const { backUp } = await import('../../../state/exchange/backup.ts');
    await backUp(services, handOver);
    making.value = false;
  };
  return (
    <section class="page-part" aria-labelledby="close-backup" aria-busy={making.value}>
      <h2 id="close-backup">{t('closing.backup')}</h2>
      <p>{ageText(lastBackup.value?.given, services.now())}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => void make()}>
          {t('closing.backupNow')}
        </button>
        <a class="button button-plain" href={routeHref({ name: 'backup' })}>
          {t('closing.backupMore')}
        </a>
      </div>
    </section>
  );
}

function ageText(given: number | undefined, now: number): string {
  if (given === undefined) return t('closing.backupNever');
  const days = daysBetween(dayAt(given), dayAt(now));
  return days <= 0 ? t('closing.backupToday') : t('closing.backupAge', { count: days });
}
