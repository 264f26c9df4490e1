import { copyText } from './copy-text.ts';

/** `refused`: the phone neither shares nor copies. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'refused';

/** Hands something to the phone's own sharing, or copies it as text. */
export async function shareOrCopy(data: ShareData, asText: string): Promise<Shared> {
  if ('share' in navigator) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // Some browsers have the function and refuse it: copying is left.
    }
  }
  return (await copyText(asText)) ? 'copied' : 'refused';
}
