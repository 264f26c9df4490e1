/** A test with a server of its own and one Chromium page, and the steps that many tests share. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { type Faults, type Served, serve } from '../../plugins/serve/server.ts';
import { BUILDS, someArticles } from './builds.ts';
import { launchChromium } from './chromium.ts';
import { KEPT_FILES, UNTIL_KEPT } from './in-page.ts';

/** What a page must never do: ask another site, or break its own policy. */
export interface Misdeeds {
  readonly foreign: string[];
  readonly violations: string[];
  readonly errors: string[];
}

interface Fixtures {
  browser: Browser;
  server: Served;
  misdeeds: Misdeeds;
  page: Page;
}

const NOTE_VIOLATIONS = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    globalThis.violations.push(violatedDirective + ' ' + blockedURI);
    console.warn('violation ' + violatedDirective + ' ' + blockedURI);
  });`;

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads what a fixture needs from here
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await serve({ dist: BUILDS.first });
    await use(server);
    await server.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  misdeeds: async ({}, use) => {
    await use({ foreign: [], violations: [], errors: [] });
  },
  page: async ({ browser, server, misdeeds }, use) => {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: PHONE });
    await context.addInitScript(NOTE_VIOLATIONS);
    const page = await context.newPage();
    const { origin } = new URL(server.url);
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && new URL(url).origin !== origin) misdeeds.foreign.push(url);
    });
    page.on('console', (message) => {
      if (message.text().startsWith('violation ')) misdeeds.violations.push(message.text());
    });
    page.on('pageerror', (error) => misdeeds.errors.push(error.message));
    await use(page);
    await context.close();
  },
});

const PHONE = { width: 390, height: 844 };

/** First visit: past the welcome, and on until everything is kept. */
export async function visitAndKeep(page: Page, server: Served): Promise<void> {
  await page.goto(server.url);
  await start(page);
  await untilKept(page);
}

export async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: vi.welcome.start }).click();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
}

export async function untilKept(page: Page): Promise<void> {
  expect(await page.evaluate(`(async () => {${UNTIL_KEPT}})()`)).toBe('activated');
}

/** Paths below the app's folder of all that the caches hold. */
export async function keptFiles(page: Page): Promise<string[]> {
  const files = await page.evaluate<string[]>(`(async () => {${KEPT_FILES}})()`);
  const root = await page.evaluate<string>('new URL("./", location.href).href');
  return files.map((file) => file.replace(root, ''));
}

/** Opens an article by its address; true once its heading is on the screen. */
export async function openArticle(page: Page, route: string, title: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 10_000 });
}

/** Lets the browser look for a new `sw.js`, as it does by itself now and then. */
export const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.update().then(
      () => true,
      () => false,
    );
  });

/** The phone says that the network is back, which ends the waiting for a next try. */
export const sayOnline = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new Event('online')));

/** Faults for everything from the worker's first file on: the page, and what it fetches ahead, got through by then. */
export function afterWorker(fault: (path: string, count: number) => ReturnType<Faults>): Faults {
  let count = -1;
  return (path) => {
    if (path === 'app.html' && count < 0) count = 0;
    if (count < 0) return undefined;
    count += 1;
    return fault(path, count);
  };
}

/** Hashed files stay in the HTTP cache for a year; without it only the worker's own caches count. */
export async function clearHttpCache(page: Page): Promise<void> {
  const session = await devtools(page);
  await session.send('Network.clearBrowserCache');
}

/** Opens articles of every pack, in every language. */
export async function articlesOpen(page: Page): Promise<void> {
  for (const { pack, article, lang, title } of someArticles(BUILDS.first)) {
    await openArticle(page, `#/read/${pack}/${article}?lang=${lang}`, title);
  }
}

export const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
