import type { Browser } from './browser.ts';

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
