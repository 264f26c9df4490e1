import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { copyText } from '../../ui/copy-text.ts';

/** The address in a field, because in-app browsers often refuse the clipboard. */
export function CopyAddress() {
  const id = useId();
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined);
  const copy = async () => setCopied((await copyText(location.href)) ? 'yes' : 'no');
  return (
    <section>
      <h2>{t('inApp.orCopy')}</h2>
      <p>{t('inApp.copyText')}</p>
      <label class="visually-hidden" for={id}>
        {t('inApp.address')}
      </label>
      <input
        id={id}
        class="in-app-address"
        readOnly
        value={location.href}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button" onClick={() => void copy()}>
        {t('inApp.copy')}
      </button>
      <p role="status">
        {copied === 'yes' && t('inApp.copied')}
        {copied === 'no' && t('inApp.notCopied')}
      </p>
    </section>
  );
}
