import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { retryUnsaved } from '../../state/records.ts';
import { unsaved } from '../../state/unsaved.ts';

/** What stands on the screen but not yet in the phone, and the way to try again. */
export function NotSaved() {
  const services = useServices();
  const count = unsaved.value.length;
  if (count === 0) return null;
  return (
    <div class="banner not-saved" role="status">
      <p>{t('groups.unsaved', { count })}</p>
      <button type="button" class="button" onClick={() => void retryUnsaved(services)}>
        {t('groups.saveAgain')}
      </button>
    </div>
  );
}
