/** What is measured inside a page. */
import type { CDPSession, Locator, Page } from 'playwright-core';

export const SLOW_LINE = { latency: 150, bandwidth: 1_600_000 };
const SLOWDOWN = 4;

/** Makes the page's main thread four times slower and gives the session for further questions. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
}

/**
 * Milliseconds from the start of the navigation to the first contentful paint. Where a visit begins with
 * an article that is its text: nothing else is painted before.
 */
export async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Kilobytes that had come over the line when the text was painted. */
export async function kilobytesBefore(page: Page, moment: number): Promise<number> {
  return page.evaluate((moment) => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const before = entries.filter(({ responseEnd }) => responseEnd <= moment);
    return before.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
  }, moment);
}

/** Milliseconds from a click on a link of the library until the text of the article was painted. */
export async function tapToText(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')];
        const link = links.find(({ textContent }) => textContent.includes(name));
        if (!link) return reject(new Error(`no link ${name}`));
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        const look = () => {
          if (document.querySelector('main .prose p') === null) requestAnimationFrame(look);
          // The frame that has the text in it is painted before the message arrives.
          else port2.postMessage('');
        };
        link.click();
        return requestAnimationFrame(look);
      }),
    name,
  );
}

/** Megabytes of JavaScript objects after a collection. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Megabytes that the texts of all packs take, with their lists. */
export async function textStorage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const isText = name.startsWith('texts-') || /\/packs\/.*\.json/.test(request.url);
        const held = isText ? await cache.match(request) : undefined;
        bytes += (await held?.blob())?.size ?? 0;
      }
    }
    return bytes / 1e6;
  });
}

/** Megabytes that the site takes in the browser's storage. */
export async function storage(session: CDPSession, origin: string): Promise<number> {
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  return usage / 1e6;
}

/** Milliseconds from the start of the navigation until what is asked for was painted. */
export const untilPainted = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        const look = () => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else port2.postMessage('');
        };
        look();
      }),
    selector,
  );

/**
 * Milliseconds from a click until what is asked for was painted.
 * @param selector of what appears; without one, until the clicked button is pressed
 */
export const clickToPaint = (button: Locator, selector?: string): Promise<number> =>
  button.evaluate(
    (button: HTMLElement, selector) =>
      new Promise<number>((resolve) => {
        const isThere = () =>
          selector === undefined
            ? button.getAttribute('aria-pressed') === 'true'
            : document.querySelector(selector) !== null;
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        const look = () => {
          if (!isThere()) requestAnimationFrame(look);
          // The frame that has it is painted before the message arrives.
          else port2.postMessage('');
        };
        button.click();
        requestAnimationFrame(look);
      }),
    selector,
  );
