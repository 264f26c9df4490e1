import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { lastBackup, seenBundles } from '../../state/work/backups.ts';
import { ageText } from './words.ts';

/** How old the last backup is, and whether it is known to be whole where it lies. */
export function AgePart() {
  const { now } = useServices();
  const last = lastBackup.value;
  if (seenBundles.value === undefined) return null;
  return (
    <section class="page-part" aria-labelledby="backup-age">
      <h2 id="backup-age">{t('backup.last')}</h2>
      <p class="exchange-age" role="status">
        {last?.given === undefined ? t('backup.never') : ageText(last.given, now())}
      </p>
      {last !== undefined && (
        <p class="hint">
          {last.verified === undefined
            ? t('backup.notVerified')
            : t('backup.verified', { age: ageText(last.verified, now()) })}
        </p>
      )}
      <p>{t('backup.why')}</p>
    </section>
  );
}
