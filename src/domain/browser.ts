/** Which browser a page is in, as far as that decides what a person has to do. Advisory only: always leave a way on. */

export type System = 'android' | 'ios' | 'other';

/** Apps that open links in a window of their own. */
export type InAppBrowser =
  | 'zalo'
  | 'facebook'
  | 'messenger'
  | 'instagram'
  | 'line'
  | 'tiktok'
  /** Some app that does not say which. */
  | 'other';

export interface Browser {
  readonly system: System;
  /** Set inside another app: data entered there is apart from the real browser's, and on iPhones there is no service worker. */
  readonly inApp?: InAppBrowser;
  /** Major version of iOS, where it tells. */
  readonly iosVersion?: number;
}

/** First match counts: Messenger and Instagram also carry Facebook's marks. */
const APPS: readonly (readonly [InAppBrowser, RegExp])[] = [
  // The form that ua-parser-js knows (https://github.com/faisalman/ua-parser-js/pull/792).
  ['zalo', /\bzalo(?:app)?\b/i],
  ['messenger', /\bMessenger|FBAN\/Messenger|MessengerForiOS|MessengerLite/i],
  ['instagram', /\bInstagram\b/],
  ['facebook', /\bFBAN|\bFBAV|FB_IAB/],
  ['line', /\bLine\//],
  ['tiktok', /musical_ly|BytedanceWebview|\bTikTok/],
  // Android's WebView marks itself.
  ['other', /; wv\)/],
];

export function browserOf(userAgent: string): Browser {
  const system = systemOf(userAgent);
  const version = /\bOS (\d+)_/.exec(userAgent)?.[1];
  const inApp = APPS.find(([, mark]) => mark.test(userAgent))?.[0] ?? unnamedApp(userAgent, system);
  return {
    system,
    ...(inApp !== undefined && { inApp }),
    ...(system === 'ios' && version !== undefined && { iosVersion: Number(version) }),
  };
}

function systemOf(userAgent: string): System {
  if (userAgent.includes('Android')) return 'android';
  // An iPad calls itself a Macintosh, but no Macintosh is Mobile.
  return /iPhone|iPad|iPod|Macintosh.*\bMobile\//.test(userAgent) ? 'ios' : 'other';
}

/** Web views on iPhones leave out the name Safari that every real browser there carries. */
const unnamedApp = (userAgent: string, system: System): InAppBrowser | undefined =>
  system === 'ios' && !userAgent.includes('Safari/') ? 'other' : undefined;

/** Since iOS 17 a page may hand an address to Safari. */
const SAFARI_SCHEME_SINCE = 17;

/**
 * A link that leads from inside another app to the real browser, at the same address.
 * Undefined where there is none: then copying the link is the way.
 */
export function wayOut(
  address: string,
  { system, inApp, iosVersion = 0 }: Browser,
): string | undefined {
  if (inApp === undefined) return undefined;
  const { protocol } = new URL(address);
  const scheme = protocol.slice(0, -1);
  const rest = address.slice(protocol.length + 2);
  if (system === 'android') {
    const fallback = encodeURIComponent(address);
    return `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${fallback};end`;
  }
  return iosVersion >= SAFARI_SCHEME_SINCE ? `x-safari-${address}` : undefined;
}
