import { useSignal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { backUp } from '../../state/exchange/backup.ts';
import { handOver } from '../../ui/hand-over.ts';
import { LockPart, useLock } from './lock-part.tsx';

/** One tap makes a copy and hands it over; words can lock it. */
export function MakePart() {
  const services = useServices();
  const lock = useLock();
  const making = useSignal(false);
  const given = useSignal(false);
  const make = async () => {
    if (making.value || !lock.check()) return;
    making.value = true;
    given.value = (await backUp(services, handOver, lock.phrase)) === 'given';
    making.value = false;
  };
  return (
    <section class="page-part" aria-labelledby="backup-make" aria-busy={making.value}>
      <h2 id="backup-make">{t('backup.make')}</h2>
      <p>{t('backup.makeText')}</p>
      <LockPart label={t('backup.lock')} fields={lock.fields} />
      <button type="button" class="button button-main" onClick={() => void make()}>
        {t(making.value ? 'backup.making' : 'backup.now')}
      </button>
      {lock.phrase === undefined && <p class="hint form-note">{t('backup.openHint')}</p>}
      {given.value && (
        <div class="exchange-box" role="status">
          <h3>{t('backup.arrived')}</h3>
          <p>{t('backup.arrivedText')}</p>
        </div>
      )}
    </section>
  );
}
