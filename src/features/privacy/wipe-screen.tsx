import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fold } from '../../domain/fold.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { backupAge, readSeen } from '../../state/work/backups.ts';
import { useServices } from '../../state/context.ts';
import { saved } from '../../state/saving.ts';
import { TextField } from '../../ui/form.tsx';
import { PartFrame } from './part-frame.tsx';
import { TextPart } from './text-part.tsx';

/** Everything of this phone goes, after the words were typed that say so. */
export function WipeScreen() {
  const services = useServices();
  const typed = useSignal('');
  const asked = useSignal(false);
  const wiping = useSignal(false);
  useEffect(() => void readSeen(services), [services]);
  const words = t('privacy.wipe.words');
  const isMeant = fold(typed.value).replace(/\s+/g, ' ').trim() === fold(words);
  const wipe = async () => {
    asked.value = true;
    if (!isMeant || wiping.value) return;
    wiping.value = true;
    if (await saved(services.wiper.wipe())) beginAnew();
    wiping.value = false;
  };
  return (
    <PartFrame title={t('privacy.wipe.title')} busy={wiping.value}>
      <TextPart
        id="gone"
        title={t('privacy.wipe.gone')}
        lines={[
          t('privacy.wipe.goneWork'),
          t('privacy.wipe.goneOwn'),
          t('privacy.wipe.goneCopies'),
        ]}
      />
      <TextPart
        id="stays"
        title={t('privacy.wipe.stays')}
        lines={[t('privacy.wipe.staysApp'), t('privacy.wipe.staysFiles')]}
      />
      <section class="page-part" aria-labelledby="wipe-backup">
        <h2 id="wipe-backup">{t('privacy.wipe.backup')}</h2>
        <p>{backupAge(services.now())}</p>
        <a class="button" href={routeHref({ name: 'backup' })}>
          {t('privacy.wipe.toBackup')}
        </a>
      </section>
      <section class="page-part" aria-labelledby="wipe-do">
        <h2 id="wipe-do">{t('privacy.wipe.confirm')}</h2>
        <TextField
          label={t('privacy.wipe.type', { words })}
          hint={t('privacy.wipe.typeHint')}
          problem={asked.value && !isMeant ? t('privacy.wipe.notTyped', { words }) : undefined}
          value={typed.value}
          onInput={(text) => {
            typed.value = text;
          }}
        />
        <button type="button" class="button button-main" onClick={() => void wipe()}>
          {t(wiping.value ? 'privacy.wipe.doing' : 'privacy.wipe.do')}
        </button>
      </section>
    </PartFrame>
  );
}

/** A new visit: nothing that is still in memory may be written back. */
function beginAnew(): void {
  globalThis.history.replaceState(null, '', routeHref({ name: 'library' }));
  location.reload();
}
