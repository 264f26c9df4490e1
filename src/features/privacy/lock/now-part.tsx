import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { lockNow } from '../../../state/lock.ts';

export function NowPart() {
  const services = useServices();
  return (
    <button type="button" class="button button-main" onClick={() => lockNow(services)}>
      {t('lock.now')}
    </button>
  );
}
