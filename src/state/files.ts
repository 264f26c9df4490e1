/** Files that leave the app: whether they can be saved here, and what is said about it. */
import { browserOf } from '../domain/browser.ts';
import '../i18n/more.ts';
import { t } from '../i18n/translate.ts';
import { tell } from './notices.ts';
import { standalone } from './offline.ts';

/** `handOver` of the controls, which the state does not know. */
type HandOver = (
  file: File,
  handing: { readonly mayDownload: boolean; readonly first?: 'share' | 'download' },
) => Promise<'shared' | 'cancelled' | 'saved' | 'refused'>;

/**
 * Whether a download arrives and leaves the app in sight. On an iPhone's home screen it covers the app and
 * there is no way back (https://github.com/photoprism/photoprism/issues/895); windows of chat apps drop it.
 */
export function mayDownload(): boolean {
  const { system, inApp } = browserOf(navigator.userAgent);
  return inApp === undefined && !(system === 'ios' && standalone.value);
}

/**
 * Makes a file, hands it over and says what became of it. Never rejects.
 * @param hand `handOver` of the controls
 */
export async function giveFile(
  make: () => File | Promise<File>,
  hand: HandOver,
  first: 'share' | 'download' = 'share',
): Promise<void> {
  let file: File;
  try {
    file = await make();
  } catch {
    // Its code could not be loaded, or the phone has no room left for it.
    void tell(t('files.failed'), { tone: 'assertive', lasts: 12_000 });
    return;
  }
  // Made too slowly for the tap to still count: another one sends it.
  if (first === 'share' && !isTapFresh()) {
    const again = await tell(t('files.ready', { name: file.name }), { action: t('files.send') });
    if (!again) return;
  }
  sayGiven(await hand(file, { mayDownload: mayDownload(), first }), file.name);
}

function sayGiven(given: Awaited<ReturnType<HandOver>>, name: string): void {
  if (given === 'saved') void tell(t('files.saved', { name }), { lasts: 10_000 });
  if (given === 'refused') void tell(t('files.refused'), { lasts: 15_000 });
}

/** Browsers without `userActivation` do not tell; then sharing is tried. */
const isTapFresh = (): boolean =>
  !('userActivation' in navigator) || navigator.userActivation.isActive;
