/** Files that leave the app: whether they can be saved here, and what is said about it. */
import { browserOf } from '../domain/browser.ts';
import '../i18n/more.ts';
import { t } from '../i18n/translate.ts';
import { type Leaving, noteExport } from './export-log.ts';
import { tell } from './notices.ts';
import { standalone } from './offline.ts';
import type { Services } from './services.ts';

/** `handOver` of the controls, which the state does not know. */
export type HandOver = (
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

/** Thrown by what makes a file, when the person does not want it any more. */
export class Stopped extends Error {}

/**
 * Makes a file, hands it over, writes down when names left with it, and says what became of it. Never rejects.
 * @param hand `handOver` of the controls
 * @returns whether it left the app
 */
export async function giveFile(
  services: Services,
  make: () => Leaving | Promise<Leaving>,
  hand: HandOver,
  first: 'share' | 'download' = 'share',
): Promise<boolean> {
  let leaving: Leaving;
  try {
    leaving = await make();
  } catch (error) {
    // Otherwise its code could not be loaded, or the phone has no room left for it.
    if (error instanceof Stopped) void tell(t('files.stopped'), { lasts: 6000 });
    else void tell(t('files.failed'), { tone: 'assertive', lasts: 12_000 });
    return false;
  }
  const { file, carried } = leaving;
  // Made too slowly for the tap to still count: another one sends it.
  if (first === 'share' && !isTapFresh()) {
    const again = await tell(t('files.ready', { name: file.name }), { action: t('files.send') });
    if (!again) return false;
  }
  const given = await hand(file, { mayDownload: mayDownload(), first });
  sayGiven(given, file.name);
  if (given !== 'shared' && given !== 'saved') return false;
  await noteExport(services, { what: file.name, way: given }, carried);
  return true;
}

function sayGiven(given: Awaited<ReturnType<HandOver>>, name: string): void {
  if (given === 'saved') void tell(t('files.saved', { name }), { lasts: 10_000 });
  if (given === 'refused') void tell(t('files.refused'), { lasts: 15_000 });
}

/** Browsers without `userActivation` do not tell; then sharing is tried. */
const isTapFresh = (): boolean =>
  !('userActivation' in navigator) || navigator.userActivation.isActive;
