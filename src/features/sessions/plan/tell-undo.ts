import { t } from '../../../i18n/translate.ts';
import { tell } from '../../../state/notices.ts';

/** How long what was removed can be brought back from the notice, in milliseconds. */
const TO_UNDO = 10_000;

/** Tells what was done; true when the person wants it undone. */
export const tellUndo = (text: string): Promise<boolean> =>
  tell(text, { action: t('app.undo'), lasts: TO_UNDO });
