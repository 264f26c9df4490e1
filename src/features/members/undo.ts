import type { Change } from '../../domain/record/edit.ts';
import { t } from '../../i18n/translate.ts';
import { tell } from '../../state/notices.ts';
import { commit } from '../../state/records.ts';
import type { Services } from '../../state/services.ts';

/** How long the way back is offered, in milliseconds. */
const UNDO_LASTS = 12_000;

/** Says what was done and offers to take it back. @param back what takes it back, when the button is pressed */
export async function offerUndo(
  services: Services,
  text: string,
  back: () => readonly Change[],
): Promise<void> {
  if (await tell(text, { action: t('app.undo'), lasts: UNDO_LASTS }))
    await commit(services, back());
}
