import { describe, expect, test } from 'vitest';
import { browserOf } from '../../../src/domain/browser.ts';
import { wayOut } from '../../../src/domain/way-out.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const OLD_IPHONE = IPHONE.replace('17_4', '15_8');
const ANDROID = 'Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko)';
const WEBVIEW =
  'Mozilla/5.0 (Linux; Android 12; SM-A125F Build/SP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36';

describe('a browser is told by its name for itself', () => {
  test.for([
    ['Zalo on Android', `${WEBVIEW} Zalo android/12110712 ZaloTheme/light`, 'android', 'zalo'],
    ['Zalo on iPhone', `${IPHONE} Mobile/15E148 Zalo iOS/515 ZaloTheme/light`, 'ios', 'zalo'],
    ['Facebook on Android', `${WEBVIEW} [FB_IAB/FB4A;FBAV/470.0.0.0.1;]`, 'android', 'facebook'],
    [
      'Facebook on iPhone',
      `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0;FBBV/1;FBDV/iPhone14,5]`,
      'ios',
      'facebook',
    ],
    [
      'Messenger on Android',
      `${WEBVIEW} [FB_IAB/Orca-Android;FBAV/1;] Messenger`,
      'android',
      'messenger',
    ],
    [
      'Messenger on iPhone',
      `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/460.0.0]`,
      'ios',
      'messenger',
    ],
    ['Instagram', `${WEBVIEW} Instagram 330.0.0.40.92 Android`, 'android', 'instagram'],
    ['Line', `${IPHONE} Mobile/15E148 Safari Line/14.5.0`, 'ios', 'line'],
    ['TikTok', `${WEBVIEW} musical_ly_2023 BytedanceWebview/d8a21c6`, 'android', 'tiktok'],
    ['an app that does not say which', WEBVIEW, 'android', 'other'],
    ['an iPhone app that does not say which', `${IPHONE} Mobile/15E148`, 'ios', 'other'],
    [
      'an app on an iPad that poses as a Macintosh',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      'ios',
      'other',
    ],
    ['Chrome on Android', `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`, 'android', undefined],
    [
      'Samsung Internet',
      `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
      'android',
      undefined,
    ],
    [
      'Firefox on Android',
      'Mozilla/5.0 (Android 12; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
      'android',
      undefined,
    ],
    [
      'Cốc Cốc',
      `${ANDROID} Coc_Coc_Browser/135.0 Chrome/129.0.0.0 Mobile Safari/537.36`,
      'android',
      undefined,
    ],
    ['Safari on iPhone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`, 'ios', undefined],
    ['Chrome on iPhone', `${IPHONE} CriOS/126.0 Mobile/15E148 Safari/604.1`, 'ios', undefined],
    [
      'Safari on a Macintosh',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      'other',
      undefined,
    ],
    [
      'Chrome on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      'other',
      undefined,
    ],
  ] as const)('%s', ([, userAgent, system, inApp]) => {
    const browser = browserOf(userAgent);
    expect(browser.system).toBe(system);
    expect(browser.inApp).toBe(inApp);
  });
});

describe('the way out of another app', () => {
  const address = 'https://example.org/app/#/read/nam-huyen/tri-ton';

  test('on Android names Chrome and leads back to the same address', () => {
    expect(wayOut(address, browserOf(`${WEBVIEW} Zalo android/1`))).toBe(
      'intent://example.org/app/#/read/nam-huyen/tri-ton#Intent;scheme=https;package=com.android.chrome;' +
        'S.browser_fallback_url=https%3A%2F%2Fexample.org%2Fapp%2F%23%2Fread%2Fnam-huyen%2Ftri-ton;end',
    );
  });

  test('on an iPhone from iOS 17 on is Safari', () => {
    expect(wayOut(address, browserOf(`${IPHONE} Mobile/15E148 Zalo iOS/515`))).toBe(
      `x-safari-${address}`,
    );
  });

  test('is not there on older iPhones and in real browsers', () => {
    expect(wayOut(address, browserOf(`${OLD_IPHONE} Mobile/15E148 Zalo iOS/515`))).toBeUndefined();
    expect(wayOut(address, browserOf(`${ANDROID} Chrome/126 Safari/537.36`))).toBeUndefined();
  });
});
