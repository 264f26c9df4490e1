import { t } from '../../i18n/translate.ts';
import { Sheet } from '../../ui/sheet.tsx';

interface AskProps {
  readonly title: string;
  readonly text: string;
  /** What the button does that goes on. */
  readonly go: string;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** One question before something that cannot be undone. */
export function AskSheet({ title, text, go, onGo, onClose }: AskProps) {
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <p>{text}</p>
      <div class="sheet-buttons">
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            onClose();
            onGo();
          }}
        >
          {go}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
