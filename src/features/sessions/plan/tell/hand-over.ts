import { browserOf } from '../../../../domain/browser.ts';

/** `saved`: it lies with the downloads; `refused`: neither sharing nor saving can be done here. */
export type HandedOver = 'shared' | 'cancelled' | 'saved' | 'refused';

/**
 * Hands a file to the phone's own sharing, or saves it.
 * @param openedFrom on an iPhone's home screen a download covers the app and there is no way back
 *   (https://github.com/photoprism/photoprism/issues/895), so none is tried there
 */
export async function handOver(
  file: File,
  openedFrom: 'home-screen' | 'browser',
): Promise<HandedOver> {
  const shared = await share(file);
  if (shared !== 'refused') return shared;
  const { system, inApp } = browserOf(navigator.userAgent);
  // Windows of chat apps drop downloads without a word.
  if (inApp !== undefined || (system === 'ios' && openedFrom === 'home-screen')) return 'refused';
  download(file);
  return 'saved';
}

async function share(file: File): Promise<'shared' | 'cancelled' | 'refused'> {
  if (!('canShare' in navigator) || !navigator.canShare({ files: [file] })) return 'refused';
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    // Chromium says yes beforehand and refuses calendar files only here.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** Long enough for the browser to have taken it, in milliseconds. */
const TAKEN = 60_000;

function download(file: File): void {
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = href;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), TAKEN);
}
