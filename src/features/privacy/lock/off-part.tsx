import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { takeOffPin } from '../../../state/lock.ts';
import { tell } from '../../../state/notices.ts';
import { focusMain } from '../../../ui/focus.ts';
import { TextField } from '../../../ui/form.tsx';
import { usePins } from './use-pins.ts';

/** No PIN any more, for whoever knows it. */
export function OffPart() {
  const services = useServices();
  const pins = usePins();
  const go = async () => {
    const done = await pins.submit('off', (known) => takeOffPin(services, known));
    if (!done) return;
    void tell(t('lock.offDone'), { lasts: 5000 });
    // These fields go.
    focusMain();
  };
  return (
    <section class="page-part" aria-labelledby="pin-off">
      <h2 id="pin-off">{t('lock.off')}</h2>
      <TextField type="pin" {...pins.known} />
      <button type="button" class="button" aria-disabled={pins.busy} onClick={() => void go()}>
        {t('lock.off')}
      </button>
    </section>
  );
}
