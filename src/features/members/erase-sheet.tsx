import { t } from '../../i18n/translate.ts';
import { Sheet } from '../../ui/sheet.tsx';

interface EraseSheetProps {
  readonly name: string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** The one thing here that cannot be undone: says exactly what goes and what stays. */
export function EraseSheet({ name, onErase, onClose }: EraseSheetProps) {
  return (
    <Sheet title={t('members.eraseTitle', { name })} closeLabel={t('app.close')} onClose={onClose}>
      <h3>{t('members.eraseGone')}</h3>
      <ul>
        <li>{t('members.eraseGoneName')}</li>
        <li>{t('members.eraseGoneNotes')}</li>
      </ul>
      <h3>{t('members.eraseStays')}</h3>
      <ul>
        <li>{t('members.eraseStaysCounts')}</li>
      </ul>
      <p class="advice">{t('members.eraseStaysText')}</p>
      <p class="advice">{t('members.eraseBackups')}</p>
      <p class="hint form-note">{t('members.eraseMerge')}</p>
      <div class="sheet-buttons">
        <button type="button" class="button button-main" onClick={onErase}>
          {t('members.eraseDo')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('members.eraseKeep')}
        </button>
      </div>
    </Sheet>
  );
}
