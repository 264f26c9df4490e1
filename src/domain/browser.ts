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
