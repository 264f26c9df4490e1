import { useSignal } from '@preact/signals';
import { normalizeText } from '../../../domain/fold.ts';
import { t } from '../../../i18n/translate.ts';
import { TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';

interface ReasonSheetProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** Without a reason nothing is done. */
  readonly isNeeded?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks before something that stays visible afterwards, and why. */
export function ReasonSheet({
  title,
  text,
  confirm,
  isNeeded = false,
  onConfirm,
  onClose,
}: ReasonSheetProps) {
  const reason = useSignal('');
  const asked = useSignal(false);
  const isMissing = isNeeded && reason.value.trim() === '';
  const press = () => {
    asked.value = true;
    if (isMissing) return;
    onClose();
    onConfirm(normalizeText(reason.value).trim());
  };
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <p class="close-sheet-text">{text}</p>
      <TextField
        label={isNeeded ? t('closing.reason') : t('closing.reasonOptional')}
        value={reason.value}
        problem={asked.value && isMissing ? t('closing.reasonMissing') : undefined}
        onInput={(value) => {
          reason.value = value;
        }}
      />
      <div class="button-row">
        <button type="button" class="button button-main" onClick={press}>
          {confirm}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
