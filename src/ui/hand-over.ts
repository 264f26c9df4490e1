/** `saved`: it lies with the downloads; `refused`: neither sharing nor saving can be done here. */
export type HandedOver = 'shared' | 'cancelled' | 'saved' | 'refused';

export interface Handing {
  /** Whether a download arrives here and leaves the app in sight: `mayDownload` of the state. */
  readonly mayDownload: boolean;
  /** What is tried first; the other one is the way out. */
  readonly first?: 'share' | 'download';
}

/**
 * Hands a file to the phone's own sharing, or saves it. Call it within the tap: sharing is refused some
 * seconds after it (https://github.com/w3c/web-share/issues/142), so the file should lie ready.
 */
export async function handOver(
  file: File,
  { mayDownload, first = 'share' }: Handing,
): Promise<HandedOver> {
  if (first === 'download' && mayDownload) return download(file);
  const shared = await share(file);
  if (shared !== 'refused') return shared;
  return mayDownload ? download(file) : 'refused';
}

async function share(file: File): Promise<'shared' | 'cancelled' | 'refused'> {
  if (!('canShare' in navigator) || !navigator.canShare({ files: [file] })) return 'refused';
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    // Chromium says yes beforehand and refuses kinds that it does not list only here.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** Long enough for the browser to have taken it, in milliseconds. */
const TAKEN = 60_000;

function download(file: File): 'saved' {
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = href;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), TAKEN);
  return 'saved';
}
