/** The notice after a start, from which it can be taken back for a while. */
import { t } from '../../i18n/translate.ts';
import { notices, tell } from '../../state/notices.ts';

/** How long the start can be taken back, in milliseconds. */
const TO_UNDO = 10_000;

/** Resolves with true when the start is to be taken back. */
export const tellStarted = (): Promise<boolean> =>
  tell(t('sessions.started'), { action: t('app.undo'), lasts: TO_UNDO });

/** The start stands: it has led to something, or nobody looks at the session any more. */
export function withdrawStarted(): void {
  for (const notice of notices.peek()) {
    if (notice.text === t('sessions.started')) notice.answer(false);
  }
}
