import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { changePin } from '../../../state/lock.ts';
import { tell } from '../../../state/notices.ts';
import { TextField } from '../../../ui/form.tsx';
import { usePins } from './use-pins.ts';

/** Another PIN, for whoever knows the one in use. */
export function ChangePart() {
  const services = useServices();
  const pins = usePins();
  const go = async () => {
    const done = await pins.submit('change', (known, next) => changePin(services, known, next));
    if (done) void tell(t('lock.changeDone'), { lasts: 5000 });
  };
  return (
    <section class="page-part" aria-labelledby="pin-change">
      <h2 id="pin-change">{t('lock.change')}</h2>
      <TextField type="pin" {...pins.known} />
      <TextField type="pin" {...pins.next} />
      <TextField type="pin" {...pins.again} />
      <button type="button" class="button" aria-disabled={pins.busy} onClick={() => void go()}>
        {t('lock.change')}
      </button>
    </section>
  );
}
