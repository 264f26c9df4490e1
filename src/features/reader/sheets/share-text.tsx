import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { Sheet } from '../../../ui/sheet.tsx';

interface ShareTextProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** The text to copy by hand, selected already. */
export function ShareText({ text, onClose }: ShareTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Sheet title={t('reader.shareTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p id={hint}>{t('reader.shareHint')}</p>
      <textarea
        ref={field}
        class="share-text"
        readOnly
        rows={5}
        aria-label={t('reader.shareTitle')}
        aria-describedby={hint}
        value={text}
      />
    </Sheet>
  );
}
