import { DEFAULT_DELAY } from '../../../domain/lock.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { setPin } from '../../../state/lock.ts';
import { tell } from '../../../state/notices.ts';
import { focusMain } from '../../../ui/focus.ts';
import { TextField } from '../../../ui/form.tsx';
import { usePins } from './use-pins.ts';

/** The first PIN, typed twice. */
export function NewPart() {
  const services = useServices();
  const pins = usePins();
  const go = async () => {
    const done = await pins.submit('new', async (_, next) =>
      (await setPin(services, next, DEFAULT_DELAY)) ? 'right' : 'failed',
    );
    if (!done) return;
    void tell(t('lock.setDone'), { lasts: 5000 });
    // These fields go.
    focusMain();
  };
  return (
    <section class="page-part" aria-labelledby="pin-new">
      <h2 id="pin-new">{t('lock.set')}</h2>
      <TextField type="pin" {...pins.next} />
      <TextField type="pin" {...pins.again} />
      <button
        type="button"
        class="button button-main"
        aria-disabled={pins.busy}
        onClick={() => void go()}
      >
        {t('lock.set')}
      </button>
    </section>
  );
}
