import { t } from '../../i18n/translate.ts';
import { CopyByHand } from '../../ui/copy-by-hand.tsx';
import type { Giving } from './use-give-text.ts';

/** The text, where the phone neither shares nor copies. */
export function ByHand({ giving: { byHand, stop } }: { readonly giving: Giving }) {
  if (byHand === undefined) return null;
  return (
    <CopyByHand
      title={t('notes.byHand')}
      hint={t('notes.byHandHint')}
      closeLabel={t('app.close')}
      text={byHand}
      onClose={stop}
    />
  );
}
