import { t } from '../../i18n/translate.ts';
import { making, makingText, stopMaking } from '../../state/making.ts';
import { MakingDock } from '../../ui/making-dock.tsx';

/** How far the file is that is being made, and the way to stop it. */
export function NowMade() {
  const text = makingText(making.value);
  if (text === undefined) return null;
  return <MakingDock text={text} stopLabel={t('files.stop')} onStop={stopMaking} />;
}
